import type { Context } from '../schemas/context.ts';
import type { Document } from '../schemas/document.ts';
import { type LedgerTable, made, type Made, valuesOf } from './columns.ts';
import { SOURCE_KINDS, SURE } from './values.ts';

type Named = Document & { id: string };

const DOCUMENTS: readonly Made<Named>[] = [
  { ...{ name: 'id', type: 'string', doc: 'Name of the document.' }, of: ({ id }) => id },
  {
    ...{ name: 'order', type: 'integer', doc: 'Its place in the fixed order.' },
    of: ({ order }) => order,
  },
  { ...{ name: 'short', type: 'string', doc: 'Its short name.' }, of: ({ short }) => short },
  {
    ...{ name: 'name', type: 'string', doc: 'The body or person that speaks.' },
    of: ({ name }) => name,
  },
  {
    ...{ name: 'attribution', type: 'string', doc: 'How a sentence names it.' },
    of: ({ attribution }) => attribution,
  },
  { ...{ name: 'title', type: 'string', doc: 'Its title.' }, of: ({ title }) => title },
  {
    ...{ name: 'title_is_published', type: 'boolean' },
    doc: 'False where the title is our description.',
    of: ({ titleIsPublished }) => titleIsPublished,
  },
  { ...{ name: 'kind', type: 'string', doc: 'What kind of text it is.' }, of: ({ kind }) => kind },
  {
    ...{ name: 'date', type: 'string', doc: 'When it was written, as far as is known.' },
    of: ({ when }) => when.shown,
  },
  {
    ...{ name: 'date_basis', type: 'string', doc: 'How the date is known.' },
    of: ({ when }) => when.basis,
  },
  {
    ...{ name: 'address', type: 'string', doc: 'Where it is published, where that is known.' },
    of: ({ address }) => address,
  },
  {
    ...{ name: 'address_note', type: 'string', doc: 'What stands there, or why there is none.' },
    of: ({ addressNote }) => addressNote,
  },
];

/** The five documents, a row each, in the order given. */
export function documentTable(documents: readonly Named[]): LedgerTable {
  return {
    name: 'documents',
    title: 'The five documents',
    about: 'A row is one of the five documents.',
    sheet: made(documents, DOCUMENTS),
    values: valuesOf(DOCUMENTS),
    ...{ key: ['id'], leads: {} },
  };
}

/** Columns of sources; `origin` is the site's address without a slash at its end. */
function sourcesAt(origin: string): Made<Context>[] {
  return [
    {
      ...{ name: 'id', type: 'string', doc: 'Name of the source; it never changes.' },
      of: ({ id }) => id,
    },
    {
      ...{ name: 'kind', type: 'string', doc: 'What it is.', values: SOURCE_KINDS },
      of: ({ kind }) => kind,
    },
    {
      ...{ name: 'label', type: 'string', doc: 'What we take from it, in a few words.' },
      of: ({ label }) => label,
    },
    {
      ...{ name: 'publisher', type: 'string', doc: 'Who published it.' },
      of: ({ publisher }) => publisher,
    },
    { ...{ name: 'title', type: 'string', doc: 'Its title.' }, of: ({ title }) => title },
    { ...{ name: 'date', type: 'string', doc: 'Its date.' }, of: ({ date }) => date },
    {
      ...{ name: 'says', type: 'string', doc: 'What we take from it, in our words.' },
      of: ({ says }) => says,
    },
    {
      ...{ name: 'conclusion', type: 'string', doc: 'Its own conclusion, in our words.' },
      of: ({ conclusion }) => conclusion,
    },
    {
      ...{ name: 'not_read', type: 'string' },
      doc: 'What was read of it, where its conclusion was not.',
      of: ({ notRead }) => notRead,
    },
    {
      ...{ name: 'locator', type: 'string', doc: 'Where in it a reader finds it.' },
      of: ({ locator }) => locator,
    },
    {
      ...{ name: 'sure', type: 'string', doc: 'How sure we are of it.', values: SURE },
      of: ({ sure }) => sure,
    },
    {
      ...{ name: 'basis', type: 'string', doc: 'What was read and what was not.' },
      of: ({ basis }) => basis,
    },
    {
      ...{ name: 'address', type: 'string', doc: 'Its address, where one is known.' },
      of: ({ address }) => address,
    },
    {
      ...{ name: 'entry', type: 'string', doc: 'Its page on this site.' },
      of: ({ id }) => `${origin}/evidence/${id}/`,
    },
  ];
}

/** Sources from outside the five documents, a row each, in the order given. */
export function sourceTable(sources: readonly Context[], origin: string): LedgerTable {
  const columns = sourcesAt(origin);
  return {
    name: 'sources',
    title: 'Sources from outside the five documents',
    about: 'A row is one source that gives context; it is no sixth voice.',
    sheet: made(sources, columns),
    values: valuesOf(columns),
    ...{ key: ['id'], leads: {} },
  };
}
