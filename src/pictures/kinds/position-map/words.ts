import type { DocumentId } from '../../../ledger/schemas/ids.ts';
import { type Treatment, treatmentOf } from '../../../ledger/neutrality/balance-questions.ts';
import { positionKind, type PositionKind } from '../../../ledger/schemas/question.ts';
import { list } from '../../core/format.ts';
import type { DataTable } from '../../core/kind.ts';
import { stateOf } from '../../core/states.ts';
import type { PositionMapSeries } from './series.ts';

/** Every cell in words: a row for each question, a column for each document. */
export function positionMapTable(series: PositionMapSeries): DataTable {
  return {
    columns: [
      { label: 'Number', numeric: true },
      { label: 'Question', numeric: false },
      ...series.documents.map(({ name }) => ({ label: name, numeric: false })),
    ],
    rows: series.rows.map((row) => [
      Number(row.number),
      row.question,
      ...row.cells.map(({ kinds }) => kinds.join('; ')),
    ]),
  };
}

/**
 * How many cells of each document hold one kind; for null, how each document treats the questions.
 * @param only the document whose column is set off: nothing is said of the others; null for all
 */
export function positionMapCounts(
  series: PositionMapSeries,
  forward: PositionKind | null,
  only: DocumentId | null = null,
): string {
  const told = series.documents.filter(({ id }) => only === null || id === only);
  const all = told.map(({ id, name }) => {
    const cells = series.rows.flatMap((row) => row.cells.filter(({ document }) => document === id));
    if (forward !== null)
      return `${cells.filter(({ kinds }) => kinds.includes(forward)).length} for ${name}`;
    const how = (treatment: Treatment) =>
      cells.filter((cell) => treatmentOf(cell) === treatment).length;
    return `${name} treats ${how('full')} in full, touches on ${how('touches')} and does not address ${how('silent')}.`;
  });
  return forward === null ? all.join(' ') : list(all);
}

/** One state in sentences: how often each kind stands in a cell, where one kind stands, or one question. */
export function positionMapWords(series: PositionMapSeries, stateId: string): string {
  const { forward, question } = stateOf(series.states, stateId);
  const one = series.rows.find(({ id }) => id === question);
  if (one) {
    const kinds = one.cells.map(
      (cell, at) => `${series.documents[at]?.name ?? ''}: ${list(cell.kinds)}`,
    );
    return `Question ${one.number}: ${one.question} ${kinds.join('; ')}.`;
  }
  const cells = series.rows.flatMap((row) => row.cells);
  const questions = series.rows.length;
  const size = `${questions} ${questions === 1 ? 'question' : 'questions'} by ${series.documents.length} documents make ${cells.length} cells; a cell can hold two kinds of position.`;
  const count = (kind: PositionKind) => cells.filter(({ kinds }) => kinds.includes(kind)).length;
  if (forward === null) {
    const kinds = positionKind.options.map((kind) => `“${kind}” in ${count(kind)}`);
    return `${size} We read ${list(kinds)}. ${positionMapCounts(series, null)}`;
  }
  return `${size} We read “${forward}” in ${count(forward)} of them: ${positionMapCounts(series, forward)}.`;
}
