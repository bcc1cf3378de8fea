/** Documents drawn as sheets: one scale for all, every statement one word. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlineOf } from '../../../src/ledger/evidence/outline.ts';
import { type Block, sheetsOf } from '../../../src/pictures/core/sheets.ts';
import { book } from '../../support/book.ts';

const blocks = fc.array(
  fc
    .record({ count: fc.nat(40), inner: fc.boolean() })
    .chain(({ count, inner }) => fc.nat(count).map((lit): Block => ({ count, lit, inner }))),
  { minLength: 1, maxLength: 60 },
);

/** How many words a path draws: each takes five units, the last one four. */
function wordsIn(path: string): number {
  return [...path.matchAll(/h(\d+)/g)].reduce(
    (sum, [, length]) => sum + (Number(length) + 1) / 5,
    0,
  );
}

test('every statement is one word, lit or not', () => {
  fc.assert(
    fc.property(blocks, (all) => {
      const { rest, lit } = sheetsOf(all);
      const sum = (of: (block: Block) => number) => all.reduce((n, block) => n + of(block), 0);
      expect(wordsIn(rest)).toBe(sum((block) => block.count - block.lit));
      expect(lit.reduce((n, { path }) => n + wordsIn(path), 0)).toBe(sum((block) => block.lit));
    }),
  );
});

test('every word lies on a sheet', () => {
  fc.assert(
    fc.property(blocks, (all) => {
      const { rest, lit, sheets, height } = sheetsOf(all);
      for (const [, x, y, length] of [rest, ...lit.map(({ path }) => path)]
        .join('')
        .matchAll(/M([\d.]+) ([\d.]+)h(\d+)/g)) {
        const on = sheets.filter(
          (sheet) => Number(x) >= sheet.x && Number(x) + Number(length) <= sheet.x + sheet.width,
        );
        expect(on).toHaveLength(1);
        expect(Number(y)).toBeLessThan(height);
      }
    }),
  );
});

test('a document with more to draw has more sheets, not smaller words', () => {
  const short = sheetsOf([{ count: 3, lit: 0, inner: false }]);
  const long = sheetsOf(Array.from({ length: 60 }, () => ({ count: 12, lit: 2, inner: false })));
  expect(short.sheets).toHaveLength(1);
  expect(long.sheets.length).toBeGreaterThan(2);
  expect(new Set([...short.sheets, ...long.sheets].map(({ width }) => width)).size).toBe(1);
});

test('words that are lit come first in their place', () => {
  expect(sheetsOf([{ count: 12, lit: 11, inner: false }])).toMatchObject({
    lit: [{ index: 0, path: 'M7 9.5h49M7 14.5h4' }],
    rest: 'M12 14.5h4',
  });
});

test('the five take six sheets, as the style sheet has columns', () => {
  const counts = book.documents.map(({ id, places }) => {
    const outline = outlineOf(places, book.statements[id]);
    return sheetsOf(
      outline.map(({ statements, inner }) => ({ count: statements.length, lit: 0, inner })),
    ).sheets.length;
  });
  expect(Math.max(...counts)).toBeLessThanOrEqual(2);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(6);
});
