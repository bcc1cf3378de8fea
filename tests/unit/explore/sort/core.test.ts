import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { move, placeAt, saidOf } from '../../../../src/explore/sort/core.ts';

const LIST = ['a', 'b', 'c', 'd'];

describe('move', () => {
  test.each([
    [0, 2, 'bcad'],
    [3, 0, 'dabc'],
    [1, 1, 'abcd'],
    [1, -1, 'bacd'],
    [0, 99, 'bcda'],
  ])('from %d to %d', (from, to, order) => {
    expect(move(LIST, from, to).join('')).toBe(order);
  });

  test.each([
    [-1, 2],
    [4, 0],
    [0.5, 0],
    [NaN, 1],
    [Infinity, 1],
    [2, NaN],
  ])('from %d to %d changes nothing', (from, to) => {
    expect(move(LIST, from, to)).toEqual(LIST);
  });

  test('keeps every item once and the order of the others, whatever it is given', () => {
    const anywhere = fc.oneof(fc.integer({ min: -3, max: 20 }), fc.double());
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), anywhere, anywhere, (list, from, to) => {
        const before = [...list];
        const moved = move(list, from, to);
        expect(list).toEqual(before);
        expect(moved.toSorted()).toEqual(before.toSorted());
        const others = before.filter((_, index) => index !== from);
        expect(moved.filter((item) => others.includes(item))).toEqual(others);
      }),
    );
  });

  test('can be undone by the move back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), fc.nat(), fc.nat(), (list, a, b) => {
        const [from, to] = [a % list.length, b % list.length];
        expect(move(move(list, from, to), to, from)).toEqual(list);
      }),
    );
  });
});

describe('placeAt', () => {
  test('is the row under the pointer; the first above all, the last below all', () => {
    const ends = [50, 100, 180];
    expect([-9, 49, 50, 179, 180, 999].map((y) => placeAt(ends, y))).toEqual([0, 0, 1, 2, 2, 2]);
    expect(placeAt([], 5)).toBe(0);
  });
});

test('saidOf tells place and length', () => {
  expect(saidOf('Lamps are lit.', 1, 3)).toBe('Now 2 of 3: Lamps are lit.');
});
