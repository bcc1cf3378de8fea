import { escape } from '../core/escape.ts';
import { toHex } from '../theme/colour.ts';
import { markPath } from '../theme/marks.ts';
import { TOKENS } from '../theme/tokens.ts';
import type { Card } from './card.ts';
import type { Face } from './lines.ts';

/** How each face is named in markup. */
export const FONTS: Readonly<Record<Face, string>> = {
  serif: `font-family="'Source Serif 4'"`,
  sans: `font-family="'Atkinson Hyperlegible Next'"`,
  'sans-bold': `font-family="'Atkinson Hyperlegible Next'" font-weight="600"`,
};

/**
 * A preview image as SVG: ink on paper, in the light theme; its own words and marks have no hue, so that
 * none can seem a view.
 * @param picture markup of what else stands in it
 * @returns markup that needs the fonts of pictures
 */
export function cardSvg(card: Card, picture = ''): string {
  const { width, height, left, right } = card;
  const inks = TOKENS.light;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${toHex(inks.paper)}"/>`,
    ...card.rules.map(
      (rule) =>
        `<rect x="${left}" y="${rule.y}" width="${right - left}" height="${rule.height}" fill="${toHex(inks[rule.colour])}"/>`,
    ),
    ...card.marks.map(
      ({ shape, x, y, size }) =>
        `<path transform="translate(${x} ${y}) scale(${size / 16})" d="${markPath(shape)}" fill="${toHex(inks['ink-2'])}"/>`,
    ),
    ...card.texts.map(
      ({ text, x, y, size, face, colour }) =>
        `<text x="${x}" y="${y}" ${FONTS[face]} font-size="${size}" fill="${toHex(inks[colour])}">${escape(text)}</text>`,
    ),
    ...(picture === '' ? [] : [`<g ${FONTS.sans}>${picture}</g>`]),
    '</svg>',
    '',
  ].join('\n');
}
