/** From four texts to what is shown. */
import { barsOf, type Outcome, outcomeOf, shareOf } from './core.ts';
import { type FieldId, readField } from './fields.ts';
import { type Fraction, plus } from './fraction.ts';
import { countInDigits, countInWords, shareInWords } from './show.ts';

/** What stands in the four fields. */
export type Texts = Readonly<Record<FieldId, string>>;

/** Nothing set: what the page opens on, and comes back to. */
export const NOTHING: Texts = { volume: '', unlawful: '', hits: '', falseAlarms: '' };

/** One of the two sorts of error, as it is shown. */
export interface Shown {
  digits: string;
  words: string;
  /** As a share of its own kind. */
  ofKind: string;
  /** As a share of all that is checked. */
  ofAll: string;
  /** Length of its bar in thousandths. */
  bar: number;
}

/** Everything that is shown once all four are set. */
export interface Result {
  missed: Shown;
  wrong: Shown;
  /** How much is flagged, and how much of that is right. */
  flagged: string;
}

/** What follows from four texts; undefined until each of them is a value. */
export function resultOf(texts: Texts): Result | undefined {
  const volume = readField('volume', texts.volume).value;
  const unlawful = readField('unlawful', texts.unlawful).value;
  const hits = readField('hits', texts.hits).value;
  const falseAlarms = readField('falseAlarms', texts.falseAlarms).value;
  if (!volume || !unlawful || !hits || !falseAlarms) return undefined;
  return show(outcomeOf({ volume: volume.above, unlawful, hits, falseAlarms }));
}

/** The result in one breath, both errors alike. */
export function sayOf({ missed, wrong }: Result): string {
  return `Missed: ${missed.digits}. Wrongly flagged: ${wrong.digits}.`;
}

function show(outcome: Outcome): Result {
  const { checked, found, missed, wrong, passed, flagged } = outcome;
  const [missedBar, wrongBar] = barsOf(missed, wrong);
  return {
    missed: shown(missed, found, checked, 'unlawful', missedBar),
    wrong: shown(wrong, passed, checked, 'lawful', wrongBar),
    flagged: flaggedInWords(flagged, found),
  };
}

function shown(
  error: Fraction,
  rightly: Fraction,
  checked: Fraction,
  kind: string,
  bar: number,
): Shown {
  const share = shareOf(error, plus(error, rightly));
  const all = shareOf(error, checked);
  return {
    digits: countInDigits(error),
    words: countInWords(error),
    ofKind: share ? `${shareInWords(share)} of the ${kind} ones` : `there are no ${kind} ones`,
    ofAll: `${all ? shareInWords(all) : 'none'} of all that is checked`,
    bar,
  };
}

function flaggedInWords(flagged: Fraction, found: Fraction): string {
  const share = shareOf(found, flagged);
  if (!share) return 'Flagged in all: none.';
  return `Flagged in all: ${countInDigits(flagged)}. Of these, ${shareInWords(share)} are unlawful.`;
}
