import { max } from 'd3-array';
import type { NestedSpec } from './spec.ts';

export interface NestedRow {
  id: string;
  label: string;
  from: string;
  value: number;
  /** Upper end of a range; the value itself elsewhere. */
  to: number;
  bound: NestedSpec['rows'][number]['bound'];
  words: string;
  part: { value: number; words: string } | undefined;
  /** What is not like-for-like with the row above; empty where nothing is. */
  apart: string;
}

export interface NestedState {
  id: string;
  alt: string;
  show: readonly string[];
  parts: boolean;
}

export interface NestedSeries {
  unit: string;
  /** What one square stands for; absent where bars are smooth. */
  each: number | undefined;
  rows: readonly NestedRow[];
  /** Greatest value of the scale. */
  most: number;
  states: readonly NestedState[];
}

/**
 * Checks the quantities against each other.
 * @param file chart file, for errors
 * @throws where a part is larger than its whole, a range is no range, or a state names no row
 */
export function nestedSeries(spec: NestedSpec, file: string): NestedSeries {
  const rows = spec.rows.map((row): NestedRow => {
    const where = `${file}, rows.${row.id}`;
    if ((row.bound === 'range') !== (row.to !== undefined))
      throw new Error(
        `${where}.to: ${row.to ?? 'missing'}; expected a number where bound is "range", and only there`,
      );
    const to = row.to ?? row.value;
    if (spec.each !== undefined && row.bound === 'range')
      throw new Error(
        `${where}.bound: "range"; expected one number where bars are made of squares`,
      );
    if (to < row.value)
      throw new Error(`${where}.to: ${to}; expected at least ${row.value} (field "value")`);
    if (row.part && row.part.value > row.value)
      throw new Error(
        `${where}.part.value: ${row.part.value}; expected at most ${row.value} (field "value")`,
      );
    return { ...row, to, part: row.part, apart: row.apart ?? '' };
  });
  const ids = rows.map(({ id }) => id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index) throw new Error(`${file}, rows: "${id}" stands twice`);
  });
  return {
    unit: spec.unit,
    each: spec.each,
    rows,
    most: max(rows, ({ to }) => to) ?? 0,
    states: spec.states.map(({ id, alt, show, parts }) => {
      for (const name of show)
        if (!ids.includes(name))
          throw new Error(
            `${file}, states.${id}.show: no row "${name}"; expected one of ${ids.join(', ')}`,
          );
      return { id, alt, show, parts };
    }),
  };
}

/** The rows that a state draws, from the top. */
export function rowsIn(series: NestedSeries, state: NestedState): NestedRow[] {
  return series.rows.filter(({ id }) => state.show.includes(id));
}
