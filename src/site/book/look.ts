import type { Book, Prose } from './book.ts';
import type { Files } from './reading.ts';

/** What a rule may look at. */
export interface Look {
  book: Book;
  /** Every text in MDX. */
  prose: readonly Prose[];
  /** The files that the book was read from. */
  files: Files;
}
