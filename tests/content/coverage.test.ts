import { expect, test } from 'vitest';
import { read } from '../../scripts/read-content.ts';
import { coverageFaults } from '../../src/ledger/evidence/coverage.ts';
import { parseYaml } from '../../src/ledger/evidence/parse.ts';
import { coverageSchema } from '../../src/ledger/schemas/coverage.ts';
import { realLedger, realPlaces } from '../support/site.ts';

const { file, text } = read('content/coverage.yaml');

test('everything the five documents hold has its statement or a reason, and every statement its use', () => {
  const coverage = parseYaml(coverageSchema, text, file);
  expect(coverage.rows.length).toBeGreaterThan(250);
  expect(coverageFaults(coverage, realLedger(), realPlaces(), file)).toEqual([]);
});
