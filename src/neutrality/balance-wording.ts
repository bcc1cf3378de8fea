import type { DocumentId } from '../schemas/ids.ts';
import type { Words } from '../schemas/words.ts';
import { findWording, type WordingList } from './wording.ts';

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
