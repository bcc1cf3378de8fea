/** The four quantities: what they are called, what they mean, and the steps of their sliders. */
import { type Fraction, fraction } from './fraction.ts';
import { type Reading, readShare, readVolume } from './read.ts';
import { digits } from './show.ts';

/** Names of the four quantities. */
export type FieldId = 'volume' | 'unlawful' | 'hits' | 'falseAlarms';

/** One quantity. */
export interface Field {
  label: string;
  /** What it means, in everyday words. */
  help: string;
  /** What a value is a number or a share of, as a listener hears it after the value. */
  unit: string;
  /** What may be typed. */
  hint: string;
  /** Texts that the slider sets, from least to most. */
  steps: readonly string[];
}

/** A text as the value of a field, on one scale for all: a count as a fraction over 1. */
export function readField(id: FieldId, text: string): Reading<Fraction> {
  if (id !== 'volume') return readShare(text);
  const { value, problem } = readVolume(text);
  if (value !== undefined) return { value: fraction(value) };
  return problem === undefined ? {} : { problem };
}

/** "1 in" the powers of ten, from the highest down to ten. */
function oneInPowers(highest: number): string[] {
  return Array.from(
    { length: highest },
    (_, index) => `1 in ${digits(10n ** BigInt(highest - index))}`,
  );
}

/** 1,000, 2,000, 5,000, 10,000 … 100,000,000,000. */
function volumes(): string[] {
  const powers = Array.from({ length: 8 }, (_, index) => 10n ** BigInt(index + 3));
  return [...powers.flatMap((power) => [power, 2n * power, 5n * power]), 10n ** 11n].map(digits);
}

const PERCENT_HINT = 'In per cent, or as in “1 in 10,000”';

export const FIELDS: Readonly<Record<FieldId, Field>> = {
  volume: {
    label: 'Messages checked',
    unit: 'messages',
    help: 'How many messages or images the check looks at.',
    hint: 'From 1,000 to 100,000,000,000',
    steps: volumes(),
  },
  unlawful: {
    label: 'Share that is unlawful',
    unit: 'of what is checked',
    help: 'How many of those are what the check looks for.',
    hint: PERCENT_HINT,
    steps: ['0%', ...oneInPowers(9), '20%', '50%', '100%'],
  },
  hits: {
    label: 'Hit rate',
    unit: 'of the unlawful ones',
    help: 'How many of the unlawful ones it flags. The rest are missed.',
    hint: PERCENT_HINT,
    steps: '0 1 5 10 20 30 40 50 60 70 80 90 95 99 99.9 100'.split(' ').map((step) => `${step}%`),
  },
  falseAlarms: {
    label: 'False-alarm rate',
    unit: 'of the lawful ones',
    help: 'How many of the lawful ones it flags. Those are wrongly flagged.',
    hint: PERCENT_HINT,
    steps: ['0%', ...oneInPowers(12), '20%', '50%', '100%'],
  },
};

/** The four, in the order in which they are asked for. */
export const FIELD_IDS: readonly FieldId[] = ['volume', 'unlawful', 'hits', 'falseAlarms'];

/**
 * Where a slider stands for a text: 0 where nothing is set, else the last step that is not above it.
 * @returns from 0 to the number of steps
 */
export function placeOf(id: FieldId, text: string): number {
  const { value } = readField(id, text);
  if (!value) return 0;
  const reached = FIELDS[id].steps.filter((step) => {
    const { value: at } = readField(id, step);
    return at && at.above * value.below <= value.above * at.below;
  });
  return Math.max(1, reached.length);
}
