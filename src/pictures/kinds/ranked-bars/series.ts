import { descending, rank } from 'd3-array';
import { column, countedColumn, needTable, numberIn, wordsIn } from '../../core/columns.ts';
import { keyOf } from '../../core/format.ts';
import type { Table } from '../../core/table.ts';
import type { RankedBarsSpec, RankedBarsStateSpec } from './spec.ts';

/** A row of the list. Equal values share a rank. */
export interface Row {
  key: string;
  /** Name in the data. */
  label: string;
  /** Name in the picture. */
  name: string;
  value: number;
  rank: number;
  /** What to know about the row; empty where the data has no note on it. */
  note: string;
}

export interface RankedBarsState {
  id: string;
  alt: string;
  scale: 'linear' | 'logarithmic';
  all: boolean;
  /** The largest rows; with `all`, every row. */
  top: readonly Row[];
  /** Rows from further down. */
  also: readonly Row[];
  /** Keys of rows that stand out. */
  emphasis: readonly string[];
  /** Rows inside the bracket, and the greatest value that belongs there. */
  bracket?: { atMost: number; rows: number };
}

export interface RankedBarsSeries {
  rows: readonly Row[];
  unit: string;
  labelHeading: string;
  valueHeading: string;
  states: readonly RankedBarsState[];
}

/**
 * Ranks the rows of a table and picks those of each state.
 * @param file chart file, for errors
 * @throws where columns, rows or values do not fit the chart
 */
export function rankedBarsSeries(
  spec: RankedBarsSpec,
  data: Table | undefined,
  file: string,
): RankedBarsSeries {
  const table = needTable(data, file);
  const label = column(table, spec.label, file, 'label');
  const value = countedColumn(table, spec.value, file, 'value');
  const short = spec.short === undefined ? undefined : column(table, spec.short, file, 'short');
  const named = table.rows.map((cells, index) => {
    const name = wordsIn(cells[label.name]);
    const number = numberIn(cells[value.name]);
    if (number === null || number < 0)
      throw new Error(
        `${file}, field "value": column "${value.name}" gives ${String(number)} for "${name}"; expected 0 or more`,
      );
    const shorter = short ? wordsIn(cells[short.name]) : '';
    const note = table.notes?.[index] ?? '';
    return {
      ...{ key: keyOf(name), label: name, name: shorter === '' ? name : shorter },
      ...{ value: number, note },
    };
  });
  const rows = ranked(named);
  const twice = rows.find(
    (row, index) => rows.findIndex((other) => other.key === row.key) !== index,
  );
  if (twice) throw new Error(`${file}, field "label": "${twice.label}" names two rows`);
  return {
    rows,
    unit: value.unit,
    labelHeading: label.label,
    valueHeading: value.label,
    states: spec.states.map((state) => readState(state, rows, file)),
  };
}

/** Rows from the largest down; equal ones keep the order of the data and share a rank. */
function ranked(rows: readonly Omit<Row, 'rank'>[]): Row[] {
  const ranks = rank(
    rows.map(({ value }) => value),
    descending,
  );
  return rows
    .map((row, index) => ({ ...row, rank: 1 + (ranks[index] ?? 0) }))
    .sort((a, b) => a.rank - b.rank);
}

function readState(
  state: RankedBarsStateSpec,
  rows: readonly Row[],
  file: string,
): RankedBarsState {
  const where = `${file}, states.${state.id}`;
  function find(label: string, field: string): Row {
    const row = rows.find((candidate) => candidate.label === label);
    if (row) return row;
    throw new Error(`${where}.${field}: no row "${label}" in the data`);
  }
  const all = state.show === 'all';
  const top = state.show === 'all' ? rows : rows.slice(0, state.show.top);
  const also = state.show === 'all' ? [] : state.show.also.map((label) => find(label, 'show.also'));
  const shown = [...top, ...also];
  const least = shown.find((row) => row.value < 1);
  if (state.scale === 'logarithmic' && least)
    throw new Error(
      `${where}.scale: "${least.label}" is ${least.value}; a logarithmic scale needs 1 or more`,
    );
  if (state.bracket && !all) throw new Error(`${where}.bracket: expected only with "show: all"`);
  const emphasis = state.emphasis.map((label) => find(label, 'emphasis'));
  const unseen = emphasis.find((row) => !shown.includes(row));
  if (unseen) throw new Error(`${where}.emphasis: "${unseen.label}" is not shown in this state`);
  const atMost = state.bracket?.atMost;
  return {
    id: state.id,
    alt: state.alt,
    scale: state.scale,
    all,
    top,
    also: also.filter((row) => !top.includes(row)).sort((a, b) => a.rank - b.rank),
    emphasis: emphasis.map((row) => row.key),
    ...(atMost === undefined
      ? {}
      : { bracket: { atMost, rows: rows.filter((row) => row.value <= atMost).length } }),
  };
}
