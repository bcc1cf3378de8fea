/** How much room words take, from the advance widths of the labels' own font. */
import metrics from './metrics.json' with { type: 'json' };
import { LABEL_SIZE } from './constants.ts';
import serif from './serif.json' with { type: 'json' };

export type Weight = 400 | 600;

const WIDTHS: Readonly<Record<Weight, Readonly<Record<string, number>>>> = {
  400: metrics['400'],
  600: metrics['600'],
};

/**
 * Width of words on one line, kerning left out (it would only make them narrower).
 * @param text the words
 * @param weight weight of the font
 * @param size size of the font in user units
 * @returns width in user units
 * @throws where the font has no sign for a character: nothing measured could be right
 */
export function textWidth(text: string, weight: Weight = 400, size = LABEL_SIZE): number {
  return widthIn(WIDTHS[weight], 'label font', text, size);
}

/** As `textWidth`, in the serif of large words. */
export function serifWidth(text: string, size: number): number {
  return widthIn(serif.serif, 'serif', text, size);
}

function widthIn(
  advances: Readonly<Record<string, number>>,
  font: string,
  text: string,
  size: number,
): number {
  let width = 0;
  for (const character of text) {
    const advance = advances[character];
    if (advance === undefined)
      throw new Error(`The ${font} has no "${character}" (in "${text}"): use other words`);
    width += advance;
  }
  return (width * size) / 1000;
}

/**
 * Breaks words into lines.
 * @param text the words
 * @param most greatest width of a line in user units; a single longer word stands alone
 * @returns at least one line
 */
export function wrap(
  text: string,
  most: number,
  weight: Weight = 400,
  size = LABEL_SIZE,
): string[] {
  return wrapBy(text, most, (words) => textWidth(words, weight, size));
}

function wrapBy(text: string, most: number, widthOf: (words: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/**
 * Breaks words into as few lines as `wrap` does, but of about equal length: no word stands alone.
 * @param most greatest width of a line in user units
 */
export function balance(
  text: string,
  most: number,
  weight: Weight = 400,
  size = LABEL_SIZE,
): string[] {
  const lines = wrap(text, most, weight, size);
  let width = textWidth(text, weight, size) / lines.length;
  while (width < most) {
    const even = wrap(text, width, weight, size);
    if (even.length === lines.length && even.every((line) => textWidth(line, weight, size) <= most))
      return even;
    width += 2;
  }
  return lines;
}
