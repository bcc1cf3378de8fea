/** The page on accessibility says what is so: files of tests that are there, and as many questions as it counts. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HEURISTICS } from '../../src/ledger/schemas/accessibility.ts';
import { book } from '../support/book.ts';

const { heuristics } = book.accessibility;

test('each test that an answer rests on is there', () => {
  const named = [...new Set(heuristics.flatMap(({ tests = [] }) => tests))];
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

test('there are fifty heuristics, each under its own name, and the page counts them so', () => {
  expect(HEURISTICS).toHaveLength(50);
  expect(new Set(HEURISTICS.map(({ id }) => id)).size).toBe(50);
  expect(readFileSync('content/accessibility.yaml', 'utf8')).toContain('find all 50 below');
});
