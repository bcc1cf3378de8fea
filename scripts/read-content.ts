/** Reads content/ from the disk, the way a build takes it in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../src/ledger/evidence/error.ts';
import type { Book } from '../src/site/book/book.ts';
import { openBook } from '../src/site/book/open.ts';
import type { Files } from '../src/site/book/reading.ts';

/** Every file under content/, by path. */
export function readFiles(): Files {
  const entries = readdirSync('content', { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
      .sort()
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );
}

/**
 * The book of content/.
 * @throws ContentError with every fault, one a line
 */
export function readBook(): Book {
  const { book, faults } = openBook(readFiles());
  if (book && faults.length === 0) return book;
  throw new ContentError(faults.join('\n'));
}
