/** A small part of `npm run audit fuzz`, the same in each run; and whether it would find a fault. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { input, must } from '../../../scripts/audit/fuzz/input.ts';
import { inputs, runsFor } from '../../../scripts/audit/fuzz/list.ts';
import { mutated } from '../../../scripts/audit/fuzz/mutate.ts';
import { book, files } from '../../support/book.ts';

const CASES = 2000;
const all = inputs(files, book);

describe('all that comes in from outside', () => {
  it.each(all)('$name', async (one) => {
    const { fault, cases } = await one.try({ seed: 1, runs: runsFor(one, all, CASES) });
    expect(fault).toBeUndefined();
    expect(cases).toBe(runsFor(one, all, CASES));
  });

  it('is at least as many cases as asked for', () => {
    const sum = all.reduce((cases, one) => cases + runsFor(one, all, CASES), 0);
    expect(sum).toBeGreaterThanOrEqual(CASES);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });
});

describe('an input', () => {
  it('tells the smallest case that does not hold, and why', async () => {
    const odd = input('odd', 1, fc.nat(), (value) => {
      must(value < 10, 'under ten');
    });
    const { fault } = await odd.try({ seed: 1, runs: 100 });
    expect(fault).toBe('odd: expected under ten (case [10])');
  });

  it('tells after each case that it goes on', async () => {
    let ticks = 0;
    await input('any', 1, fc.nat(), () => undefined).try({
      seed: 1,
      runs: 7,
      tick: () => (ticks += 1),
    });
    expect(ticks).toBe(7);
  });
});

it.each([
  ['put', 'a: 1!\nb: 2\n'],
  ['cut', 'a: 1\n: 2\n'],
  ['twice', 'a: 1\nbb: 2\n'],
  ['instead', 'a: 1\nb: !\n'],
  ['swap', 'b: 2\na: 1\n'],
  ['indent', 'a: 1\n b: 2\n'],
  ['end', 'a: 1\n'],
] as const)('%s changes a text', (kind, expected) => {
  const at = { put: 0.4, instead: 0.7, indent: 0.7, swap: 0 }[kind as string] ?? 0.5;
  expect(mutated('a: 1\nb: 2\n', [{ kind, at, much: 1, piece: '!' }])).toBe(expected);
});
