/** The ledger as a data set: its tables, and what is said of them. */
import type { About } from '../../ledger/export/about.ts';
import type { LedgerTable } from '../../ledger/export/columns.ts';
import { positionTable, questionTable } from '../../ledger/export/questions.ts';
import { replyTable } from '../../ledger/export/replies.ts';
import { sound } from '../../ledger/export/sheet.ts';
import { statementTable } from '../../ledger/export/statements.ts';
import { documentTable, sourceTable } from '../../ledger/export/works.ts';
import { toPlain } from '../../ledger/cite/plain.ts';
import { readDate } from '../../ledger/cite/work.ts';
import { book } from './book.ts';
import { getCitable } from './citing.ts';
import { contentDigest } from './digest.ts';
import { documents, ledger, questions, site } from './load.ts';

/** All tables, in the order in which a reader needs them. */
export const ledgerTables: readonly LedgerTable[] = [
  documentTable(documents),
  questionTable(questions, site.origin),
  positionTable(questions),
  statementTable([...ledger.statements.values()], site.origin),
  sourceTable(book.context, site.origin),
  // A table without a row has no columns either.
  ...(book.replies.length > 0 ? [replyTable(book.replies, site.origin)] : []),
].map((table) => ({ ...table, sheet: sound(table.sheet, table.name) }));

const { year, month = 1, day = 1 } = readDate(site.updated);

/** What is said of the ledger. */
export const aboutLedger: About = {
  id: 'ledger',
  title: 'What five documents say on end-to-end encryption and the safety of children',
  description:
    'Every statement that this site draws from the five documents, with its place, its voice and how far we could check it. Beside them stand the position of each document on each question, and the sources from outside that give context. The words are ours, but for quotations of at most 14 words.',
  caveat:
    'It holds what we drew from the documents, by our reading, and not all that they say. Five documents are no sample of the debate. They differ in length and in kind, so counts of statements say nothing about weight. The documents decide, not our summaries.',
  // A date as a version: the words are one work that goes on.
  version: `${year}.${month}.${day}`,
  date: site.updated,
  page: `${site.origin}/data/ledger/`,
  ...{ publisher: site.name, site: `${site.origin}/` },
  source: `The five documents, and sources from outside them. Made from content ${contentDigest}.`,
  sources: documents.map(({ title, address }) => ({
    title,
    ...(address === undefined ? {} : { address }),
  })),
  citation: toPlain(getCitable('data', 'ledger').work),
};

/** A table of the ledger by its name. */
export function getLedgerTable(name: string, from: string): LedgerTable {
  const found = ledgerTables.find((table) => table.name === name);
  if (found) return found;
  throw new Error(`${from}: there is no table "${name}" of the ledger`);
}
