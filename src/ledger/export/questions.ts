import { orderFor } from '../neutrality/order.ts';
import type { DocumentId } from '../schemas/ids.ts';
import type { Position, Question } from '../schemas/question.ts';
import { BETWEEN, type LedgerTable, made, type Made, valuesOf } from './columns.ts';
import { DIFFERENCES, POSITION_KINDS } from './values.ts';

type Named = Question & { id: string };

/** The questions, a row each, in the order given. */
export function questionTable(questions: readonly Named[], origin: string): LedgerTable {
  const columns: Made<Named>[] = [
    {
      ...{ name: 'id', type: 'string', doc: 'Name of the question; it never changes.' },
      of: ({ id }) => id,
    },
    {
      ...{ name: 'number', type: 'integer' },
      doc: 'Its place in the fixed list; which document comes first at it follows from this number.',
      of: ({ number }) => number,
    },
    {
      ...{ name: 'question', type: 'string', doc: 'The question.' },
      of: ({ question }) => question,
    },
    {
      ...{ name: 'short', type: 'string', doc: 'The question in at most five words.' },
      of: ({ short }) => short,
    },
    {
      ...{ name: 'why', type: 'string', doc: 'Why it matters, in our words.' },
      of: ({ why }) => why,
    },
    {
      ...{ name: 'difference_kinds', type: 'string', values: DIFFERENCES },
      doc: 'What kinds of difference lie between the positions, by our reading.',
      of: ({ difference }) => difference.kinds.join(BETWEEN),
    },
    {
      ...{ name: 'difference', type: 'string', doc: 'Which differences, in our words.' },
      of: ({ difference }) => difference.text,
    },
    {
      ...{ name: 'settle', type: 'string', doc: 'What would help to settle it, in our words.' },
      of: ({ settle }) => settle,
    },
    {
      ...{ name: 'content_note', type: 'string' },
      doc: 'What to know before reading on, where positions tell what was done to somebody.',
      of: ({ contentNote }) => contentNote,
    },
    {
      ...{ name: 'address', type: 'string', doc: 'Its page on this site.' },
      of: ({ id }) => `${origin}/questions/${id}/`,
    },
  ];
  return {
    name: 'questions',
    title: 'The fixed list of questions',
    about: 'A row is one question that is put to all five documents.',
    sheet: made(questions, columns),
    values: valuesOf(columns),
    ...{ key: ['id'], leads: {} },
  };
}

/** What one document says to one question. */
interface Stand {
  question: Named;
  document: DocumentId;
  position: Position;
}

const STANDS: readonly Made<Stand>[] = [
  {
    ...{ name: 'question', type: 'string', doc: 'Id of the question.' },
    of: ({ question }) => question.id,
  },
  {
    ...{ name: 'document', type: 'string', doc: 'Id of the document.' },
    of: ({ document }) => document,
  },
  {
    ...{ name: 'kinds', type: 'string', values: POSITION_KINDS },
    doc: 'How the document treats the question: one kind or two.',
    of: ({ position }) => position.kinds.join(BETWEEN),
  },
  {
    ...{ name: 'answer', type: 'string' },
    doc: 'What it answers, in three to eight words; empty where it does not address the question.',
    of: ({ position }) => position.answer,
  },
  {
    ...{ name: 'text', type: 'string', doc: 'Its position in at most 60 words of ours.' },
    of: ({ position }) => position.text,
  },
  {
    ...{ name: 'statements', type: 'string', doc: 'Ids of the statements that it rests on.' },
    of: ({ position }) => position.statements.join(BETWEEN) || null,
  },
  {
    ...{ name: 'reason', type: 'string' },
    doc: 'Why its kinds are these, where another reader might sort them otherwise.',
    of: ({ position }) => position.reason,
  },
];

/** The positions: for each question the five documents, in the order in which the site shows them there. */
export function positionTable(questions: readonly Named[]): LedgerTable {
  const stands = questions.flatMap((question) =>
    orderFor(question.number).map((document) => ({
      ...{ question, document },
      position: question.positions[document],
    })),
  );
  return {
    name: 'positions',
    title: 'Positions of the five documents',
    about: 'A row is what one document says to one question, or that it does not address it.',
    sheet: made(stands, STANDS),
    values: valuesOf(STANDS),
    key: ['question', 'document'],
    leads: {
      question: { resource: 'questions', field: 'id' },
      document: { resource: 'documents', field: 'id' },
    },
  };
}
