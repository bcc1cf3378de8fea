import { count } from '../../core/format.ts';
import type { DataTable } from '../../core/kind.ts';
import { stateOf } from '../../core/states.ts';
import type { UnitChartSeries, UnitChartState } from './series.ts';

const BOUNDS: Readonly<Record<UnitChartState['bound'], string>> = {
  exact: 'exact',
  about: 'about',
  'at-least': 'at least',
  'less-than': 'less than',
};

/** Each state's share: its words, the squares and what they come to. */
export function unitChartTable(series: UnitChartSeries): DataTable {
  return {
    columns: [
      { label: 'Shown', numeric: false },
      { label: 'In words', numeric: false },
      { label: 'Bound', numeric: false },
      { label: 'Filled squares', numeric: true },
      { label: 'All squares', numeric: true },
      { label: 'Filled squares stand for', unit: series.unit, numeric: true },
      { label: 'The others', numeric: false },
    ],
    rows: series.states.map((state) => [
      state.of,
      state.words,
      BOUNDS[state.bound],
      state.filled,
      series.cells,
      state.filled * series.amount,
      state.rest,
    ]),
  };
}

/** One state in sentences: how many squares are filled and what they are. */
export function unitChartWords(series: UnitChartSeries, stateId: string): string {
  const state = stateOf(series.states, stateId);
  const bound = state.bound === 'exact' ? '' : `${BOUNDS[state.bound]} `;
  const squares = `${bound}${count(state.filled)} of ${count(series.cells)} squares filled`;
  const rest =
    state.rest === '' ? '' : ` ${state.rest.charAt(0).toUpperCase()}${state.rest.slice(1)}.`;
  return `${state.words}: ${state.of}. The grid shows ${squares}. ${series.each}.${rest}`;
}
