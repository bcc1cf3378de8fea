/** The hash as a square of squares, as SVG paths: filled for yes, outlined for no. */
import { type Hash, SIDE } from './core.ts';

/** Units from one square to the next, and what a square takes of them. */
const STEP = 10;
const SQUARE = 5;
const RING = 9;

/** Units across the whole grid. */
export const GRID = SIDE * STEP;

/** Paths for the squares that are filled, those that are not, and rings where two hashes differ. */
export interface GridPaths {
  yes: string;
  no: string;
  differs: string;
}

/** Draws a hash. @param other a hash to compare with: rings mark the bits that differ */
export function gridOf(hash: Hash, other: Hash = hash): GridPaths {
  return {
    yes: squares(hash, SQUARE, (bit) => bit),
    no: squares(hash, SQUARE, (bit) => !bit),
    differs: squares(hash, RING, (bit, at) => bit !== other[at]),
  };
}

function squares(hash: Hash, size: number, want: (bit: boolean, at: number) => boolean): string {
  const inset = (STEP - size) / 2;
  return hash
    .flatMap((bit, at) => {
      if (!want(bit, at)) return [];
      const x = (at % SIDE) * STEP + inset;
      const y = Math.floor(at / SIDE) * STEP + inset;
      return [`M${x} ${y}h${size}v${size}h-${size}z`];
    })
    .join('');
}
