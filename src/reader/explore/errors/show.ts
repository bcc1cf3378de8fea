/** How counts and shares are put to a reader: rounded here and nowhere before. */
import { spell } from '../../../ledger/evidence/spell.ts';
import { atMost, type Fraction, fraction, nearest, over, rest, times } from './fraction.ts';
import { twoDigits } from './number-words.ts';

const ONE = fraction(1n);
const THOUSANDTH = fraction(1n, 1000n);

/** Digits with commas. */
export function digits(number: bigint): string {
  return number.toString().replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

/** A count in digits: whole, "about" the nearest whole number, or "fewer than 1". */
export function countInDigits(count: Fraction): string {
  if (count.above > 0n && count.above < count.below) return 'fewer than 1';
  return `${count.below === 1n ? '' : 'about '}${digits(nearest(count))}`;
}

/** A count in words, with two digits that count: "about twelve million", "none". */
export function countInWords(count: Fraction): string {
  if (count.above === 0n) return 'none';
  if (count.above < count.below) return 'fewer than one';
  const whole = nearest(count);
  const round = twoDigits(whole);
  return `${count.below === 1n && round === whole ? '' : 'about '}${spell(round)}`;
}

/** A share in words that "of …" can follow: "none", "12.5%", "about 1 in 3,000", "all but 1 in 20,000", "all". */
export function shareInWords(share: Fraction): string {
  if (share.above === 0n) return 'none';
  if (share.above === share.below) return 'all';
  if (!atMost(THOUSANDTH, share)) return oneIn(share);
  if (!atMost(THOUSANDTH, rest(share))) return `all but ${oneIn(rest(share))}`;
  const tenths = times(share, fraction(1000n));
  const whole = nearest(tenths);
  const tail = whole % 10n === 0n ? '' : `.${whole % 10n}`;
  return `${tenths.below === 1n ? '' : 'about '}${whole / 10n}${tail}%`;
}

function oneIn(share: Fraction): string {
  const inverse = over(ONE, share);
  const whole = nearest(inverse);
  const round = twoDigits(whole);
  return `${inverse.below === 1n && round === whole ? '' : 'about '}1 in ${digits(round)}`;
}
