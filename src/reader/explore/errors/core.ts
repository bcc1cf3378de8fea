/** What a check that sometimes errs leads to: expected counts as exact fractions, nothing rounded. */
import { type Fraction, fraction, over, plus, rest, times } from './fraction.ts';

/** The four quantities that a reader sets. Shares run from 0 to 1. */
export interface Settings {
  /** How many messages are checked. */
  volume: bigint;
  /** Share of them that is unlawful. */
  unlawful: Fraction;
  /** Share of the unlawful ones that the check flags. */
  hits: Fraction;
  /** Share of the lawful ones that the check flags. */
  falseAlarms: Fraction;
}

/** What is to be expected, in messages. */
export interface Outcome {
  checked: Fraction;
  /** Unlawful and flagged. */
  found: Fraction;
  /** Unlawful and not flagged. */
  missed: Fraction;
  /** Lawful and flagged. */
  wrong: Fraction;
  /** Lawful and not flagged. */
  passed: Fraction;
  /** All that is flagged, rightly or wrongly. */
  flagged: Fraction;
}

/** Works out the four parts of what is checked; together they are all of it, exactly. */
export function outcomeOf({ volume, unlawful, hits, falseAlarms }: Settings): Outcome {
  const checked = fraction(volume);
  const bad = times(checked, unlawful);
  const good = times(checked, rest(unlawful));
  const found = times(bad, hits);
  const wrong = times(good, falseAlarms);
  return {
    checked,
    found,
    missed: times(bad, rest(hits)),
    wrong,
    passed: times(good, rest(falseAlarms)),
    flagged: plus(found, wrong),
  };
}

/** The share of a whole that a part is; undefined where the whole is nothing. */
export function shareOf(part: Fraction, whole: Fraction): Fraction | undefined {
  return whole.above === 0n ? undefined : over(part, whole);
}

/** The full length of a bar. */
export const FULL = 1000;

/**
 * Lengths of two bars on one scale: the longer is as long as can be, and what is there can be seen.
 * @returns whole thousandths of the full length; 0 only for nothing
 */
export function barsOf(a: Fraction, b: Fraction): [number, number] {
  const first = a.above * b.below;
  const second = b.above * a.below;
  const most = first > second ? first : second;
  return [lengthOf(first, most), lengthOf(second, most)];
}

function lengthOf(part: bigint, most: bigint): number {
  if (part === 0n) return 0;
  return Math.max(4, Number((part * BigInt(FULL)) / most));
}
