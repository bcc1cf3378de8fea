import { isHard } from '../evidence/hard.ts';
import type { LedgerStatement } from '../evidence/ledger.ts';
import { BETWEEN, type LedgerTable, made, type Made, valuesOf } from './columns.ts';
import { BASES, BOUNDS, CHECKS, KINDS, VOICES } from './values.ts';

/** Columns of the statements; `origin` is the site's address without a slash at its end. */
function columnsAt(origin: string): Made<LedgerStatement>[] {
  return [
    {
      ...{ name: 'id', type: 'string', doc: 'Name of the statement; it never changes.' },
      of: ({ id }) => id,
    },
    {
      ...{ name: 'document', type: 'string', doc: 'Which document it stands in: its id.' },
      of: ({ documentId }) => documentId,
    },
    {
      ...{ name: 'attribution', type: 'string', doc: 'How a sentence names that document.' },
      of: ({ document }) => document.attribution,
    },
    {
      ...{ name: 'locator', type: 'string', doc: 'Where in the document a reader finds it.' },
      of: ({ statement }) => statement.locator,
    },
    {
      ...{ name: 'kind', type: 'string', doc: 'What it is.', values: KINDS },
      of: ({ statement }) => statement.kind,
    },
    {
      ...{ name: 'label', type: 'string', doc: 'What it is about, in a few words of ours.' },
      of: ({ statement }) => statement.label,
    },
    {
      ...{ name: 'says', type: 'string', doc: 'What the document says there, in our words.' },
      of: ({ statement }) => statement.says,
    },
    {
      ...{ name: 'quotation', type: 'string' },
      doc: 'Exact words of the document, at most 14, where the site shows some.',
      of: ({ statement }) => statement.quote,
    },
    {
      ...{ name: 'voice', type: 'string', doc: 'Whose voice it is.', values: VOICES },
      of: ({ statement }) => statement.voice,
    },
    {
      ...{ name: 'voice_of', type: 'string', doc: 'Whose words they are, where not its own.' },
      of: ({ statement }) => statement.of,
    },
    ...figure,
    {
      ...{ name: 'origin', type: 'string', doc: 'The origin that the document itself gives.' },
      of: ({ statement }) => statement.origin,
    },
    {
      ...{ name: 'caveat', type: 'string', doc: 'A limit that the document itself states.' },
      of: ({ statement }) => statement.caveat,
    },
    {
      ...{ name: 'checked', type: 'string', doc: 'How far it could be checked.', values: CHECKS },
      of: ({ statement }) => statement.checked,
    },
    {
      ...{ name: 'note', type: 'string', doc: 'Our note to the reader.' },
      of: ({ statement }) => statement.note?.text,
    },
    {
      ...{ name: 'note_basis', type: 'string', doc: 'What the note rests on.', values: BASES },
      of: ({ statement }) => statement.note?.basis,
    },
    {
      ...{ name: 'note_sources', type: 'string' },
      doc: 'Ids of sources outside the five that the note uses.',
      of: ({ statement }) => statement.note?.sources?.join(BETWEEN),
    },
    {
      ...{ name: 'needs_care', type: 'boolean' },
      doc: 'True where it tells what was done to children, what that did, or how many people do it: the site puts a way out beside it.',
      of: ({ statement }) => isHard(statement),
    },
    {
      ...{ name: 'address', type: 'string', doc: 'Its page on this site.' },
      of: ({ id }) => `${origin}/evidence/${id}/`,
    },
  ];
}

/** Columns of the quantity in a statement. */
const figure: readonly Made<LedgerStatement>[] = [
  {
    ...{ name: 'figure', type: 'string', doc: 'The quantity, as the document words it.' },
    of: ({ statement }) => statement.figure?.shown,
  },
  {
    ...{ name: 'figure_value', type: 'number', doc: 'The number itself, where there is one.' },
    of: ({ statement }) => statement.figure?.value,
  },
  {
    ...{ name: 'figure_bound', type: 'string', values: BOUNDS },
    doc: 'How the words relate to the number.',
    of: ({ statement }) => statement.figure?.bound,
  },
  {
    ...{ name: 'figure_unit', type: 'string', doc: 'Unit of the number.' },
    of: ({ statement }) => statement.figure?.unit,
  },
  {
    ...{ name: 'figure_counts', type: 'string', doc: 'What was counted.' },
    of: ({ statement }) => statement.figure?.counts,
  },
  {
    ...{ name: 'figure_period', type: 'string', doc: 'Year or period that it is about.' },
    of: ({ statement }) => statement.figure?.period,
  },
];

/** The statements, a row each, in the order given. */
export function statementTable(
  statements: readonly LedgerStatement[],
  origin: string,
): LedgerTable {
  const columns = columnsAt(origin);
  return {
    name: 'statements',
    title: 'Statements of the five documents',
    about: 'A row is one thing that a document says at one place.',
    sheet: made(statements, columns),
    values: valuesOf(columns),
    key: ['id'],
    leads: { document: { resource: 'documents', field: 'id' } },
  };
}
