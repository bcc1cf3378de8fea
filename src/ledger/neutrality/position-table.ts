import type { Field } from '../schemas/dataset.ts';
import type { DocumentId } from '../schemas/ids.ts';
import type { Question } from '../schemas/question.ts';

/** Between two kinds of position in one cell. */
export const BETWEEN_KINDS = '; ';

/** Columns before those of the documents. */
const FIRST = [
  { name: 'id', label: 'Id', doc: 'Id of the question' },
  { name: 'number', label: 'Number', doc: 'Place in the fixed list of questions' },
  { name: 'question', label: 'Question', doc: 'The question in full' },
  { name: 'short', label: 'Short form', doc: 'The question in at most five words' },
] as const;

/**
 * Which kinds of position each document takes on each question, as a table: made from the question
 * files each time, so that no copy can differ from them.
 *
 * @param questions questions with their ids
 * @param documents the documents with their short names, in the fixed order
 * @returns a row for each question by number, a column for each document; kinds
 *   of one cell are joined by `BETWEEN_KINDS`
 */
export function positionTable(
  questions: readonly (Pick<Question, 'number' | 'question' | 'short' | 'positions'> & {
    id: string;
  })[],
  documents: readonly { id: DocumentId; short: string }[],
): { fields: Field[]; rows: Record<string, string>[] } {
  const columns = documents.map(({ id, short }) => ({
    name: id,
    label: short,
    doc: 'How the document treats the question',
  }));
  return {
    fields: [...FIRST, ...columns].map((field) => ({ ...field, type: 'string' })),
    rows: [...questions]
      .sort((a, b) => a.number - b.number)
      .map(({ id, number, question, short, positions }) => ({
        id,
        number: String(number),
        question,
        short,
        ...Object.fromEntries(
          documents.map((document) => [
            document.id,
            positions[document.id].kinds.join(BETWEEN_KINDS),
          ]),
        ),
      })),
  };
}
