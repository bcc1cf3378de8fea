/** Dots of pictures, and of two pictures of one place. */
import { Resvg } from '@resvg/resvg-js';
import { pngSize } from './png.ts';
import { contrast, fromBytes } from './sight.ts';

/**
 * The dots of a picture, row by row: red, green and blue of each, 0 to 255.
 * @param width in dots; the picture is drawn into it, whatever its own form
 */
export function dotsOf(png: Buffer, width: number, height: number): number[][] {
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const size = `width="${width}" height="${height}"`;
  const image = `<image ${size} preserveAspectRatio="none" href="${href}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${image}</svg>`;
  const { pixels } = new Resvg(svg).render();
  return Array.from({ length: width * height }, (_, at) => [
    ...pixels.subarray(at * 4, at * 4 + 3),
  ]);
}

/**
 * How many dots differ between two pictures of one size by a contrast of 3 to 1 or more.
 *
 * @param one a PNG, a dot a CSS px
 * @param other a PNG as large
 */
export function changedDots(one: Buffer, other: Buffer): number {
  const before = dotsOf(other, ...pngSize(other)).map(fromBytes);
  return dotsOf(one, ...pngSize(one))
    .map(fromBytes)
    .filter((colour, at) => {
      const was = before[at];
      return was !== undefined && contrast(colour, was) >= 3;
    }).length;
}
