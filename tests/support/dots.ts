/** Dots of two pictures of one place, compared by how light they are. */
import { Resvg } from '@resvg/resvg-js';
import { pngSize } from './png.ts';

/** How light each dot of a picture is, as WCAG reckons it, from 0 to 1. */
function lightOf(png: Buffer): number[] {
  const [width, height] = pngSize(png);
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const size = `width="${width}" height="${height}"`;
  const image = `<image ${size} href="${href}"/>`;
  const { pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${image}</svg>`,
  ).render();
  return Array.from({ length: width * height }, (_, at) => {
    const [red = 0, green = 0, blue = 0] = [...pixels.subarray(at * 4, at * 4 + 3)].map((part) => {
      const share = part / 255;
      return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
}

/**
 * How many dots differ between two pictures of one size by a contrast of 3 to 1 or more.
 *
 * @param one a PNG, a dot a CSS px
 * @param other a PNG as large
 */
export function changedDots(one: Buffer, other: Buffer): number {
  const before = lightOf(other);
  return lightOf(one).filter((light, at) => {
    const was = before[at] ?? NaN;
    return (Math.max(light, was) + 0.05) / (Math.min(light, was) + 0.05) >= 3;
  }).length;
}
