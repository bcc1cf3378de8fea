/** The outline of a document: what stands in each place, and what a page cites of it. */
import { expect, test } from 'vitest';
import { outlineOf, placeHref } from '../../../../src/ledger/evidence/outline.ts';
import type { Place } from '../../../../src/ledger/schemas/document.ts';
import { book } from '../../../support/book.ts';

const PLACES: Place[] = [
  { id: 'one', name: 'Paragraph 1' },
  { id: 'two', name: 'Paragraph 2' },
];
const STATEMENTS = [
  { id: 'crin-b', locator: 'paragraph 2' },
  { id: 'crin-a', locator: 'paragraphs 1 and 2' },
];

test('a statement stands in every place it rests on, in the order of the ledger', () => {
  const outline = outlineOf(PLACES, STATEMENTS, new Set(['crin-a']));
  expect(outline.map(({ id, statements, cited }) => [id, statements, cited])).toEqual([
    ['one', ['crin-a'], ['crin-a']],
    ['two', ['crin-b', 'crin-a'], ['crin-a']],
  ]);
});

test('an address leads to the first place', () => {
  expect(placeHref('crin', 'paragraphs 1 and 2', PLACES)).toBe('/documents/crin/#place-one');
});

test.each(book.documents.map((document) => [document.id, document] as const))(
  'the outline of %s holds every statement of the ledger, and no place for nothing',
  (id, { places }) => {
    const outline = outlineOf(places, book.statements[id]);
    const held = new Set(outline.flatMap(({ statements }) => statements));
    expect([...held].sort()).toEqual(book.statements[id].map((one) => one.id).sort());
    const empty = outline.filter(({ statements }, index) => {
      const holds = outline[index + 1]?.inner === true && outline[index]?.inner === false;
      return statements.length === 0 && !holds;
    });
    expect(empty.map((place) => place.id)).toEqual([]);
  },
);
