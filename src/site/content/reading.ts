import { withoutComments } from '../../ledger/evidence/mdx.ts';
import { questionsOf } from '../../ledger/evidence/references.ts';
import type { Question } from '../../ledger/schemas/question.ts';

/** Words a minute of an adult who reads closely (Brysbaert 2019, rounded down for charts). */
const WORDS_PER_MINUTE = 200;

/**
 * Minutes that a chapter takes to read, by one measure for all: its own words, and those of the
 * positions that it sets side by side.
 * @param mdx body of the chapter; tags and comments do not count
 * @param questions every question that a chapter may set side by side
 */
export function readingMinutes(
  mdx: string,
  questions: readonly (Pick<Question, 'positions'> & { id: string })[],
): number {
  const shown = questionsOf(mdx);
  const positions = questions
    .filter(({ id }) => shown.includes(id))
    .flatMap((question) => Object.values(question.positions).map(({ text }) => text));
  const own = withoutComments(mdx).replace(/<[^>]*>/g, ' ');
  return Math.max(1, Math.round(wordsIn([own, ...positions].join(' ')) / WORDS_PER_MINUTE));
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’',.-]*/gu)?.length ?? 0;
}
