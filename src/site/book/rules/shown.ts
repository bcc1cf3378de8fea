/** Each question is set side by side in a chapter: its page leads there. */
import { questionsOf } from '../../../ledger/evidence/references.ts';
import type { Book } from '../book.ts';

/** Questions that no chapter shows. */
export function shownFaults({
  questions,
  chapters,
}: Pick<Book, 'questions' | 'chapters'>): string[] {
  const shown = new Set(chapters.flatMap(({ body, slug }) => questionsOf(body, slug)));
  return questions
    .filter(({ id }) => !shown.has(id))
    .map(
      ({ id }) =>
        `content/questions/${id}.yaml: no chapter shows it; expected <SideBySide question="${id}" /> in one`,
    );
}
