import { describe, expect, test } from 'vitest';
import { coverageFaults } from '../../../../src/ledger/evidence/coverage.ts';
import type { Places } from '../../../../src/ledger/evidence/usage.ts';
import { type Coverage, coverageSchema } from '../../../../src/ledger/schemas/coverage.ts';
import { goodLedger } from '../../../support/fixtures.ts';

const ids = [...goodLedger().statements.keys()];
const places: Places = {
  chapters: [{ slug: 'a', title: 'A', body: ids.map((id) => `<S id="${id}" />`).join(' ') }],
  charts: [],
  questions: [],
  documents: [],
};
const whole: Coverage = {
  rows: ids.map((id) => ({
    document: 'nspcc',
    part: 'figure',
    what: `what ${id} says`,
    statements: [id],
  })),
  unused: [],
};

function faultsOf(coverage: Coverage, where = places): string[] {
  return coverageFaults(coverage, goodLedger(), where, 'c.yaml');
}

describe('coverageFaults', () => {
  test('finds nothing where everything is carried and used', () => {
    expect(faultsOf(whole)).toEqual([]);
  });

  test('names unknown and foreign statements and rows said twice', () => {
    const rows = [
      ...whole.rows,
      { document: 'crin', part: 'figure', what: 'a lamp', statements: ['crin-lamp', ids[0] ?? ''] },
      { document: 'crin', part: 'figure', what: 'a lamp', reason: 'not shown' },
    ] as Coverage['rows'];
    const at = `c.yaml, rows.${ids.length} ("a lamp")`;
    expect(faultsOf({ ...whole, rows })).toEqual([
      `${at}: "crin-lamp" is not a statement`,
      `${at}: "${ids[0]}" belongs to another document; expected "crin-…"`,
      `c.yaml, rows.${ids.length + 1} ("a lamp"): said twice; expected one row for each thing`,
    ]);
  });

  test('names what no row carries and what nothing uses', () => {
    const faults = faultsOf({ rows: whole.rows.slice(1), unused: [] }, { ...places, chapters: [] });
    expect(faults[0]).toBe(`c.yaml, rows: no row carries "${ids[0]}"`);
    expect(faults).toContain(
      `c.yaml, unused: nothing uses "${ids[0]}"; expected a use or a reason here`,
    );
    expect(faults).toHaveLength(ids.length + 1);
  });

  test('an excuse must be needed, known and rare', () => {
    const unused = [
      { statement: ids[0] ?? '', reason: 'none' },
      { statement: 'crin-lamp', reason: 'none' },
    ];
    expect(faultsOf({ ...whole, unused })).toEqual([
      `c.yaml, unused: "${ids[0]}" is used; leave it out`,
      'c.yaml, unused: "crin-lamp" is not a statement',
      expect.stringMatching(/^c\.yaml, unused: 2 of \d+ statements; expected at most 5 per cent$/),
    ]);
  });
});

test('a row has statements or a reason', () => {
  const row = { document: 'crin', part: 'figure', what: 'a lamp' };
  const read = (more: object) =>
    coverageSchema.safeParse({ rows: [{ ...row, ...more }], unused: [] }).success;
  expect(read({})).toBe(false);
  expect(read({ statements: ['crin-lamp'], reason: 'both' })).toBe(false);
  expect(read({ reason: 'it is a slip of the pen' })).toBe(true);
});
