import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  differs,
  hasAll,
  isSilent,
  type Row,
  select,
} from '../../../../src/reader/compare/core/filter.ts';
import { SHOWS, type View } from '../../../../src/reader/compare/core/state.ts';
import { summary } from '../../../../src/reader/compare/core/words.ts';

const whole: View = {
  documents: ['ash', 'elm', 'fir'],
  questions: [],
  reversed: false,
  show: 'all',
  find: '',
};
const known = { documents: whole.documents, questions: [1, 2] };

/** Two questions about lamps, three documents, each first where it should be. */
const rows: Row[] = [
  {
    number: 1,
    differs: true,
    terms: ['oil', 'lamps'],
    cells: [
      { document: 'ash', silent: false, terms: ['lamps', 'burn'] },
      { document: 'elm', silent: true, terms: ['does', 'address'] },
      { document: 'fir', silent: false, terms: ['oil', 'lamps', 'burn'] },
    ],
  },
  {
    number: 2,
    differs: false,
    terms: ['night'],
    cells: [
      { document: 'elm', silent: false, terms: ['dark'] },
      { document: 'fir', silent: false, terms: ['burning'] },
      { document: 'ash', silent: false, terms: ['moon'] },
    ],
  },
];

describe('select', () => {
  test('leaves everything, in the order that is each question’s', () => {
    expect(select(rows, whole, [])).toEqual([
      { number: 1, documents: ['ash', 'elm', 'fir'], hits: 0 },
      { number: 2, documents: ['elm', 'fir', 'ash'], hits: 0 },
    ]);
  });

  test('turns each question’s order round', () => {
    const shown = select(rows, { ...whole, reversed: true }, []);
    expect(shown.map(({ documents }) => documents)).toEqual([
      ['fir', 'elm', 'ash'],
      ['ash', 'fir', 'elm'],
    ]);
    expect(rows[0]?.cells.map(({ document }) => document)).toEqual(['ash', 'elm', 'fir']);
  });

  test('keeps to chosen documents and questions', () => {
    expect(select(rows, { ...whole, documents: ['ash', 'fir'], questions: [2] }, [])).toEqual([
      { number: 2, documents: ['fir', 'ash'], hits: 0 },
    ]);
  });

  test('shows differences by row and silences by cell', () => {
    expect(select(rows, { ...whole, show: 'differences' }, []).map(({ number }) => number)).toEqual(
      [1],
    );
    expect(select(rows, { ...whole, show: 'silences' }, [])).toEqual([
      { number: 1, documents: ['elm'], hits: 0 },
    ]);
  });

  test('finds rows by their positions and by their question, and counts positions', () => {
    expect(select(rows, whole, ['burn'])).toEqual([
      { number: 1, documents: ['ash', 'elm', 'fir'], hits: 2 },
      { number: 2, documents: ['elm', 'fir', 'ash'], hits: 1 },
    ]);
    expect(select(rows, whole, ['night'])).toEqual([
      { number: 2, documents: ['elm', 'fir', 'ash'], hits: 0 },
    ]);
    expect(select(rows, whole, ['oil', 'lamps'])).toEqual([
      { number: 1, documents: ['ash', 'elm', 'fir'], hits: 1 },
    ]);
    // A document that is not chosen is not searched.
    expect(select(rows, { ...whole, documents: ['elm', 'fir'] }, ['moon'])).toEqual([]);
  });

  test('never leaves a row without a cell, or a cell that was not chosen', () => {
    fc.assert(
      fc.property(
        fc.record({
          documents: fc.subarray([...whole.documents], { minLength: 2 }),
          questions: fc.subarray([1, 2], { maxLength: 1 }),
          reversed: fc.boolean(),
          show: fc.constantFrom(...SHOWS),
          find: fc.constant(''),
        }),
        fc.subarray(['burn', 'oil', 'moon', 'nothing']),
        (view, asked) => {
          for (const { documents, hits } of select(rows, view, asked)) {
            expect(documents.length).toBeGreaterThan(0);
            expect(hits).toBeLessThanOrEqual(documents.length);
            expect(documents.filter((id) => !view.documents.includes(id))).toEqual([]);
          }
        },
      ),
    );
  });

  test('knows no side: documents that change names change nothing else', () => {
    const swap = new Map([
      ['ash', 'fir'],
      ['fir', 'ash'],
    ]);
    function swapped(id: string): string {
      return swap.get(id) ?? id;
    }
    const mirror = rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, document: swapped(cell.document) })),
    }));
    for (const asked of [[], ['burn']]) {
      const straight = select(rows, { ...whole, documents: ['ash', 'elm'] }, asked);
      const other = select(mirror, { ...whole, documents: ['elm', 'fir'] }, asked);
      expect(other).toEqual(
        straight.map((row) => ({ ...row, documents: row.documents.map(swapped) })),
      );
    }
  });
});

test('a longer word is found by its first three letters, a short one only whole', () => {
  expect(hasAll(['device'], ['dev'])).toBe(true);
  expect(hasAll(['device'], ['de'])).toBe(false);
  expect(hasAll(['eu'], ['eu'])).toBe(true);
  expect(hasAll(['device'], ['vice'])).toBe(false);
  expect(hasAll(['device'], [])).toBe(false);
});

test('what counts as a difference and as a silence', () => {
  expect(differs(['scope'])).toBe(false);
  expect(differs(['scope', 'value'])).toBe(true);
  expect(isSilent(['does not address'])).toBe(true);
  expect(isSilent(['argues', 'touches on'])).toBe(true);
  expect(isSilent(['argues', 'asks'])).toBe(false);
});

describe('summary', () => {
  test('counts what is shown and what was found', () => {
    expect(summary(whole, select(rows, whole, []), known)).toBe(
      'All 2 questions, 3 of 3 documents.',
    );
    const find = { ...whole, questions: [1], documents: ['ash', 'elm'], find: 'burn' };
    expect(summary(find, select(rows, find, ['burn']), known)).toBe(
      '1 of 2 questions, 2 of 3 documents. 1 position has what you look for.',
    );
    const both = { ...whole, find: 'lamps' };
    expect(summary(both, select(rows, both, ['lamps']), known)).toBe(
      '1 of 2 questions, 3 of 3 documents. 2 positions have what you look for.',
    );
  });

  test('says so where nothing is left', () => {
    expect(summary(whole, [], known)).toMatch(/^Nothing here matches/);
  });
});
