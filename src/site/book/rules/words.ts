/** Whose words they are: quotations stand in their document, and nothing else is copied or loaded. */
import { copiedRuns } from '../../../ledger/evidence/copied.ts';
import { quoteFaults } from '../../../ledger/evidence/quotations.ts';
import { MOST_QUOTED_WORDS } from '../../../ledger/neutrality/limits.ts';
import { findWording } from '../../../ledger/neutrality/wording.ts';
import { countWords } from '../../../ledger/neutrality/words.ts';
import { type OwnText, ownTextsOf } from '../own-texts.ts';
import type { Look } from '../look.ts';
import { quotesOf } from '../views.ts';

/** Quotations that do not stand in their document, or are too long. */
export function quotationFaults({ book, prose }: Look): string[] {
  const quotes = quotesOf(book, prose);
  return [
    ...quoteFaults(quotes, book.fingerprints),
    ...quotes
      .filter(({ at, words }) => !at.endsWith('.locator') && countWords(words) > MOST_QUOTED_WORDS)
      .map(({ at, words }) => `${at}: "${words}"; expected at most ${MOST_QUOTED_WORDS} words`),
  ];
}

/** Loaded words, verbs that take sides, and terms to avoid, in everything that is ours. */
export function wordingFaults({ book, files }: Look): string[] {
  return ownTexts(book, files).flatMap(({ at, text }) =>
    findWording(text, book.words).map(
      ({ rule, word, instead }) => `${at}: "${word}" (${rule}); expected: ${instead}`,
    ),
  );
}

/** Runs of nine words that stand in a document. An origin gives a reference's own title. */
export function copyFaults({ book, files }: Look): string[] {
  return ownTexts(book, files)
    .filter(({ at }) => !at.endsWith('.origin'))
    .flatMap(({ at, text }) =>
      copiedRuns(text, book.fingerprints).map(
        ({ document, words }) =>
          `${at}: "${words}" stands in "${document}"; expected our own words or a quotation`,
      ),
    );
}

/** Everything that we have written, without quotations, titles of works and official names. */
export function ownTexts(book: Look['book'], files: Look['files']): OwnText[] {
  const read = [...files]
    .filter(([file]) => /\.(yaml|mdx)$/.test(file))
    .map(([file, text]) => ({ file, text }));
  return ownTextsOf(read, book.words.names);
}
