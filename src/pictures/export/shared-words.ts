/** Words that stand several times in a picture, so that each is put together from its letters once. */
import type { Letter } from './letters.ts';

/** A part of a line: a letter, or a word of several. */
export interface Piece {
  /** Of a word: its face and its letters, such as "a_the"; two words of one name are drawn alike. */
  name: string;
  x: number;
  /** Letters of a word, from its beginning. */
  letters?: readonly Letter[];
}

const WORD = /[A-Za-z]{2,}/g;

/**
 * Takes the words of a line out of its letters.
 * @param face first sign of the names of its letters
 */
export function piecesOf(text: string, letters: readonly Letter[], face: string): Piece[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const own = letters.filter(({ sign }) => sign >= index && sign < index + word.length);
    const x = own[0]?.x ?? 0;
    return { name: `${face}_${word}`, x, letters: own.map((one) => ({ ...one, x: one.x - x })) };
  });
  const inWords = new Set(words.flatMap(({ letters: own }) => own.map(({ sign }) => sign)));
  const alone = letters.filter(({ sign }) => !inWords.has(sign));
  return [...words, ...alone].sort((a, b) => a.x - b.x);
}
