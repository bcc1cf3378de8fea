/** The book as this build reads it. A fault in any file stops the build; all faults are told at once. */
import { ContentError } from '../../ledger/evidence/error.ts';
import type { Book } from '../book/book.ts';
import { openBook } from '../book/open.ts';
import type { Files } from '../book/reading.ts';

const texts: Readonly<Record<string, string>> = import.meta.glob('/content/**/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Everything under content/, by path from the root of the project. */
export const files: Files = new Map(
  Object.entries(texts).map(([path, text]) => [path.slice(1), text]),
);

/** All of it, read, joined and held to every rule. */
export const book: Book = open();

function open(): Book {
  const { book: opened, faults } = openBook(files);
  if (opened && faults.length === 0) return opened;
  throw new ContentError(['The content has faults:', ...faults].join('\n'));
}
