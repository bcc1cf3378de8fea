import { upperFirst } from '../../../ledger/evidence/first-letter.ts';
import { count } from '../../core/format.ts';
import type { DataTable } from '../../core/kind.ts';
import { stateOf } from '../../core/states.ts';
import type { UnitChartSeries, UnitChartState } from './series.ts';

const BOUNDS: Readonly<Record<UnitChartState['bound'], string>> = {
  exact: 'exact',
  about: 'about',
  'at-least': 'at least',
  'less-than': 'less than',
  range: 'a range',
};

/** Each state's share: its words, the squares and what they come to. */
export function unitChartTable(series: UnitChartSeries): DataTable {
  const ranged = series.states.some(({ bound }) => bound === 'range');
  return {
    columns: [
      { label: 'Shown', numeric: false },
      { label: 'In words', numeric: false },
      { label: 'Bound', numeric: false },
      { label: 'Filled squares', numeric: true },
      ...(ranged ? [{ label: 'Upper end of the range', numeric: true }] : []),
      { label: 'All squares', numeric: true },
      { label: 'Filled squares stand for', unit: series.unit, numeric: true },
      { label: 'The others', numeric: false },
    ],
    rows: series.states.map((state) => [
      state.of,
      state.words,
      BOUNDS[state.bound],
      state.filled,
      ...(ranged ? [state.bound === 'range' ? state.upTo : ''] : []),
      series.cells,
      state.filled * series.amount,
      state.rest,
    ]),
  };
}

/** One state in sentences: how many squares are filled and what they are. */
export function unitChartWords(series: UnitChartSeries, stateId: string): string {
  const state = stateOf(series.states, stateId);
  const plain = state.bound === 'exact' || state.bound === 'range';
  const bound = plain ? '' : `${BOUNDS[state.bound]} `;
  const range =
    state.bound === 'range' ? `, and an outline round those up to ${count(state.upTo)}` : '';
  const squares = `${bound}${count(state.filled)} of ${count(series.cells)} squares filled${range}`;
  const rest = state.rest === '' ? '' : ` ${upperFirst(state.rest)}.`;
  return `${state.words} ${state.of}. The grid shows ${squares}. ${series.each}.${rest}`;
}
