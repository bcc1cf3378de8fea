import type { DocumentId } from '../schemas/ids.ts';
import { GAP } from '../schemas/words.ts';
import type { Fingerprint } from './fingerprint.ts';
import { GRAM, gramsOf } from './grams.ts';
import { hash20 } from './hash.ts';
import { wordsOf } from './normalise.ts';

/** Words in a row, of ours and of a document, that are a copy. */
export const COPIED_RUN = 9;

/** Words of ours that stand in a document. */
export interface CopiedRun {
  document: DocumentId;
  /** How many words in a row. */
  length: number;
  /** The words, normalised. */
  words: string;
}

/**
 * Runs of words that stand in a document too. A run of 9 words needs five hits one after another, so
 * chance alone reports one in about 10^10. Five-word phrases that stand in a document at different
 * places, laid end to end in our text, look like a run as well: the test errs on the strict side.
 *
 * @param text text of ours; `GAP` marks where a quotation or title was taken out
 * @param fingerprints fingerprints by document
 * @param min shortest run to report, at least 5
 * @returns the longest runs, per document, in the order of the text
 */
export function copiedRuns(
  text: string,
  fingerprints: Readonly<Partial<Record<DocumentId, Fingerprint>>>,
  min = COPIED_RUN,
): CopiedRun[] {
  const pieces = text.split(GAP).map((piece) => {
    const words = wordsOf(piece);
    return { words, hashes: gramsOf(words).map(hash20) };
  });
  return entriesOf(fingerprints).flatMap(([document, { grams }]) =>
    pieces
      .flatMap(({ words, hashes }) => runsIn(words, hashes, grams, min))
      .map((words) => ({
        document,
        length: words.length,
        words: words.join(' '),
      })),
  );
}

function entriesOf<K extends string, V>(record: Readonly<Partial<Record<K, V>>>): [K, V][] {
  const found: [K, V][] = [];
  for (const key in record) {
    const value = record[key];
    if (value !== undefined) found.push([key, value]);
  }
  return found;
}

function runsIn(
  words: readonly string[],
  hashes: readonly number[],
  grams: ReadonlySet<number>,
  min: number,
): string[][] {
  const hits = hashes.map((hash) => grams.has(hash));
  const runs: string[][] = [];
  let start = 0;
  for (let index = 0; index <= hits.length; index += 1) {
    if (hits[index]) continue;
    const length = index - start + GRAM - 1;
    if (index > start && length >= min) runs.push(words.slice(start, start + length));
    start = index + 1;
  }
  return runs;
}
