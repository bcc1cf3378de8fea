import { sum } from 'd3-array';
import { count, inWords } from '../../core/format.ts';
import type { Table } from '../../core/table.ts';
import { amountsOf } from './amounts.ts';
import { apportion } from './apportion.ts';
import type { FieldSpec } from './spec.ts';

export interface Region {
  id: string;
  name: string;
  value: number;
  /** The value with its unit: "205 reports". */
  words: string;
  shade: FieldSpec['regions'][number]['shade'];
  /** Whole marks; one for a region under one mark. */
  marks: number;
  /** Share of its one mark that a region under one mark fills; 1 elsewhere. */
  share: number;
}

export interface FieldState {
  id: string;
  alt: string;
  /** The regions that stand out. */
  focus: readonly Region[];
  zoom: Region | undefined;
}

export interface FieldSeries {
  amount: number;
  unit: string;
  total: number;
  marks: number;
  /** What one mark stands for, as the picture says it. */
  each: string;
  regions: readonly Region[];
  states: readonly FieldState[];
}

/** A field with more marks could not be seen as marks on a phone. */
const MOST_MARKS = 20_000;

/**
 * Shares the marks among the regions, and finds what each state shows.
 * @param file chart file, for errors
 * @throws where regions do not add up, or a state names no region or asks for a lens in vain
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
    return { id, name, value, words, shade, marks: marks[index] ?? 0, share };
  });
  return {
    ...{ amount, unit, total: spec.total, regions },
    marks: sum(marks),
    each: `One square: ${inWords(amount)} ${unit}`,
    states: spec.states.map((state) => stateIn(state, regions, file)),
  };
}

function stateIn(
  { id, alt, focus, zoom }: FieldSpec['states'][number],
  regions: readonly Region[],
  file: string,
): FieldState {
  const find = (name: string, field: string): Region => {
    const found = regions.find((region) => region.id === name);
    if (found) return found;
    const known = regions.map((region) => region.id).join(', ');
    throw new Error(`${file}, states.${id}.${field}: "${name}"; expected one of ${known}`);
  };
  const through = zoom === undefined ? undefined : find(zoom, 'zoom');
  if (through?.share === 1)
    throw new Error(
      `${file}, states.${id}.zoom: "${through.id}" (${through.words}); expected a region under one mark`,
    );
  const seen = focus.map((name) => find(name, 'focus'));
  const [only] = seen;
  if (only && seen.length === 1 && only.share < 1 && through !== only)
    throw new Error(
      `${file}, states.${id}.zoom: "${zoom ?? 'missing'}"; expected "${only.id}", which is in focus and under one mark`,
    );
  return { id, alt, focus: seen.length === 0 ? regions : seen, zoom: through };
}
