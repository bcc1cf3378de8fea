/** Reads the table of events; the list on the page and the chart read it the same way. */
import { wordsIn } from '../../core/columns.ts';
import type { Table } from '../../core/table.ts';
import { DOCUMENT_IDS, type DocumentId } from '../../../ledger/schemas/ids.ts';
import { dateWords, inYears, readDate } from './dates.ts';
import { PLACES, type Place } from './spec.ts';

/** What an event can be. */
export const KINDS = [
  ...(['law', 'court', 'statement', 'company', 'research', 'data', 'document'] as const),
] as const;
export type Kind = (typeof KINDS)[number];

/** How sure we are: the best source that was read, or one of the five documents itself. */
export const SURE = ['primary', 'excerpt', 'secondary', 'document'] as const;
export type Sure = (typeof SURE)[number];

/** One event of the table. */
export interface Happening {
  id: string;
  /** In years; `to` is later only for a period. */
  at: number;
  to: number;
  /** The date as readers see it. */
  when: string;
  place: Place;
  kind: Kind;
  title: string;
  document: DocumentId | undefined;
  sure: Sure;
  /** Ids of statements and context sources. */
  cites: readonly string[];
}

const COLUMNS = [
  ...['id', 'date', 'until', 'place', 'kind', 'title', 'document', 'sure', 'cites'],
] as const;

/**
 * The events of a table, in the order of their dates.
 * @param file name of the table or chart, for errors
 * @throws where a column is missing, or a cell holds none of the words it may hold
 */
export function readEvents(table: Table, file: string): Happening[] {
  const known = table.fields.map(({ name }) => name);
  for (const name of COLUMNS)
    if (!known.includes(name))
      throw new Error(
        `${file}: no column "${name}"; expected one of each of ${COLUMNS.join(', ')}`,
      );
  const events = table.rows.map((row, index): Happening => {
    const cell = (name: (typeof COLUMNS)[number]): string => wordsIn(row[name]);
    const where = `${file}, row ${index + 2}`;
    const date = readDate(cell('date'), `${where}, column "date"`);
    const until =
      cell('until') === '' ? undefined : readDate(cell('until'), `${where}, column "until"`);
    const [at, to] = [inYears(date), inYears(until ?? date)];
    if (to < at)
      throw new Error(`${where}, column "until": "${cell('until')}"; expected no earlier date`);
    const named = cell('document');
    return {
      id: cell('id'),
      at,
      to,
      when: dateWords(date) + (until ? ` to ${dateWords(until)}` : ''),
      place: oneOf(PLACES, cell('place'), `${where}, column "place"`),
      kind: oneOf(KINDS, cell('kind'), `${where}, column "kind"`),
      title: cell('title'),
      document:
        named === '' ? undefined : oneOf(DOCUMENT_IDS, named, `${where}, column "document"`),
      sure: oneOf(SURE, cell('sure'), `${where}, column "sure"`),
      cites: cell('cites').split(' '),
    };
  });
  events.forEach(({ id }, index) => {
    if (events.findIndex((other) => other.id === id) !== index)
      throw new Error(`${file}, row ${index + 2}, column "id": "${id}" stands twice`);
  });
  return events.sort((a, b) => a.at - b.at);
}

function oneOf<Word extends string>(words: readonly Word[], word: string, where: string): Word {
  const found = words.find((candidate) => candidate === word);
  if (found !== undefined) return found;
  throw new Error(`${where}: "${word}"; expected one of ${words.join(', ')}`);
}
