/** Which pages have the way out, and help, in reach: those that show a statement which is hard to read. */
import { anyHard } from '../../ledger/evidence/hard.ts';
import { needsExit } from '../../ledger/evidence/notes.ts';
import { chartsOf, citationsOf, questionsOf } from '../../ledger/evidence/references.ts';
import { DOCUMENT_IDS } from '../../ledger/schemas/ids.ts';
import type { Question } from '../../ledger/schemas/question.ts';
import { chartCites, getChart } from './charts.ts';
import { getQuestion, ledger } from './load.ts';

/** Whether one of the statements that a page shows is hard to read. */
export function showsHard(ids: readonly string[], from: string): boolean {
  return anyHard(ledger, ids, from);
}

/** The same for a chapter or the home page: by its notes, sentences, charts and comparisons. */
export function hardToRead(body: string, file: string): boolean {
  const cites = [
    ...citationsOf(body, file),
    ...chartsOf(body, file).flatMap((id) => chartCites(getChart(id, file))),
    ...citesOfQuestions(questionsOf(body, file).map((id) => getQuestion(id, file))),
  ];
  return needsExit(body, file) || showsHard(cites, file);
}

/** What the positions on questions cite. */
export function citesOfQuestions(questions: readonly Pick<Question, 'positions'>[]): string[] {
  return questions.flatMap(({ positions }) =>
    DOCUMENT_IDS.flatMap((id) => positions[id].statements),
  );
}
