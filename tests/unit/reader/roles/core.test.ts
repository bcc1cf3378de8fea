import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fnv1a } from '../../../../src/ledger/evidence/hash.ts';
import { deal, dealInOrder, mulberry32, sizesFor } from '../../../../src/reader/roles/core.ts';

const pupils = fc.integer({ min: 4, max: 36 });
const word = fc.string({ maxLength: 20 });

test('the same number and the same word give the same groups', () => {
  fc.assert(
    fc.property(pupils, word, (count, seed) => {
      expect(deal(count, seed)).toEqual(deal(count, seed));
      expect(deal(count, ` ${seed.toUpperCase()} `)).toEqual(
        deal(count, seed.toUpperCase().toLowerCase()),
      );
    }),
  );
});

test('each seat is dealt once, in groups of three to five', () => {
  fc.assert(
    fc.property(pupils, word, (count, seed) => {
      const groups = deal(count, seed);
      const seats = groups.flatMap((group) => group.seats.map(({ seat }) => seat));
      expect([...seats].sort((a, b) => a - b)).toEqual(
        dealInOrder(count).flatMap((group) => group.seats.map(({ seat }) => seat)),
      );
      for (const { seats: dealt } of groups) {
        expect(dealt.length).toBeGreaterThanOrEqual(3);
        expect(dealt.length).toBeLessThanOrEqual(5);
      }
    }),
  );
});

test('each answer is held by as many as the other, in every group and so in the class', () => {
  fc.assert(
    fc.property(pupils, word, (count, seed) => {
      for (const { seats } of deal(count, seed)) {
        const holding = (answer: string) => seats.filter(({ holds }) => holds === answer).length;
        expect(holding('first')).toBe(holding('second'));
        expect(holding('listener')).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('neither answer always begins', () => {
  expect(deal(16, 'chalk').map(({ opens }) => opens)).toEqual([
    'first',
    'second',
    'first',
    'second',
  ]);
});

test('no seat is bound to an answer: over many words each seat holds either about as often', () => {
  const held = Array.from({ length: 24 }, () => 0);
  const draws = 2000;
  for (let draw = 0; draw < draws; draw += 1)
    for (const { seats } of deal(24, `word ${draw}`))
      for (const { seat, holds } of seats)
        if (holds === 'first') held[seat - 1] = (held[seat - 1] ?? 0) + 1;
  // Half of 2,000, within five standard deviations.
  for (const count of held)
    expect(Math.abs(count - draws / 2)).toBeLessThan(5 * Math.sqrt(draws / 4));
});

describe('what is left over', () => {
  test.each([
    [4, [4]],
    [5, [5]],
    [6, [3, 3]],
    [7, [4, 3]],
    [8, [4, 4]],
    [9, [4, 5]],
    [10, [4, 3, 3]],
    [11, [4, 4, 3]],
    [36, [4, 4, 4, 4, 4, 4, 4, 4, 4]],
  ])('%i pupils', (count, sizes) => {
    expect(sizesFor(count)).toEqual(sizes);
  });

  test.each([3, 37, 4.5, Number.NaN])('%d is no class', (count) => {
    expect(() => sizesFor(count)).toThrow(/expected a whole number from 4 to 36/);
    expect(() => deal(count, 'lamp')).toThrow(/expected a whole number from 4 to 36/);
  });
});

test('the generator gives what its description says', () => {
  // Known values of FNV-1a, from its authors' page.
  expect(fnv1a('')).toBe(0x811c9dc5);
  expect(fnv1a('a')).toBe(0xe40c292c);
  expect(fnv1a('foobar')).toBe(0xbf9cf968);
  const next = mulberry32(1);
  expect([next(), next()].map((value) => value.toFixed(6))).toEqual(['0.627074', '0.002736']);
});

test('a draw that teachers have on paper stays the draw it was', () => {
  expect(deal(8, 'chalk').map(({ seats }) => seats.map(({ seat }) => seat))).toMatchInlineSnapshot(`
    [
      [
        1,
        4,
        7,
        5,
      ],
      [
        6,
        8,
        2,
        3,
      ],
    ]
  `);
});
