/** A reader's own line in the pictures: what is written of it, where, and what is said about it. */
import { fit, fitEvenly, type Fitted } from '../../pictures/core/fit.ts';

/** Most characters of a line, as the field counts them. */
export const MOST_CHARACTERS = 500;

/** Room of a text in a picture, in user units. */
export interface Place {
  /** Left end of the first baseline. */
  x: number;
  y: number;
  width: number;
  /** Height of a line. */
  line: number;
  /** Most lines. */
  most: number;
  /** Width of a letter where all have the same; then the text is broken anywhere. */
  cell: number | undefined;
}

/**
 * Reads the room that a picture's text has.
 * @param words of `data-room`: x, y, width, line, most, and a width of letters where it is sealed
 * @throws where a number is missing, naming the words
 */
export function placeOf(words: string): Place {
  const [x, y, width, line, most, cell] = words.split(' ').map(Number);
  if (x === undefined || y === undefined || width === undefined || !line || !most)
    throw new Error(`data-room: "${words}"; expected five or six numbers`);
  return { x, y, width, line, most, cell };
}

/** A text as it fits a place. */
export function fitted(text: string, place: Place, measure: (text: string) => number): Fitted {
  const { cell } = place;
  return cell === undefined
    ? fitEvenly(text, place, measure)
    : fit(text, place, (piece) => cell * piece.length);
}

const RTL =
  /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Which way a text runs: as its first letter does. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  return RTL.test(text) ? 'rtl' : 'ltr';
}

/** The line that is shown for what stands in the field; undefined for nothing, where ours is. */
export function lineOf(typed: string): string | undefined {
  const line = typed.trim().slice(0, MOST_CHARACTERS);
  return line === '' ? undefined : line;
}

/** What has become of a line. */
export type Outcome = 'whole' | 'cut' | 'empty' | 'unsealed';

const SAID: Readonly<Record<Outcome, string>> = {
  whole: '',
  cut: 'Your line is too long for the cards. They show how it begins.',
  empty: 'Nothing is written, so our own line is shown.',
  unsealed: 'Your browser could not seal your line, so our own line is shown.',
};

/** What is said about it, in a sentence; nothing where all is as typed. */
export function saidOf(outcome: Outcome): string {
  return SAID[outcome];
}
