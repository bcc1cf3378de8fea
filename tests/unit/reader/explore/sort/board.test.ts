import { expect, test } from 'vitest';
import { boardOf } from '../../../../../src/reader/explore/sort/board.ts';
import type { Consideration } from '../../../../../src/ledger/schemas/considerations.ts';
import { goodLedger } from '../../../../support/fixtures.ts';

const NONE = { crin: [], ecpat: [], brown: [], nspcc: [], iwf: [] };
const DOCUMENTS = [
  { id: 'nspcc' as const, short: 'NSPCC', mark: 'diamond' as const },
  { id: 'iwf' as const, short: 'IWF', mark: 'hexagon' as const },
];
const CONSIDERATIONS: Consideration[] = [
  { id: 'oil', text: 'Oil is there in time.', treated: NONE },
  { id: 'lamps', text: 'Lamps are lit.', treated: { ...NONE, nspcc: ['nspcc-lamp-nights'] } },
];

test('rows come in alphabetical order of their texts, cells in the order of the documents', () => {
  const { heads, rows } = boardOf(CONSIDERATIONS, DOCUMENTS, goodLedger());
  expect(heads.map(({ short }) => short)).toEqual(['NSPCC', 'IWF']);
  expect(new Set(heads.map(({ mark }) => mark)).size).toBe(2);
  expect(rows.map(({ id }) => id)).toEqual(['lamps', 'oil']);
  expect(rows.map(({ treated }) => treated.map((links) => links.length))).toEqual([
    [1, 0],
    [0, 0],
  ]);
});

test('a link leads to the ledger and has the label of its statement', () => {
  const { rows } = boardOf(CONSIDERATIONS, DOCUMENTS, goodLedger());
  const [link] = rows[0]?.treated[0] ?? [];
  const label = goodLedger().statements.get('nspcc-lamp-nights')?.statement.label;
  expect(label).toBeDefined();
  expect(link).toEqual({ address: '/evidence/nspcc-lamp-nights/', label });
});
