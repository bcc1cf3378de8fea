import type { Book, Prose } from '../../src/site/book/book.ts';
import { RULES } from '../../src/site/book/rules.ts';
import { proseOf } from '../../src/site/book/views.ts';
import { book, files } from './book.ts';

const whole = proseOf(book, files);

/**
 * What a rule says of the book when some of it is changed.
 * @param rule its name
 * @param changes what takes the place of the book's own
 * @param prose texts in place of the chapters and pages
 */
export function told(
  rule: string,
  changes: Partial<Book>,
  prose: readonly Prose[] = whole,
): string[] {
  const ask = RULES[rule];
  if (!ask) throw new Error(`"${rule}" is no rule`);
  return ask({ book: { ...book, ...changes }, prose, files });
}
