/** What a printer without colour makes of pictures and inks. */
import { dotsOf } from './dots.ts';
import { pngSize } from './png.ts';
import { contrast, fromBytes } from './sight.ts';

/** Side of the grid on which shapes are compared. */
const SIDE = 32;

/** Which dots of a picture are dark in grey, on a grid of one size. */
export function darkIn(png: Buffer): boolean[] {
  const [width, height] = pngSize(png);
  if (width === 0 || height === 0) throw new Error('an empty picture');
  return dotsOf(png, SIDE, SIDE).map(
    ([red = 255, green = 255, blue = 255]) => 0.299 * red + 0.587 * green + 0.114 * blue < 180,
  );
}

/** Which share of two such pictures differs. */
export function differing(one: readonly boolean[], other: readonly boolean[]): number {
  return one.filter((dark, at) => dark !== other[at]).length / one.length;
}

/** Contrast of an ink on white paper: "rgb(51, 51, 51)" → 12.6. */
export function contrastOnWhite(ink: string): number {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(ink)?.slice(1).map(Number);
  if (!parts) throw new Error(`ink: "${ink}"; expected rgb(…)`);
  return contrast(fromBytes(parts), [1, 1, 1]);
}
