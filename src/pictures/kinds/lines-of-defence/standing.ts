/** What a line's standing is called, and how it looks: a kind of change, never how much. */
import type { Line, Standing } from './series.ts';

/** Words beside each sign. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  'in-place': 'in place',
  expected: 'still to come',
  stays: 'stays',
  'either-way': 'likely fundamentally insufficient either way',
  restricted: 'restricted',
  ends: 'likely eradicated',
  frustrated: 'could be frustrated or prevented',
};

/** How a line stands in a condition: `under` end-to-end encryption, or as described. */
export function standingOf(line: Line, under: boolean): Standing {
  return under ? line.effect : line.before;
}

/** Whether the band is solid: the line is there, as described. */
export function isSolid(look: Standing): boolean {
  return look === 'in-place' || look === 'stays';
}

/** Whether a sign says what becomes of the line; of others the band itself says it. */
export function hasSign(look: Standing): boolean {
  return !isSolid(look) && look !== 'expected';
}
