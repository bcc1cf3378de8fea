import type { DocumentId } from '../schemas/ids.ts';
import type { Words } from '../schemas/words.ts';
import { byDocument, type ByDocument } from './balance-passages.ts';
import { countWords } from './words.ts';
import { findWording, type WordingList } from './wording.ts';

/** Shorter texts are labels and keys, in which no sentence can go wrong. */
const WORDS_OF_TEXT = 3;

/** Words to avoid, found inside a quotation: there they are the document’s own. */
export interface QuotedFind {
  document: DocumentId;
  quotation: string;
  /** The words found in it, each with its list. */
  finds: { list: WordingList; word: string }[];
  /** Where we quote it: file and field. */
  at: string[];
}

/** Words to avoid, found in words of ours. */
export interface OwnFind {
  at: string;
  list: WordingList;
  word: string;
}

/** Words to avoid, in words of ours and in quotations. */
export interface WordingBalance {
  /** Texts of ours with three words or more. */
  textsSearched: number;
  own: OwnFind[];
  quoted: QuotedFind[];
  /** How many of the quotations found are of each document. */
  quotedByDocument: ByDocument<number>;
}

/**
 * Looks for words to avoid. All texts are searched; only those with three words or more are counted.
 *
 * @param ownTexts what we wrote, quotations, titles and names left out
 * @param quotations quoted words, whose they are, and where we quote them
 */
export function wordingBalance(
  ownTexts: readonly { at: string; text: string }[],
  quotations: Parameters<typeof findInQuotations>[0],
  words: Words,
): WordingBalance {
  const quoted = findInQuotations(quotations, words);
  return {
    textsSearched: ownTexts.filter(({ text }) => countWords(text) >= WORDS_OF_TEXT).length,
    own: findInOwn(ownTexts, words),
    quoted,
    quotedByDocument: byDocument((id) => quoted.filter(({ document }) => document === id).length),
  };
}

/**
 * Which quotations hold words that we avoid.
 *
 * @param quotations quoted words, whose they are, and where we quote them
 * @returns each quotation once, with all its places, in the order met
 */
export function findInQuotations(
  quotations: readonly { document: DocumentId; words: string; at: string }[],
  words: Words,
): QuotedFind[] {
  const found = new Map<string, QuotedFind>();
  for (const { document, words: quotation, at } of quotations) {
    const key = `${document} ${quotation}`;
    const known = found.get(key);
    const finds = findWording(quotation, words).map(({ rule, word }) => ({ list: rule, word }));
    if (known) known.at.push(at);
    else if (finds.length > 0) found.set(key, { document, quotation, finds, at: [at] });
  }
  return [...found.values()];
}

/**
 * Which texts of ours hold words that we avoid; the tests expect none.
 *
 * @param texts what we wrote, quotations, titles and names left out
 */
export function findInOwn(texts: readonly { at: string; text: string }[], words: Words): OwnFind[] {
  return texts.flatMap(({ at, text }) =>
    findWording(text, words).map(({ rule, word }) => ({ at, list: rule, word })),
  );
}
