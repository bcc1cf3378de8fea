/** How colours look to eyes that see fewer of them, and how far they stand out from their ground. */

/** Red, green and blue, linear, 0 to 1. */
export type Rgb = readonly [number, number, number];

/**
 * What the three kinds of cones leave out at full severity, for linear sRGB (Machado, Oliveira and
 * Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009).
 */
export const SIGHTS: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A colour such as "#7666a3". */
export function fromHex(hex: string): Rgb {
  return fromBytes([1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)));
}

/** A colour of three parts, 0 to 255 each. */
export function fromBytes(parts: readonly number[]): Rgb {
  const [r = 0, g = 0, b = 0] = parts.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

/** What is left of a colour for one of `SIGHTS`. */
export function seenBy(sight: string, colour: Rgb): Rgb {
  const rows = SIGHTS[sight];
  if (!rows) throw new Error(`"${sight}" is not known; expected ${Object.keys(SIGHTS).join(', ')}`);
  const [r, g, b] = rows.map((row) => {
    const sum = row.reduce((all, part, at) => all + part * (colour[at] ?? 0), 0);
    return Math.min(Math.max(sum, 0), 1);
  });
  return [r ?? 0, g ?? 0, b ?? 0];
}

/** Relative luminance (WCAG 2). */
export function greyOf([r, g, b]: Rgb): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2). */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [greyOf(a), greyOf(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}
