import { DOCUMENT_IDS, type DocumentId } from '../../../ledger/schemas/ids.ts';
import { positionKind, type PositionKind } from '../../../ledger/schemas/question.ts';
import { BETWEEN_KINDS } from '../../../ledger/neutrality/position-table.ts';
import { column, wordsIn } from '../../core/columns.ts';
import type { Table } from '../../core/table.ts';
import type { MarkShape } from '../../../ledger/schemas/document.ts';
import type { MarkOf } from '../../theme/marks.ts';
import type { PositionMapSpec } from './spec.ts';

/** A question with the kinds of each document's position, in the order of the documents. */
export interface QuestionRow {
  id: string;
  number: string;
  question: string;
  short: string;
  cells: { document: DocumentId; kinds: readonly PositionKind[] }[];
}

/** What a state brings forward; null where nothing is chosen. */
export interface MapState {
  id: string;
  alt: string;
  forward: PositionKind | null;
  document: DocumentId | null;
  question: string | null;
}

export interface PositionMapSeries {
  form: PositionMapSpec['form'];
  documents: { id: DocumentId; name: string; mark: MarkShape }[];
  rows: readonly QuestionRow[];
  states: readonly MapState[];
}

/**
 * Reads the kinds of every cell.
 * @param table from positionTable
 * @param file chart file, for errors
 * @param markOf which mark is whose
 * @throws where there is no table, no question, or a question without a position; where a state shows a
 *   question that is not there
 */
export function positionMapSeries(
  spec: PositionMapSpec,
  table: Table | undefined,
  file: string,
  markOf: MarkOf,
): PositionMapSeries {
  if (!table || table.rows.length === 0)
    throw new Error(`${file}: no positions to draw; expected files in content/questions`);
  const ids = table.rows.map((row) => wordsIn(row.id));
  return {
    form: spec.form,
    documents: DOCUMENT_IDS.map((id) => ({
      id,
      name: column(table, id, file, 'positions').label,
      mark: markOf(id),
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
    states: spec.states.map(({ id, alt, forward, document, question }) => {
      if (question !== undefined && !ids.includes(question))
        throw new Error(
          `${file}, states.${id}.question: "${question}" is no question; expected one of ${ids.join(', ')}`,
        );
      return {
        ...{ id, alt, forward: forward ?? null },
        ...{ document: document ?? null, question: question ?? null },
      };
    }),
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
