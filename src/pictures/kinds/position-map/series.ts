import { DOCUMENT_IDS, type DocumentId } from '../../../ledger/schemas/ids.ts';
import { positionKind, type PositionKind } from '../../../ledger/schemas/question.ts';
import { BETWEEN_KINDS } from '../../../ledger/neutrality/position-table.ts';
import { column, wordsIn } from '../../core/columns.ts';
import type { Table } from '../../core/table.ts';
import type { PositionMapSpec } from './spec.ts';

/** A question with the kinds of each document's position, in the order of the documents. */
export interface QuestionRow {
  id: string;
  number: string;
  question: string;
  short: string;
  cells: { document: DocumentId; kinds: readonly PositionKind[] }[];
}

export interface PositionMapSeries {
  documents: { id: DocumentId; name: string }[];
  rows: readonly QuestionRow[];
  states: readonly { id: string; alt: string; forward: PositionKind | null }[];
}

/**
 * Reads the kinds of every cell.
 * @param table from positionTable
 * @param file chart file, for errors
 * @throws where there is no table, no question, or a question without a position
 */
export function positionMapSeries(
  spec: PositionMapSpec,
  table: Table | undefined,
  file: string,
): PositionMapSeries {
  if (!table || table.rows.length === 0)
    throw new Error(`${file}: no positions to draw; expected files in content/questions`);
  return {
    documents: DOCUMENT_IDS.map((id) => ({
      id,
      name: column(table, id, file, 'positions').label,
    })),
    rows: table.rows.map((row) => {
      const id = wordsIn(row.id);
      return {
        id,
        number: wordsIn(row.number),
        question: wordsIn(row.question),
        short: wordsIn(row.short),
        cells: DOCUMENT_IDS.map((document) => ({
          document,
          kinds: kindsIn(wordsIn(row[document]), `${file}, question "${id}", "${document}"`),
        })),
      };
    }),
    states: spec.states.map(({ id, alt, forward }) => ({ id, alt, forward: forward ?? null })),
  };
}

function kindsIn(words: string, where: string): PositionKind[] {
  const known = positionKind.options.join(', ');
  if (words === '') throw new Error(`${where}: no position; expected one or two of ${known}`);
  return words.split(BETWEEN_KINDS).map((word) => {
    const kind = positionKind.safeParse(word);
    if (kind.success) return kind.data;
    throw new Error(`${where}: "${word}" is no kind of position; expected one of ${known}`);
  });
}
