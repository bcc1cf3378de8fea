/** Words, the same way when texts are taken in, when a reader asks and when finds are marked. */

/** A word as it stands in a text. */
export interface Token {
  word: string;
  from: number;
  to: number;
}

const WORD = /[\p{L}\p{N}]+(?:[.,’'][\p{L}\p{N}]+)*/gu;

/** Words so common that they tell nothing apart. */
const COMMON = new Set(
  (
    'a an and are as at be been but by can do does for from had has have how i if in is it its no ' +
    'not of on or our says so than that the their them then there these they this to was we were ' +
    'what when where which who why will with would you your'
  ).split(' '),
);

/** The words of a text in order, with their places: letters and digits, joined by a dot or apostrophe. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].map((match) => ({
    word: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/**
 * A word as it is compared: lower case, no accents, no possessive, no commas inside numbers.
 *
 * @returns undefined for a word that is too common to look for
 */
export function termOf(word: string): string | undefined {
  const term = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s$/, '')
    .replace(/(?<=\d),(?=\d{3})/g, '');
  return term === '' || COMMON.has(term) ? undefined : term;
}
