import {
  type AttributedQuote,
  quotesOfChapter,
  quotesOfQuestion,
  quotesOfStatements,
} from '../src/evidence/quotations.ts';
import { DOCUMENT_IDS } from '../src/schemas/ids.ts';
import { readChapters, readQuestions, readStatements } from './read-content.ts';

/** Everything that content/ quotes from the five documents. */
export function readQuotes(): AttributedQuote[] {
  const statements = readStatements();
  return [
    ...DOCUMENT_IDS.flatMap((id) =>
      quotesOfStatements(id, statements[id] ?? [], `content/statements/${id}.yaml`),
    ),
    ...readQuestions().flatMap((question) => quotesOfQuestion(question, question.file)),
    ...readChapters().flatMap(({ body, file }) => quotesOfChapter(body, file)),
  ];
}
