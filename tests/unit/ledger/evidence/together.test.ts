import { expect, test } from 'vitest';
import { together } from '../../../../src/ledger/evidence/together.ts';

test('a place is named once, and what stands below a heading follows it', () => {
  expect(
    together([
      '“Safety”, paragraph 1',
      '“Safety”, paragraph 4',
      'Key themes, bullet 2',
      '“Safety”, paragraph 1',
    ]),
  ).toBe('“Safety”, paragraph 1, paragraph 4; Key themes, bullet 2');
});

test('a locator that names two places is two places', () => {
  expect(
    together([
      'Left, bullet 5; also Key themes, bullet 5',
      'Left, bullet 6',
      '“A”, item 3, and “B”, paragraph 2',
    ]),
  ).toBe('Left, bullet 5, bullet 6; Key themes, bullet 5; “A”, item 3; “B”, paragraph 2');
});

test('a paragraph without a heading stands for itself', () => {
  expect(together(['paragraph 3', 'paragraph 3', 'paragraphs 8 and 9'])).toBe(
    'paragraph 3; paragraphs 8 and 9',
  );
});

test('a long title is cut after a word', () => {
  expect(together(['“A title that goes on and on, for far longer than a card”, list item 3'])).toBe(
    '“A title that goes on and on, for …”, list item 3',
  );
});
