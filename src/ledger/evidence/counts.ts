/** Numbers that the content decides, told in a text as `<Count of="questions" />`. */
import { ContentError } from './error.ts';
import { tagsOf } from './mdx.ts';
import { spell } from './spell.ts';

/** What a text may count. */
export const COUNTED = [
  'documents',
  'questions',
  /** A position of each document on each question. */
  'positions',
  /** Positions that are "does not address". */
  'silences',
  'chapters',
  'charts',
  'statements',
  'terms',
] as const;
/** How many there are of each. */
export type Counts = Readonly<Record<(typeof COUNTED)[number], number>>;

/**
 * A number in words, such as "twenty-two".
 *
 * @param of what is counted
 * @param file where it is asked for, for the error
 * @throws ContentError for what is not counted
 */
export function countInWords(of: string | undefined, counts: Counts, file: string): string {
  const known = COUNTED.find((name) => name === of);
  if (known) return spell(counts[known]);
  throw new ContentError(
    `${file}: <Count of="${of ?? ''}" />: nothing is counted by that name; expected one of ${COUNTED.join(', ')}`,
  );
}

/** An MDX text with its numbers in words, as readers meet it. Errors as `countInWords`. */
export function withCounts(mdx: string, counts: Counts, file: string): string {
  return tagsOf(mdx)
    .filter(({ name }) => name === 'Count')
    .reduceRight(
      (text, { attributes, from, to }) =>
        text.slice(0, from) + countInWords(attributes.of, counts, file) + text.slice(to),
      mdx,
    );
}
