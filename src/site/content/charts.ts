/** The charts, by id. */
import type { Chart } from '../book/book.ts';
import { book } from './book.ts';

export type { Chart } from '../book/book.ts';

/** All charts, in alphabetical order. */
export const { charts } = book;

/**
 * A chart by its id.
 * @param from where it is asked for, for the error
 * @throws where there is none
 */
export function getChart(id: string, from: string): Chart {
  const chart = charts.find((candidate) => candidate.id === id);
  if (!chart)
    throw new Error(
      `${from}: there is no chart "${id}"; expected one of ${charts.map((known) => known.id).join(', ')}`,
    );
  return chart;
}

/** Ids of the statements and context sources behind a chart. */
export function chartCites(chart: Chart): string[] {
  return chart.spec.cites;
}
