import { expect, test } from 'vitest';
import { positionTable } from '../../../../src/ledger/neutrality/position-table.ts';
import { DOCUMENT_IDS } from '../../../../src/ledger/schemas/ids.ts';
import { goodQuestion } from '../../../support/fixtures.ts';

const documents = DOCUMENT_IDS.map((id) => ({ id, short: id.toUpperCase() }));

test('positions become a table: questions by number, documents in the fixed order', () => {
  const light = { ...goodQuestion(), id: 'light' };
  const crin = {
    ...light.positions.crin,
    kinds: ['asks' as const, 'touches on' as const],
  };
  const first = { ...light, id: 'first', number: 2, positions: { ...light.positions, crin } };
  const { fields, rows } = positionTable([light, first], documents);
  expect(fields.map(({ label }) => label).slice(4)).toEqual([
    'CRIN',
    'ECPAT',
    'BROWN',
    'NSPCC',
    'IWF',
  ]);
  expect(rows.map(({ id }) => id)).toEqual(['first', 'light']);
  expect(rows[0]?.crin).toBe('asks; touches on');
  expect(rows[1]).toEqual({
    id: 'light',
    number: '9',
    question: 'What does the light show?',
    short: 'What light shows',
    crin: 'does not address',
    ecpat: 'does not address',
    brown: 'does not address',
    nspcc: 'argues',
    iwf: 'does not address',
  });
});
