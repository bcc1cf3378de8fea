/** What a printer without colour makes of pictures and inks. */
import { Resvg } from '@resvg/resvg-js';
import { pngSize } from './png.ts';

/** Side of the grid on which shapes are compared. */
const SIDE = 32;

/** Which dots of a picture are dark in grey, on a grid of one size. */
export function darkIn(png: Buffer): boolean[] {
  const [width, height] = pngSize(png);
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const size = `width="${SIDE}" height="${SIDE}"`;
  const image = `<image ${size} preserveAspectRatio="none" href="${href}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${image}</svg>`;
  if (width === 0 || height === 0) throw new Error('an empty picture');
  const { pixels } = new Resvg(svg).render();
  return Array.from({ length: SIDE * SIDE }, (_, at) => {
    const [red = 255, green = 255, blue = 255] = pixels.subarray(at * 4, at * 4 + 3);
    return 0.299 * red + 0.587 * green + 0.114 * blue < 180;
  });
}

/** Which share of two such pictures differs. */
export function differing(one: readonly boolean[], other: readonly boolean[]): number {
  return one.filter((dark, at) => dark !== other[at]).length / one.length;
}

/** Contrast of an ink on white paper: "rgb(51, 51, 51)" → 12.6. */
export function contrastOnWhite(ink: string): number {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(ink)?.slice(1).map(Number);
  if (!parts) throw new Error(`ink: "${ink}"; expected rgb(…)`);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
