import { termOf, tokensOf } from './words.ts';

/** As many characters as a search takes. */
const LONGEST = 200;

/** What a reader asked, as it can be answered. */
export type Asked =
  | { sort: 'nothing' }
  | { sort: 'words'; words: string; terms: string[] }
  | { sort: 'no'; why: string };

/**
 * Reads what a reader typed, whatever it is.
 *
 * @returns the words to look for; or, in plain words, why there is nothing to look for
 */
export function readAsked(typed: string): Asked {
  const words = typed.trim().replace(/\s+/g, ' ');
  if (words === '') return { sort: 'nothing' };
  if (words.length > LONGEST)
    return {
      sort: 'no',
      why: `That is ${words.length.toLocaleString('en-GB')} characters long. Please search for at most ${LONGEST}.`,
    };
  const all = tokensOf(words);
  if (all.length === 0)
    return { sort: 'no', why: 'There is no word or number in that. Please type a word.' };
  const terms = all.flatMap(({ word }) => termOf(word) ?? []);
  if (terms.length === 0)
    return { sort: 'no', why: 'Those words stand almost everywhere. Please type a rarer one.' };
  return { sort: 'words', words, terms };
}

/**
 * What a search found, in one sentence.
 *
 * @param count how many entries were found
 * @param all whether each of them has all the words, or only some
 */
export function outcome(count: number, all: boolean): string {
  if (count === 0) return 'Nothing found. Try another word, or a shorter one.';
  const found = count === 1 ? '1 result' : `${count.toLocaleString('en-GB')} results`;
  return all ? `${found}.` : `Nothing has all these words. ${found} with some of them.`;
}
