import type { Document } from '../schemas/document.ts';
import type { DocumentId } from '../schemas/ids.ts';
import { type Passage, restingOn, textOf } from './balance-passages.ts';
import { fold, occurrences } from './phrases.ts';
import { splitSentences } from './readability.ts';

/** What a document is called, and the clauses that say who speaks in it. */
export type Introduced = Pick<Document, 'short' | 'introduced'> & { id: DocumentId };

/**
 * Where a text first names or cites a document, or lets it speak in a block, and whether it says there who speaks. “In brief”
 * counts like any other part: who begins there has met nobody yet.
 *
 * @returns undefined for a text without the document; `introduced` is true where one sentence of the
 *   paragraph holds the name and one of the clauses
 */
export function firstMention(
  passages: readonly Passage[],
  { id, short, introduced }: Introduced,
): { words: string; introduced: boolean } | undefined {
  // "Neil Brown" is named by "Brown", too.
  const name = fold(short.split(' ').at(-1) ?? short);
  const first = passages.find(
    (passage) =>
      holds(textOf(passage), name) ||
      passage.runs.some((run) => restingOn(run, passage).includes(id)),
  );
  if (!first) return undefined;
  const words = textOf(first);
  const says = splitSentences(words).some(
    (sentence) =>
      holds(sentence, name) && introduced.some((clause) => holds(sentence, fold(clause))),
  );
  return { words, introduced: says };
}

function holds(text: string, phrase: string): boolean {
  return occurrences(phrase, fold(text)).length > 0;
}
