import { readFiles } from '../../scripts/read-content.ts';
import type { Book } from '../../src/site/book/book.ts';
import { openBook } from '../../src/site/book/open.ts';
import type { Files } from '../../src/site/book/reading.ts';

/** The files of content/. */
export const files: Files = readFiles();

const opened = openBook(files);

/** What is wrong with content/: nothing, if all is well. */
export const { faults } = opened;

/** The book of content/, as pages get it. */
export const book: Book = sound(opened.book);

function sound(read: Book | undefined): Book {
  if (read) return read;
  throw new Error(faults.join('\n'));
}

/** The wording rules. */
export const { words } = book;
