/** What a reader adds between letters and between words, in the units of the text that it was read from. */
export interface Spacing {
  letters: number;
  words: number;
}

/**
 * What a style says of spacing.
 * @param style computed: lengths in pixels, or "normal"
 */
export function spacingOf(style: { letterSpacing: string; wordSpacing: string }): Spacing {
  return {
    letters: Number.parseFloat(style.letterSpacing) || 0,
    words: Number.parseFloat(style.wordSpacing) || 0,
  };
}

/** Whether it moves anything. */
export function isSpaced({ letters, words }: Spacing): boolean {
  return letters !== 0 || words !== 0;
}

/**
 * How long a line of a picture would be without spacing.
 * @param length how long it is with it. Browsers add to each letter, the last one too
 * @param text as it stands in the page: room around it, and line breaks in it, are not drawn
 */
export function lengthWithout(length: number, text: string, { letters, words }: Spacing): number {
  const drawn = text.trim().replaceAll(/[ \t\n]+/g, ' ');
  const count = [...new Intl.Segmenter().segment(drawn)].length;
  const gaps = drawn.match(/[ \u00A0]/g)?.length ?? 0;
  return length - count * letters - gaps * words;
}
