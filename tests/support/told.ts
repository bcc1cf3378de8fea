import type { ChartSpec } from '../../src/pictures/registry.ts';
import type { Book, Chart, Prose } from '../../src/site/book/book.ts';
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

/**
 * Something that must be there for a test to mean anything.
 * @throws where it is not, naming it
 */
export function the<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`expected ${what}`);
  return found;
}

/** The spec of a chart of one kind. */
export function specOf<K extends ChartSpec['kind']>(
  { spec }: Pick<Chart, 'spec'>,
  kind: K,
): Extract<ChartSpec, { kind: K }> {
  if (isOf(spec, kind)) return spec;
  throw new Error(`a chart of kind "${spec.kind}"; expected "${kind}"`);
}

function isOf<K extends ChartSpec['kind']>(
  spec: ChartSpec,
  kind: K,
): spec is Extract<ChartSpec, { kind: K }> {
  return spec.kind === kind;
}

/** A chapter of three lines of frontmatter and this body, in place of all texts. */
export function text(body: string): Prose[] {
  return [{ file: 'content/chapters/x.mdx', body, above: 3 }];
}
