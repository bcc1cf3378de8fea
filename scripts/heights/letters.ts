/** What frames need with letters of several sizes, told as if all were of one: everything in a frame grows with them. */
import { EM, NARROWEST } from '../../src/pictures/embed/heights.ts';
import type { Ask } from './measure.ts';

/** Sizes that are tried, in CSS px. Engines that round the width of a letter break lines elsewhere in each. */
export const LETTERS: readonly number[] = [EM, 20, 32];

/**
 * The most that a frame needs in a column that is so many letters wide, in any size of letters. Sizes are tried one
 * after the other, since a browser has one page here.
 * @param ask heights with letters of a size, in columns that a frame is made for; all in CSS px
 * @returns what is asked in widths that rise, and answers in px at letters of `EM`
 */
export function inAllLetters(
  ask: (letters: number, widths: readonly number[]) => Promise<readonly number[]>,
): Ask {
  return async (widths) => {
    const most = widths.map(() => 0);
    for (const letters of LETTERS) {
      const times = letters / EM;
      const made = widths.map((width) => width * times).filter((width) => width >= NARROWEST);
      const tooNarrow = widths.length - made.length;
      const heights = await ask(letters, made);
      heights.forEach((height, at) => {
        const place = at + tooNarrow;
        most[place] = Math.max(most[place] ?? 0, height / times);
      });
    }
    return most;
  };
}
