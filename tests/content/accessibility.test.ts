/** The page on accessibility says what is so: files of tests that are there, and as many questions as it counts. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HEURISTICS } from '../../src/ledger/schemas/accessibility.ts';
import { CRITERIA } from '../../src/ledger/schemas/wcag.ts';
import { book } from '../support/book.ts';

const { criteria, heuristics } = book.accessibility;

test('each test that an answer rests on is there', () => {
  const named = [...new Set([...criteria, ...heuristics].flatMap(({ tests = [] }) => tests))];
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

test('there are fifty heuristics, each under its own name, and the page counts them so', () => {
  expect(HEURISTICS).toHaveLength(50);
  expect(new Set(HEURISTICS.map(({ id }) => id)).size).toBe(50);
  expect(readFileSync('content/accessibility.yaml', 'utf8')).toContain('find all 50 below');
});

test('WCAG 2.2 has 86 criteria, and as many of each level as are given here', () => {
  const numbers = CRITERIA.map(({ id }) => id.split('.').map(Number));
  const weight = ([part = 0, line = 0, at = 0]: number[]) => (part * 10 + line) * 100 + at;
  expect(numbers.map(weight)).toEqual(numbers.map(weight).toSorted((one, other) => one - other));
  expect(new Set(CRITERIA.map(({ name }) => name)).size).toBe(86);
  const of = (level: string) => CRITERIA.filter((one) => one.level === level).length;
  expect({ A: of('A'), AA: of('AA'), AAA: of('AAA') }).toEqual({ A: 31, AA: 24, AAA: 31 });
});
