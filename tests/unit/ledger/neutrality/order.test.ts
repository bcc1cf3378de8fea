import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderFor, reverse, rotate } from '../../../../src/ledger/neutrality/order.ts';
import { DOCUMENT_IDS } from '../../../../src/ledger/schemas/ids.ts';

describe('orderFor', () => {
  test('starts from the fixed order and turns by one per question', () => {
    expect(orderFor(1)).toEqual(['crin', 'ecpat', 'brown', 'nspcc', 'iwf']);
    expect(orderFor(9)).toEqual(['nspcc', 'iwf', 'crin', 'ecpat', 'brown']);
    expect(orderFor(13)[0]).toBe('brown');
  });

  test('every document holds every place equally often, give or take one (property)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(4), (questions, place) => {
        const held = new Map(DOCUMENT_IDS.map((id) => [id, 0]));
        for (let number = 1; number <= questions; number += 1) {
          const id = orderFor(number)[place] ?? 'crin';
          held.set(id, (held.get(id) ?? 0) + 1);
        }
        expect(Math.max(...held.values()) - Math.min(...held.values())).toBeLessThanOrEqual(1);
      }),
      { seed: 1 },
    );
  });

  test('holds each document once (property)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (number) => {
        expect([...orderFor(number)].sort()).toEqual([...DOCUMENT_IDS].sort());
      }),
      { seed: 1 },
    );
  });

  test.each([0, -1, 1.5, Number.NaN])('refuses %d', (number) => {
    expect(() => orderFor(number)).toThrow('expected 1 or more');
  });
});

test('rotate turns either way and any number of times; reverse turns round', () => {
  expect(rotate([1, 2, 3], -1)).toEqual([3, 1, 2]);
  expect(rotate([1, 2, 3], 7)).toEqual([2, 3, 1]);
  expect(rotate([], 3)).toEqual([]);
  expect(reverse([1, 2, 3])).toEqual([3, 2, 1]);
});
