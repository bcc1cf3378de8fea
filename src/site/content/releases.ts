/** What was new in charts, and since when each is as it is. */
import { daysOfVersions } from '../../ledger/cite/releases.ts';
import type { Released } from '../../ledger/schemas/released.ts';
import { book } from './book.ts';
import { site } from './load.ts';

/** What was new in charts and other frames, the oldest first. */
export const { releases } = book;

const days = daysOfVersions(releases);

/**
 * The day from which a frame has been as it is. A rule of the book holds that each has one.
 * @param frame name of the frame; of a chart it is the chart's id
 */
export function changedOn(frame: string): string {
  return days.get(frame) ?? site.updated;
}

/** The newest version of a frame that was written once and for all. */
export function newestReleased(frame: string): Released | undefined {
  return book.released.findLast(({ id }) => id === frame);
}
