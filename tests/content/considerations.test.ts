import { expect, test } from 'vitest';
import { read } from '../../scripts/read-content.ts';
import { considerationFaults } from '../../src/ledger/evidence/considerations.ts';
import { parseYaml } from '../../src/ledger/evidence/parse.ts';
import { considerationsSchema } from '../../src/ledger/schemas/considerations.ts';
import { DOCUMENT_IDS } from '../../src/ledger/schemas/ids.ts';
import { realLedger } from '../support/site.ts';

const { file, text } = read('content/considerations.yaml');
const considerations = parseYaml(considerationsSchema, text, file);

test('every consideration leads to statements of its documents', () => {
  expect(considerationFaults(considerations, realLedger())).toEqual([]);
});

test('there are enough to sort, and each document treats a fair number but not all', () => {
  expect(considerations.length).toBeGreaterThanOrEqual(10);
  expect(considerations.length).toBeLessThanOrEqual(16);
  for (const id of DOCUMENT_IDS) {
    const treated = considerations.filter((consideration) => consideration.treated[id].length > 0);
    expect(treated.length, id).toBeGreaterThanOrEqual(6);
    expect(treated.length, id).toBeLessThan(considerations.length);
  }
});
