import { count, list, ordinal } from '../../core/format.ts';
import type { DataTable } from '../../core/kind.ts';
import { stateOf } from '../../core/states.ts';
import type { RankedBarsSeries, RankedBarsState, Row } from './series.ts';

/** Every row that some state draws, with its place in the whole list. */
export function rankedBarsTable(series: RankedBarsSeries): DataTable {
  const shown = new Set(series.states.flatMap((state) => [...state.top, ...state.also]));
  return {
    columns: [
      { label: 'Rank', numeric: true },
      { label: series.labelHeading, numeric: false },
      { label: series.valueHeading, unit: series.unit, numeric: true },
      { label: 'Note', numeric: false },
    ],
    rows: series.rows
      .filter((row) => shown.has(row))
      .map((row) => [row.rank, row.label, row.value, row.note]),
  };
}

/** One state in sentences: what is drawn, how it is spaced, the first rows, the rows set apart. */
export function rankedBarsWords(series: RankedBarsSeries, stateId: string): string {
  const state = stateOf(series.states, stateId);
  const total = series.rows.length;
  const named = (row: Row): string => `${row.name} with ${count(row.value)}`;
  const sentences = [
    state.all
      ? `All ${total} rows are drawn, from the most ${series.unit} to the fewest.`
      : `The ${state.top.length} largest of ${total} rows are drawn, by number of ${series.unit}.`,
    state.scale === 'linear'
      ? 'The length of a bar is in proportion to its number.'
      : 'The scale is logarithmic: each step along it is ten times the step before.',
    `The largest are ${list(state.top.slice(0, 3).map(named))}.`,
  ];
  const apart = setApart(state);
  if (apart.length > 0)
    sentences.push(
      `${list(apart.map((row) => `${named(row)} is ${ordinal(row.rank)} of ${total}`))}.`,
    );
  else if (state.bracket) sentences.push(`${bracketWords(series, state.bracket)}.`);
  return sentences.join(' ');
}

/** Rows that a state puts beside the largest or makes stand out. */
function setApart(state: RankedBarsState): Row[] {
  const first = state.top.slice(0, 3);
  return [...state.top, ...state.also].filter(
    (row) => !first.includes(row) && (state.also.includes(row) || state.emphasis.includes(row.key)),
  );
}

/** What a bracket holds: "60 of 148 rows: 10 reports or fewer". */
export function bracketWords(
  series: RankedBarsSeries,
  bracket: { atMost: number; rows: number },
): string {
  return `${bracket.rows} of ${series.rows.length} rows: ${count(bracket.atMost)} ${series.unit} or fewer`;
}
