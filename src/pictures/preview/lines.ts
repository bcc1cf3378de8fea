/** Words in lines, measured with the advance widths of the fonts that draw them. */
import { serifWidth, textWidth } from '../core/text.ts';

/** Faces of a preview image. */
export type Face = 'serif' | 'sans' | 'sans-bold';

/**
 * Width of words on one line.
 * @param size size of the font in pixels
 * @returns width in pixels, kerning left out
 * @throws where the face has no sign for a character, naming both
 */
export function widthOf(text: string, face: Face, size: number): number {
  return face === 'serif'
    ? serifWidth(text, size)
    : textWidth(text, face === 'sans' ? 400 : 600, size);
}

/**
 * Breaks words into as few lines as fit, of about equal length.
 * @param most greatest width of a line in pixels
 * @returns at least one line
 * @throws where a single word is wider than a line, naming it
 */
export function linesOf(text: string, most: number, face: Face, size: number): string[] {
  const words = text.split(' ');
  const widest = Math.max(...words.map((word) => widthOf(word, face, size)));
  if (widest > most) throw new Error(`"${text}": a word is wider than ${most} pixels`);
  const fewest = broken(words, most, face, size);
  // The narrowest measure that needs no further line makes the lines even.
  const mean = widthOf(text, face, size) / fewest.length;
  for (let width = Math.max(mean, widest); width < most; width += size / 4) {
    const lines = broken(words, width, face, size);
    if (lines.length === fewest.length) return lines;
  }
  return fewest;
}

function broken(words: readonly string[], most: number, face: Face, size: number): string[] {
  return words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || widthOf(`${last} ${word}`, face, size) > most)
      return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
