/** Every input that reaches code. */
import type { Book } from '../../../src/site/book/book.ts';
import type { Files } from '../../../src/site/book/reading.ts';
import { ADDRESSES } from './addresses.ts';
import { contentInputs } from './content.ts';
import type { Input } from './input.ts';
import { KEPT } from './kept.ts';
import { MESSAGES } from './messages.ts';
import { TYPED } from './typed.ts';

/** All of them; those of the content need its files, and what they make. */
export function inputs(files: Files, book: Book): Input[] {
  return [...ADDRESSES, ...TYPED, ...MESSAGES, ...KEPT, ...contentInputs(files, book)];
}

/** How many of all cases an input gets: at least one. */
export function runsFor({ share }: Input, all: readonly Input[], cases: number): number {
  const shares = all.reduce((sum, input) => sum + input.share, 0);
  return Math.ceil((cases * share) / shares);
}
