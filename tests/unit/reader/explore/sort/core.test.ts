import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Edges, move, placeAt, saidOf } from '../../../../../src/reader/explore/sort/core.ts';

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
  /** Items of these heights, one below the other. */
  function edgesOf(heights: readonly number[]): Edges[] {
    return heights.map((height, index) => {
      const top = heights.slice(0, index).reduce((sum, each) => sum + each, 0);
      return { top, bottom: top + height };
    });
  }

  test.each([
    [1, 49, 0],
    [1, 50, 1],
    [1, 99, 1],
    [0, 50, 1],
    [0, 100, 2],
    [2, 99, 1],
    [2, -9, 0],
    [0, 999, 2],
  ])('among items of one height, item %d with the pointer at %d goes to %d', (from, y, to) => {
    expect(placeAt(edgesOf([50, 50, 50]), from, y)).toBe(to);
  });

  test.each([
    // Down past a high one: not before the low one would be under the pointer.
    [[20, 100], 0, 99, 0],
    [[20, 100], 0, 100, 1],
    // And up.
    [[100, 20], 1, 20, 1],
    [[100, 20], 1, 19, 0],
    // A high one stays while the pointer is on it.
    [[100, 20], 0, 99, 0],
    [[100, 20], 0, 100, 1],
  ])('among heights %j, item %d with the pointer at %d goes to %d', (heights, from, y, to) => {
    expect(placeAt(edgesOf(heights), from, y)).toBe(to);
  });

  test('what is no place stays as it is', () => {
    expect([-Infinity, Infinity].map((y) => placeAt(edgesOf([50, 50]), 0, y))).toEqual([0, 1]);
    expect([placeAt([], 0, 5), placeAt(edgesOf([50]), 7, 5)]).toEqual([0, 7]);
  });

  test('a pointer that rests moves nothing more, whatever the heights', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(heights, fc.nat(), fc.integer({ min: -50, max: 2000 }), (list, any, y) => {
        const from = any % list.length;
        const to = placeAt(edgesOf(list), from, y);
        expect(to).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThan(list.length);
        expect(placeAt(edgesOf(move(list, from, to)), to, y)).toBe(to);
      }),
    );
  });
});

test('saidOf tells place and length', () => {
  expect(saidOf('Lamps are lit.', 1, 3)).toBe('Now 2 of 3: Lamps are lit.');
});
