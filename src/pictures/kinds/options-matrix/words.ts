import type { DataTable } from '../../core/kind.ts';
import { stateOf } from '../../core/states.ts';
import { type OptionsMatrixSeries, rowsInWords } from './series.ts';

/** Every option with what is said of each aspect. */
export function optionsMatrixTable(series: OptionsMatrixSeries): DataTable {
  const { heading, aspects, rows, silent } = series;
  return {
    columns: [heading, ...aspects].map((label) => ({ label, numeric: false })),
    rows: rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell ?? silent)]),
  };
}

/** One aspect in sentences: what is said of each option, then which options are left open. */
export function optionsMatrixWords(series: OptionsMatrixSeries, stateId: string): string {
  const { aspect } = stateOf(series.states, stateId);
  return `${series.aspects[aspect] ?? ''}. ${rowsInWords(series.rows, aspect, series.silent)}`;
}
