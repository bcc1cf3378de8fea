import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BITS, distance, hashOf } from '../../../../../src/reader/explore/hash-match/core.ts';
import {
  halve,
  mirror,
  type Raster,
  recolour,
} from '../../../../../src/reader/explore/hash-match/raster.ts';

/** Any raster of sixteen greys that the hash takes. */
const raster: fc.Arbitrary<Raster> = fc
  .tuple(fc.constantFrom(9, 18, 72), fc.constantFrom(8, 16))
  .chain(([width, height]) =>
    fc
      .uint8Array({ minLength: width * height, maxLength: width * height, max: 15 })
      .map((greys) => ({ width, height, greys })),
  );

/** A raster of 9 × 8 greys, from a function of column and row. */
function small(grey: (x: number, y: number) => number): Raster {
  const greys = Uint8Array.from({ length: 72 }, (_, at) => grey(at % 9, Math.floor(at / 9)));
  return { width: 9, height: 8, greys };
}

describe('the difference hash', () => {
  it('asks of each place whether it is lighter than the one to its right', () => {
    expect(hashOf(small((x) => 8 - x)).every(Boolean)).toBe(true);
    expect(hashOf(small((x) => x)).some(Boolean)).toBe(false);
    expect(hashOf(small(() => 7)).some(Boolean)).toBe(false);
    const one = hashOf(small((x, y) => (x === 3 && y === 2 ? 9 : 5)));
    expect(one.flatMap((bit, at) => (bit ? [at] : []))).toEqual([2 * 8 + 3]);
  });

  it('takes the mean of each cell', () => {
    const greys = new Uint8Array(18 * 16).fill(5);
    greys[0] = 15;
    greys[1] = 0;
    greys[18] = 0;
    // (15 + 0 + 0 + 5) / 4 is 5: no lighter than its neighbour.
    expect(hashOf({ width: 18, height: 16, greys }).some(Boolean)).toBe(false);
  });

  it('has 64 bits for any picture and never a bit both ways after mirroring', () => {
    fc.assert(
      fc.property(raster, (picture) => {
        const hash = hashOf(picture);
        const mirrored = hashOf(mirror(picture));
        expect(hash).toHaveLength(BITS);
        hash.forEach((bit, at) => {
          const opposite = mirrored[at - (at % 8) + 7 - (at % 8)];
          expect(bit && opposite).toBe(false);
        });
      }),
    );
  });

  it('does not see a change that keeps the order of greys', () => {
    fc.assert(
      fc.property(raster, fc.integer({ min: 1, max: 8 }), (picture, by) => {
        const dark = recolour(picture, (grey) => grey / 2 - (grey % 2) / 2);
        expect(hashOf(recolour(dark, (grey) => grey + by))).toEqual(hashOf(dark));
      }),
    );
  });

  it.each([
    [0, 0],
    [10, 8],
    [9, 7],
    [9, 12],
    [8, 8],
  ])('does not take a raster of %d × %d', (width, height) => {
    const greys = new Uint8Array(width * height);
    expect(() => hashOf({ width, height, greys })).toThrow(/expected multiples of 9 × 8/);
  });
});

describe('distance', () => {
  it('is none to itself, the same both ways, and never more than 64', () => {
    fc.assert(
      fc.property(raster, raster, (one, other) => {
        const [a, b] = [hashOf(one), hashOf(other)];
        expect(distance(a, a)).toBe(0);
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b)).toBeLessThanOrEqual(BITS);
        const flipped = a.map((bit) => !bit);
        expect(distance(a, flipped)).toBe(BITS);
      }),
    );
  });
});

it('halving twice as large cells gives their means', () => {
  const picture = { width: 4, height: 2, greys: Uint8Array.from([0, 4, 15, 15, 8, 4, 15, 15]) };
  expect(halve(picture)).toEqual({ width: 2, height: 1, greys: Uint8Array.from([4, 15]) });
});
