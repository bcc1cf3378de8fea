import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Cell,
  differs,
  hasAll,
  isSilent,
  type Row,
  select,
} from '../../../../src/reader/compare/core/filter.ts';
import { SHOWS, type View } from '../../../../src/reader/compare/core/state.ts';
import { explained, inWords, summary } from '../../../../src/reader/compare/core/words.ts';
import { wantedOf } from '../../../../src/reader/search/core/alike.ts';

const whole: View = {
  documents: ['ash', 'elm', 'fir'],
  questions: [],
  reversed: false,
  show: 'all',
  find: '',
};
/** Words that are looked for, under no other name. */
function plain(...words: string[]) {
  return wantedOf(words, []);
}

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

/** Says so when its words are read. */
function sealed(cell: Cell): Cell {
  return {
    ...cell,
    get terms(): string[] {
      throw new Error('read');
    },
  };
}

describe('select', () => {
  test('leaves everything, in the order that is each question’s', () => {
    expect(select(rows, whole, [])).toEqual([
      { number: 1, documents: ['ash', 'elm', 'fir'], hits: 0 },
      { number: 2, documents: ['elm', 'fir', 'ash'], hits: 0 },
    ]);
  });

  test('asks nothing for its words where none are looked for: to read them all takes a slow phone long', () => {
    const unread = rows.map((row) => ({ ...row, cells: row.cells.map(sealed) }));
    expect(select(unread, whole, [])).toEqual(select(rows, whole, []));
    expect(() => select(unread, whole, plain('moon'))).toThrow('read');
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

  test('of fewer documents, shows differences where two of them speak', () => {
    const differing = (...documents: string[]) =>
      select(rows, { ...whole, documents, show: 'differences' }, []).map(({ number }) => number);
    expect(differing('ash', 'fir')).toEqual([1]);
    expect(differing('ash', 'elm')).toEqual([]);
    expect(differing('elm', 'fir')).toEqual([]);
  });

  test('of fewer documents, shows the silences of those alone', () => {
    const silent = (...documents: string[]) =>
      select(rows, { ...whole, documents, show: 'silences' }, []);
    expect(silent('ash', 'fir')).toEqual([]);
    expect(silent('ash', 'elm')).toEqual([{ number: 1, documents: ['elm'], hits: 0 }]);
  });

  test('finds a word under another name for the same thing, of several words too', () => {
    const alike = [[['gleam'], ['oil', 'lamps']]];
    expect(select(rows, whole, wantedOf(['gleam'], alike))).toEqual([
      { number: 1, documents: ['ash', 'elm', 'fir'], hits: 1 },
    ]);
    expect(select(rows, whole, wantedOf(['gleam', 'dark'], alike))).toEqual([]);
  });

  test('finds rows by their positions and by their question, and counts positions', () => {
    expect(select(rows, whole, plain('burn'))).toEqual([
      { number: 1, documents: ['ash', 'elm', 'fir'], hits: 2 },
      { number: 2, documents: ['elm', 'fir', 'ash'], hits: 1 },
    ]);
    expect(select(rows, whole, plain('night'))).toEqual([
      { number: 2, documents: ['elm', 'fir', 'ash'], hits: 0 },
    ]);
    expect(select(rows, whole, plain('oil', 'lamps'))).toEqual([
      { number: 1, documents: ['ash', 'elm', 'fir'], hits: 1 },
    ]);
    // A document that is not chosen is not searched.
    expect(select(rows, { ...whole, documents: ['elm', 'fir'] }, plain('moon'))).toEqual([]);
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
          for (const { documents, hits } of select(rows, view, plain(...asked))) {
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
      const straight = select(rows, { ...whole, documents: ['ash', 'elm'] }, plain(...asked));
      const other = select(mirror, { ...whole, documents: ['elm', 'fir'] }, plain(...asked));
      expect(other).toEqual(
        straight.map((row) => ({ ...row, documents: row.documents.map(swapped) })),
      );
    }
  });
});

test('a longer word is found by its first three letters, a short one only whole', () => {
  expect(hasAll(['device'], plain('dev'))).toBe(true);
  expect(hasAll(['device'], plain('de'))).toBe(false);
  expect(hasAll(['eu'], plain('eu'))).toBe(true);
  expect(hasAll(['device'], plain('vice'))).toBe(false);
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
  test('counts what is shown and names the choices', () => {
    expect(summary(whole, select(rows, whole, []), known)).toBe('2 questions · all five documents');
    const find = { ...whole, questions: [1], documents: ['ash', 'elm'], find: 'burn' };
    expect(summary(find, select(rows, find, plain('burn')), known)).toBe(
      '1 of 2 questions · 2 documents · 1 position with “burn”',
    );
    const some = { ...whole, show: 'differences' as const, reversed: true };
    expect(summary(some, select(rows, some, []), known)).toBe(
      '1 of 2 questions · all five documents · differences · order reversed',
    );
  });

  test('says so where nothing is left', () => {
    expect(summary(whole, [], known)).toMatch(/^Nothing here matches/);
  });
});

describe('what must be known of a choice', () => {
  test('is whose differences and silences are shown, where some documents are left out', () => {
    const two = { ...whole, documents: ['ash', 'fir'] };
    expect(explained(two, known)).toBe('');
    expect(explained({ ...whole, show: 'differences' }, known)).toBe('');
    expect(explained({ ...two, show: 'silences' }, known)).toBe(
      'Silences of the 2 documents that you chose.',
    );
    expect(explained({ ...two, show: 'differences' }, known)).toBe(
      'Differences are our reading of all five. Shown are those on which two or more of your 2 speak; one may lie with a document left out.',
    );
  });
});

test('a view is told in sentences, each with one full stop', () => {
  expect(inWords({ line: '3 questions · 2 documents', notes: [] })).toBe(
    '3 questions · 2 documents',
  );
  expect(inWords({ line: '3 questions · 2 documents', notes: ['Silences of two.'] })).toBe(
    '3 questions · 2 documents. Silences of two.',
  );
  expect(inWords({ line: 'Nothing here matches.', notes: ['Silences of two.'] })).toBe(
    'Nothing here matches. Silences of two.',
  );
});
