/** What is the same for all five: each is introduced where a text first names it, and its own subject leads. */
import { byDocument } from '../../../ledger/neutrality/balance-passages.ts';
import { concernFaults } from '../../../ledger/neutrality/concerns.ts';
import { firstMention } from '../../../ledger/neutrality/introductions.ts';
import type { Book } from '../book.ts';
import { concernsOf } from '../concerns.ts';
import { passagesOf } from '../passages.ts';

/** Faults in how texts introduce the documents, and in the list of what should be kept safe. */
export function symmetryFaults(book: Book): string[] {
  return textsOf(book).flatMap(({ file, body }) => [
    ...introductionFaults(book, passagesOf(body), file),
    ...concernFaults(concernsOf(body), subjectsOf(book), file),
  ]);
}

function textsOf({ pages, chapters }: Book): { file: string; body: string }[] {
  return [
    ...pages.map(({ name, body }) => ({ file: `content/${name}.mdx`, body })),
    ...chapters.map(({ slug, body }) => ({ file: `content/chapters/${slug}.mdx`, body })),
  ];
}

function introductionFaults(
  { documents }: Book,
  passages: ReturnType<typeof passagesOf>,
  file: string,
): string[] {
  return documents.flatMap((document) => {
    const first = firstMention(passages, document);
    if (!first || first.introduced) return [];
    return [
      `${file}: "${first.words.slice(0, 60)}" is the first to speak of ${document.short} and does not introduce it; expected "${document.introduced.join('" or "')}" in a sentence with its name`,
    ];
  });
}

function subjectsOf({ documents }: Book) {
  return byDocument((id) => documents.find((document) => document.id === id)?.subject ?? '');
}
