/** Colours for pictures outside the page, where oklch() is not known. */
import type { Oklch } from './tokens.ts';

/**
 * Turns an OKLCH colour into sRGB (B. Ottosson, "A perceptual color space for image processing").
 * @returns a colour such as "#fcfaf5"
 * @throws where the colour lies outside sRGB: clipping would change its hue
 */
export function toHex({ l, c, h }: Oklch): string {
  const angle = (h * Math.PI) / 180;
  const [a, b] = [c * Math.cos(angle), c * Math.sin(angle)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
  const channels = linear.map((value) => {
    if (value < -0.0005 || value > 1.0005)
      throw new Error(`oklch(${l} ${c} ${h}) lies outside sRGB; expected less chroma`);
    const clean = Math.min(Math.max(value, 0), 1);
    const encoded = clean <= 0.0031308 ? 12.92 * clean : 1.055 * clean ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
