import { list } from '../../core/format.ts';
import type { DataTable } from '../../core/kind.ts';
import { stateOf } from '../../core/states.ts';
import type { OptionsMatrixSeries } from './series.ts';

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
  const said = series.rows.flatMap(({ name, cells }) => {
    const cell = cells[aspect] ?? null;
    return cell === null ? [] : [`${name}: ${cell}.`];
  });
  const open = series.rows.filter(({ cells }) => (cells[aspect] ?? null) === null);
  const names = list(open.map(({ name }) => name));
  return [
    `${series.aspects[aspect] ?? ''}.`,
    ...said,
    ...(open.length > 0 ? [`${names}: ${series.silent}.`] : []),
  ].join(' ');
}
