import { sum } from 'd3-array';
import { count } from '../../core/format.ts';
import type { Table } from '../../core/table.ts';
import { amountsOf } from './amounts.ts';
import { apportion } from './apportion.ts';
import type { FieldSpec } from './spec.ts';
import { type FieldState, type Region, stateIn } from './state.ts';

export interface FieldSeries {
  amount: number;
  unit: string;
  total: number;
  marks: number;
  regions: readonly Region[];
  states: readonly FieldState[];
}

/** A field with more marks could not be seen as marks on a phone. */
const MOST_MARKS = 20_000;

/**
 * Shares the marks among the regions, and finds what each state shows.
 * @param file chart file, for errors
 * @throws where regions do not add up, or a state cannot be drawn
 */
export function fieldSeries(spec: FieldSpec, data: Table | undefined, file: string): FieldSeries {
  const { amount, unit } = spec.each;
  spec.regions.forEach(({ id }, index) => {
    if (spec.regions.findIndex((other) => other.id === id) !== index)
      throw new Error(`${file}, regions: "${id}"; expected once`);
  });
  const values = amountsOf(spec, data, file);
  const all = Math.round(spec.total / amount);
  if (all < values.length || all > MOST_MARKS)
    throw new Error(
      `${file}, each.amount: ${amount} makes ${count(all)} marks; expected ${values.length} (one a region) to ${count(MOST_MARKS)}`,
    );
  const marks = apportion(values, amount);
  const regions = spec.regions.map(({ id, name, shade }, index): Region => {
    const value = values[index] ?? 0;
    const words = `${count(value)} ${unit}`;
    const share = Math.min(1, value / amount);
    const from = sum(marks.slice(0, index));
    return { id, name, value, words, shade, from, marks: marks[index] ?? 0, share };
  });
  return {
    ...{ amount, unit, total: spec.total, regions },
    marks: sum(marks),
    states: spec.states.map((state) => stateIn(state, regions, file)),
  };
}
