import { expect, test } from 'vitest';
import { partsOf, piecesOf } from '../../../../../src/site/book/deck/pieces.ts';

test('tags and the words between them, in order; what a tag holds stays in it', () => {
  const mdx =
    'One.\n\n<Prose>\n\nTwo <S id="a" />.\n\n<Guess id="g" />\n\n</Prose>\n\n<Ours>\n\nThree.\n\n</Ours>';
  expect(piecesOf(mdx).map(({ tag, inner }) => [tag, inner.trim()])).toEqual([
    ['', 'One.'],
    ['Prose', 'Two <S id="a" />.\n\n<Guess id="g" />'],
    ['', '<Ours>\n\nThree.\n\n</Ours>'],
  ]);
});

test('a tag within one of the same name does not close it, and a comment is nothing', () => {
  const mdx = '<Closer title="a">{/* </Closer> */}<Closer title="b"></Closer>End.</Closer>After.';
  expect(piecesOf(mdx).map(({ tag, attributes }) => [tag, attributes.title])).toEqual([
    ['Closer', 'a'],
    ['', undefined],
  ]);
});

test('words part at headings of the second level alone', () => {
  expect(partsOf('Before.\n\n## First\n\nOne.\n\n### Small\n\n## Second\n')).toEqual([
    { heading: '', words: 'Before.\n\n' },
    { heading: 'First', words: '\n\nOne.\n\n### Small\n\n' },
    { heading: 'Second', words: '\n' },
  ]);
});
