/**
 * The difference hash (dHash), as Neal Krawetz described it in 2013 ("Kind of Like That"): shrink a
 * picture to 9 × 8 greys, then write down for each grey whether it is lighter than its right neighbour.
 */
import type { Raster } from './raster.ts';

const COLUMNS = 9;
/** Rows of the hash, and bits in each. */
export const SIDE = 8;
/** Bits of a hash. */
export const BITS = SIDE * SIDE;

/** 64 answers, row by row: whether a place is lighter than the place to its right. */
export type Hash = readonly boolean[];

/**
 * The hash of a picture.
 * @throws RangeError unless nine columns and eight rows of equal cells fit in exactly
 */
export function hashOf(raster: Raster): Hash {
  const { width, height } = raster;
  if (width < COLUMNS || height < SIDE || width % COLUMNS !== 0 || height % SIDE !== 0)
    throw new RangeError(
      `hashOf: the raster is ${width} × ${height}; expected multiples of ${COLUMNS} × ${SIDE}`,
    );
  return Array.from({ length: BITS }, (_, bit) => {
    const row = Math.floor(bit / SIDE);
    const column = bit % SIDE;
    return sumOfCell(raster, column, row) > sumOfCell(raster, column + 1, row);
  });
}

/** All cells are equally large, so that sums compare as means do, without a fraction. */
function sumOfCell({ width, height, greys }: Raster, column: number, row: number): number {
  const across = width / COLUMNS;
  const down = height / SIDE;
  let sum = 0;
  for (let y = row * down; y < (row + 1) * down; y += 1) {
    for (let x = column * across; x < (column + 1) * across; x += 1)
      sum += greys[y * width + x] ?? 0;
  }
  return sum;
}

/** How many bits of two hashes differ, from 0 to 64. */
export function distance(one: Hash, other: Hash): number {
  return one.filter((bit, at) => bit !== other[at]).length;
}
