import { count } from '../../core/format.ts';
import type { DataTable } from '../../core/kind.ts';
import { stateOf } from '../../core/states.ts';
import { rowsIn, type NestedRow, type NestedSeries } from './series.ts';

const BOUNDS: Readonly<Record<NestedRow['bound'], string>> = {
  exact: 'exact',
  about: 'about',
  'at-least': 'at least',
  range: 'a range',
};

/** Every row: what it is, who gives it, its number or range, and the part inside. */
export function nestedTable(series: NestedSeries): DataTable {
  return {
    columns: [
      { label: 'Shown', numeric: false },
      { label: 'Given by', numeric: false },
      { label: 'In words', numeric: false },
      { label: 'Bound', numeric: false },
      { label: 'Number, or lower end', unit: series.unit, numeric: true },
      { label: 'Upper end', unit: series.unit, numeric: true },
      { label: 'Part inside', unit: series.unit, numeric: true },
      { label: 'The part', numeric: false },
      { label: 'Note', numeric: false },
    ],
    rows: series.rows.map((row) => [
      row.label,
      row.from,
      row.words,
      BOUNDS[row.bound],
      row.value,
      row.bound === 'range' ? row.to : '',
      row.part?.value ?? '',
      row.part?.words ?? '',
      row.apart,
    ]),
  };
}

/** One state in sentences: each row's number, the part inside, and what is not like-for-like. */
export function nestedWords(series: NestedSeries, stateId: string): string {
  const state = stateOf(series.states, stateId);
  const rows = rowsIn(series, state);
  const sentences = rows.map((row, index) => {
    const part =
      state.parts && row.part
        ? ` The part inside is ${count(row.part.value)} of ${count(row.value)} ${series.unit}.`
        : '';
    const apart = row.apart === '' || index === 0 ? '' : ` ${row.apart}.`;
    return `${row.label} (${row.from}): ${row.words}.${part}${apart}`;
  });
  const scale = rows.length > 1 ? 'The bars share one scale.' : '';
  const squares =
    series.each === undefined ? '' : `One square stands for ${count(series.each)} ${series.unit}.`;
  return [...sentences, scale, squares].filter((sentence) => sentence !== '').join(' ');
}
