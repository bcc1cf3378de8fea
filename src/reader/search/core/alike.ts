/** Words that readers use for one thing: whoever looks for one finds the others too. */
import { termOf, tokensOf } from './words.ts';

/** Names of one thing, each as the terms that it is made of. */
export type Alike = readonly (readonly string[])[];

/** A word or name that is looked for, with all that count as it; one of them must be found, whole. */
export type Wanted = Alike;

/** The list as an attribute of a page: names with commas between them, things with semicolons. */
export function writeAlike(things: readonly (readonly string[])[]): string {
  return things.map((names) => names.join(',')).join(';');
}

/** Reads what `writeAlike` writes. */
export function readAlike(list: string): Alike[] {
  return list
    .split(';')
    .map((names) => names.split(',').map(termsOf))
    .filter((names) => names.length > 1);
}

/** The terms of words, those left out that are too common to look for. */
function termsOf(words: string): string[] {
  return tokensOf(words).flatMap(({ word }) => termOf(word) ?? []);
}

/**
 * What must be found, so that each word is found under any of its names.
 *
 * @param terms what a reader looks for, as `readAsked` gives it
 * @param alike names of one thing, thing by thing; of several that fit, the longest counts
 */
export function wantedOf(terms: readonly string[], alike: readonly Alike[]): Wanted[] {
  const wanted: Wanted[] = [];
  for (let at = 0; at < terms.length;) {
    const here = alike
      .flatMap((names) => names.map((name) => ({ name, names })))
      .filter(({ name }) => name.every((term, index) => terms[at + index] === term))
      .sort((a, b) => b.name.length - a.name.length)[0];
    wanted.push(here?.names ?? [terms.slice(at, at + 1)]);
    at += here?.name.length ?? 1;
  }
  return wanted;
}
