import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParts } from '../../../src/pictures/core/parts.ts';

function same(size: number): number {
  return size;
}

test('what fits on one side stays on one', () => {
  expect(inParts([10, 20, 30], same, 60)).toEqual([[10, 20, 30]]);
});

test('two sides are about as full as each other', () => {
  expect(inParts([5, 5, 5, 5, 5, 5], same, 20)).toEqual([
    [5, 5, 5],
    [5, 5, 5],
  ]);
});

test('nothing is lost or moved, and no side is too full unless one thing alone is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 40 }),
      (all) => {
        const parts = inParts(all, same, 20);
        expect(parts.flat()).toEqual(all);
        for (const part of parts)
          expect(part.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(20);
      },
    ),
  );
});
