/** Where locators point in a document. */
import { describe, expect, test } from 'vitest';
import { spotsAt, spotsOf } from '../../../../src/ledger/evidence/places.ts';
import type { Place } from '../../../../src/ledger/schemas/document.ts';

const PLACES: Place[] = [
  { id: 'opening', name: 'Opening lines', at: 'Opening lines, before paragraph 1' },
  { id: 'paragraph-1', name: 'Paragraph 1' },
  { id: 'paragraph-2', name: 'Paragraph 2' },
  { id: 'paragraph-3', name: 'Paragraph 3', points: { noun: 'principle', count: 4 } },
  { id: 'themes', name: 'Key themes', points: { noun: 'bullet', count: 3 } },
  { id: 'thoughts', name: 'Thoughts', points: { noun: 'bullet', count: 2 } },
  { id: 'devices', name: 'Devices', at: '“Means”, “Devices”' },
  { id: 'means', name: 'Means', at: '“Means”' },
];

describe('spots', () => {
  test('stand in the order of the document, points after their place', () => {
    expect(spotsOf(PLACES.slice(3, 5)).map(({ id, name, short }) => [id, name, short])).toEqual([
      ['paragraph-3', 'Paragraph 3', 'Paragraph 3'],
      ['paragraph-3-1', 'Paragraph 3, principle 1', 'Principle 1'],
      ['paragraph-3-2', 'Paragraph 3, principle 2', 'Principle 2'],
      ['paragraph-3-3', 'Paragraph 3, principle 3', 'Principle 3'],
      ['paragraph-3-4', 'Paragraph 3, principle 4', 'Principle 4'],
      ['themes', 'Key themes', 'Key themes'],
      ['themes-1', 'Key themes, bullet 1', 'Bullet 1'],
      ['themes-2', 'Key themes, bullet 2', 'Bullet 2'],
      ['themes-3', 'Key themes, bullet 3', 'Bullet 3'],
    ]);
  });
});

describe('a locator', () => {
  test.each([
    ['paragraph 2, first sentence', ['paragraph-2']],
    ['paragraphs 1 and 2, and the closing line', ['paragraph-1', 'paragraph-2']],
    ['paragraph 1, and again in paragraph 3', ['paragraph-1', 'paragraph-3']],
    ['Opening lines, before paragraph 1', ['opening']],
    ['principle 4, User reporting', ['paragraph-3-4']],
    ['principles 1 to 3', ['paragraph-3-1', 'paragraph-3-2', 'paragraph-3-3']],
    ['Key themes, bullet 2, first point', ['themes-2']],
    ['Thoughts, bullet 2; also Key themes, bullet 1', ['themes-1', 'thoughts-2']],
    ['Key themes, opening paragraph', ['themes']],
    ['Key themes, paragraph 2', ['themes']],
    ['“Means”, paragraph 2', ['means']],
    ['“Means”, “Devices”, paragraph 1', ['devices']],
  ])('%s', (locator, ids) => {
    expect(spotsAt(locator, PLACES)).toEqual(ids);
  });

  test('that names all points of a place points to the place', () => {
    expect(spotsAt('Thoughts, bullets 1 and 2', PLACES)).toEqual(['thoughts']);
    expect(spotsAt('principles 1 to 4', PLACES)).toEqual(['paragraph-3']);
  });

  test.each(['paragraph 9', 'bullet 1', 'Annex', 'Key themes, bullet 9'])(
    '%s fits no place',
    (locator) => {
      expect(spotsAt(locator, PLACES)).toEqual([]);
    },
  );
});
