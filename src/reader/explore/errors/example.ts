/** Two made-up checks that mirror each other, worked out by the same code as the reader's own. */
import { outcomeOf } from './core.ts';
import { fraction } from './fraction.ts';
import { countInDigits } from './show.ts';

/** One made-up check, as it is shown. */
export interface Example {
  hits: string;
  falseAlarms: string;
  found: string;
  missed: string;
  wrong: string;
  passed: string;
}

/** Messages in each example; half of them are unlawful, so that neither kind is the rarer. */
export const VOLUME = 1_000n;

/** The check that misses more, then the check that wrongly flags more. */
export function workExamples(): [Example, Example] {
  return [work(92n, 2n), work(98n, 8n)];
}

/** Works out one check; both rates in per cent. */
function work(hits: bigint, falseAlarms: bigint): Example {
  const { found, missed, wrong, passed } = outcomeOf({
    volume: VOLUME,
    unlawful: fraction(1n, 2n),
    hits: fraction(hits, 100n),
    falseAlarms: fraction(falseAlarms, 100n),
  });
  return {
    hits: `${hits}%`,
    falseAlarms: `${falseAlarms}%`,
    found: countInDigits(found),
    missed: countInDigits(missed),
    wrong: countInDigits(wrong),
    passed: countInDigits(passed),
  };
}
