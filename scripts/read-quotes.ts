import {
  type AttributedQuote,
  quotesOfChapter,
  quotesOfDocument,
  quotesOfQuestion,
  quotesOfStatements,
} from '../src/ledger/evidence/quotations.ts';
import { DOCUMENT_IDS } from '../src/ledger/schemas/ids.ts';
import { readDocuments, readProse, readQuestions, readStatements } from './read-content.ts';

/** Everything that content/ quotes from the five documents. */
export function readQuotes(): AttributedQuote[] {
  const statements = readStatements();
  const documents = readDocuments();
  return [
    ...DOCUMENT_IDS.flatMap((id) =>
      quotesOfStatements(id, statements[id] ?? [], `content/statements/${id}.yaml`),
    ),
    ...DOCUMENT_IDS.flatMap((id) => {
      const description = documents[id];
      return description ? quotesOfDocument(id, description, `content/documents/${id}.yaml`) : [];
    }),
    ...readQuestions().flatMap((question) => quotesOfQuestion(question, question.file)),
    ...readProse().flatMap(({ body, file }) => quotesOfChapter(body, file)),
  ];
}
