/** What was new in charts, and since when each is as it is. */
import { daysOfCharts } from '../../ledger/cite/releases.ts';
import { book } from './book.ts';
import { site } from './load.ts';

/** What was new in charts, the oldest first. */
export const { releases } = book;

const days = daysOfCharts(releases);

/** The day from which a chart has been as it is. A rule of the book holds that each has one. */
export function changedOn(chart: string): string {
  return days.get(chart) ?? site.updated;
}
