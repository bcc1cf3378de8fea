/** What a threshold makes of the pictures, in words. */
import { BITS } from './core.ts';
import type { Compared } from './pictures.ts';

/** Where a threshold errs: both sorts of error, each by name. */
export interface Errors {
  /** Copies that do not match. */
  missed: readonly Compared[];
  /** Other pictures that match. */
  wrong: readonly Compared[];
}

/** Whether a picture counts as the known one. */
export function matches(picture: Compared, threshold: number): boolean {
  return picture.bits <= threshold;
}

/** The errors of a threshold among some pictures. */
export function errorsAt(pictures: readonly Compared[], threshold: number): Errors {
  return {
    missed: pictures.filter((picture) => picture.isCopy && !matches(picture, threshold)),
    wrong: pictures.filter((picture) => !picture.isCopy && matches(picture, threshold)),
  };
}

/** Names in a row, or a word where there is none. */
export function namesOf(pictures: readonly Compared[]): string {
  return pictures.map(({ name }) => name).join(', ') || 'None';
}

/** In how many bits a picture differs, as a label. */
export function differing({ bits }: Compared): string {
  return bits === 1 ? '1 bit differs' : `${bits} bits differ`;
}

/** How a picture compares, in one sentence. */
export function verdictOn(picture: Compared, threshold: number): string {
  const differ = `${picture.name}: ${picture.bits} of ${BITS} bits ${picture.bits === 1 ? 'differs' : 'differ'}.`;
  return matches(picture, threshold)
    ? `${differ} That is ${threshold} or fewer: a match.`
    : `${differ} That is more than ${threshold}: no match.`;
}
