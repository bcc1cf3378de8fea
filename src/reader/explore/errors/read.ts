/** Reads what a person typed as a number or a share. Whatever comes, the answer is a value or plain words. */
import { atMost, type Fraction, fraction } from './fraction.ts';

/** What came of a text: a value, a problem in plain words, or neither where nothing was typed. */
export interface Reading<T> {
  value?: T;
  problem?: string;
}

/** Fewest and most messages that can be set. */
const VOLUME = { least: 1_000n, most: 100_000_000_000n };

/** The smallest share above none: one in a million million. */
const SMALLEST = fraction(1n, 1_000_000_000_000n);

/** No number that can be set is longer; a longer text is not looked at. */
const LONGEST = 48;

const WHOLE = /^(?:\d+|\d{1,3}(?:[, \u00a0\u202f]\d{3})+)$/;
const PERCENT = /^(\d{0,3})(?:\.(\d{1,10}))?\s*%?$/;
const ONE_IN = /^(.+?)\s*(?:in|of|\/)\s*(.+)$/i;

/**
 * Reads a count of messages, such as "1,000,000" or "1 000 000".
 * @param text anything at all
 */
export function readVolume(text: string): Reading<bigint> {
  return reading(text, (typed) => {
    const value = wholeIn(typed);
    if (value === undefined)
      return { problem: 'Use the digits 0 to 9 only, such as 1000000 or 1,000,000.' };
    if (value < VOLUME.least) return { problem: 'Up from 1,000: please set a larger number.' };
    if (value > VOLUME.most)
      return { problem: 'Up to 100,000,000,000 (a hundred billion): please set a smaller number.' };
    return { value };
  });
}

/**
 * Reads a share, in per cent ("0.5" or "0.5%") or as one number in another ("1 in 10,000").
 * @param text anything at all
 */
export function readShare(text: string): Reading<Fraction> {
  return reading(text, (typed) => {
    const value = percentIn(typed) ?? oneIn(typed);
    if (value === undefined) return { problem: 'Use digits, as in 5%, 0.01% or 1 in 10,000.' };
    if (value.above > value.below)
      return { problem: 'That is more than all: please set at most 100%.' };
    if (value.above > 0n && !atMost(SMALLEST, value))
      return { problem: 'The smallest share above 0 is 1 in 1,000,000,000,000.' };
    return { value };
  });
}

/** What holds for any field: nothing typed is no fault, and a very long text is not looked at. */
function reading<T>(text: string, read: (typed: string) => Reading<T>): Reading<T> {
  if (text.length > LONGEST) return { problem: 'That is too long for a number here.' };
  const typed = text.trim();
  return typed === '' ? {} : read(typed);
}

function wholeIn(text: string): bigint | undefined {
  return WHOLE.test(text) ? BigInt(text.replaceAll(/\D/g, '')) : undefined;
}

function percentIn(text: string): Fraction | undefined {
  const found = PERCENT.exec(text);
  if (!found) return undefined;
  const [, whole = '', part = ''] = found;
  if (whole + part === '') return undefined;
  return fraction(BigInt(whole + part), 100n * 10n ** BigInt(part.length));
}

function oneIn(text: string): Fraction | undefined {
  const [, above = '', below = ''] = ONE_IN.exec(text) ?? [];
  const part = wholeIn(above);
  const whole = wholeIn(below);
  return part === undefined || whole === undefined || whole === 0n
    ? undefined
    : fraction(part, whole);
}
