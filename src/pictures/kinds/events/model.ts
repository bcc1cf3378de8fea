import { position, type Position } from '../../core/axis.ts';
import type { BaseModel, Frame } from '../../core/kind.ts';
import type { Box, Label, Line } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { stateOf } from '../../core/states.ts';
import { eventLabels, keyLabels, laneLabels, yearLabels } from './labels.ts';
import { axisOf, HEAD, lanesOf, rowsFor, type Lane } from './layout.ts';
import type { EventsSeries } from './series.ts';
import type { DocumentId } from '../../../ledger/schemas/ids.ts';
import { markAt } from '../../theme/marks.ts';
import { discAt, type EventMark } from './shapes.ts';

export interface EventsModel extends BaseModel {
  /** One line for each lane. */
  lanes: Line[];
  /** Upright lines of years. */
  years: Line[];
  /** Where the sources end. */
  end: Line;
  /** Through all lanes: the documents whose date is known, so that one sees what came after each. */
  posts: DocumentLine[];
  /** The same for those whose date is inferred: the time in which each may have been written. */
  spans: DocumentSpan[];
  /** From the first to the last possible day of an event. */
  periods: Line[];
  marks: EventMark[];
  leaders: Line[];
  labels: Label[];
}

/** A line or a band through all lanes in the hue of a document. */
type DocumentLine = Line & { document: DocumentId };
type DocumentSpan = Box & { key: string; document: DocumentId };

/** Side of the square of a document's mark, for a disc of radius 1: both are as heavy. */
const MARK = 2.5;

/** Pixels for one state: lanes with marks, one of them opened for words. */
export function eventsModel(series: EventsSeries, stateId: string, frame: Frame): EventsModel {
  const state = stateOf(series.states, stateId);
  const lanes = lanesOf(series, state, frame);
  const [left, right] = axisOf(series, frame);
  const x = position('linear', [series.from, series.until], [left, right]);
  const bottom = lanes.at(-1)?.line ?? HEAD;
  const worded = state.labels.map(({ event }) => event.id);
  const drawn = lanes.map((lane) => marksOf(lane, series, x, worded));
  const marks = drawn.flatMap((lane) => lane.marks);
  const words = eventLabels(state, lanes, frame, marks);
  const foot = yearLabels(series, frame, bottom, x);
  // On a wide frame it has room beside the words where the sources end; a stage is low.
  const wide = frame.name === 'wide';
  const legend = keyLabels(frame, wide ? HEAD - 8 : bottom + 46);
  return {
    width: frame.width,
    height: round((wide ? bottom + 20 : legend.last) + 6),
    alt: state.alt,
    lanes: lanes.map(({ place, line }) => ({
      key: `lane-${place}`,
      x1: 0,
      x2: frame.width,
      y1: round(line),
      y2: round(line),
    })),
    years: foot.years.map((year) => ({
      key: `year-line-${year}`,
      x1: round(x(year)),
      x2: round(x(year)),
      y1: round(bottom),
      y2: round(bottom + 5),
    })),
    end: { key: 'end', x1: frame.width - 1, x2: frame.width - 1, y1: HEAD - 2, y2: round(bottom) },
    ...throughLanes(series, x, bottom),
    periods: drawn.flatMap((lane) => lane.periods),
    marks: [...marks, ...legend.marks],
    leaders: words.leaders,
    labels: [
      ...laneLabels(series, lanes, frame),
      ...words.labels,
      ...foot.labels,
      ...legend.labels,
    ],
  };
}

/** What each document draws through all lanes. */
function throughLanes(
  series: EventsSeries,
  x: Position,
  bottom: number,
): { posts: DocumentLine[]; spans: DocumentSpan[] } {
  const written = series.events.flatMap(({ id, at, to, kind, document }) =>
    kind === 'document' && document !== undefined ? [{ id, at, to, document }] : [],
  );
  return {
    posts: written
      .filter(({ at, to }) => to === at)
      .map(({ id, at, document }) => ({
        key: `post-${id}`,
        document,
        x1: round(x(at)),
        x2: round(x(at)),
        y1: HEAD,
        y2: round(bottom),
      })),
    spans: written
      .filter(({ at, to }) => to > at)
      .map(({ id, at, to, document }) => ({
        key: `span-${id}`,
        document,
        x: round(x(at)),
        y: HEAD,
        width: round(x(to) - x(at)),
        height: round(bottom - HEAD),
      })),
  };
}

/** Marks of one lane, those that would meet above each other. */
function marksOf(
  lane: Lane,
  series: EventsSeries,
  x: Position,
  worded: readonly string[],
): { marks: EventMark[]; periods: Line[] } {
  const events = series.events.filter(({ place }) => place === lane.place);
  const rows = rowsFor(events, x, lane.r, worded);
  const marks: EventMark[] = [];
  const periods: Line[] = [];
  events.forEach(({ id, at, to, document, sure }, index) => {
    const y = lane.line - lane.r - 2 - (rows[index] ?? 0) * (2 * lane.r + 1.5);
    const middle = (x(at) + x(to)) / 2;
    const place = { x: round(middle), y: round(y), r: lane.r };
    const key = `event-${id}`;
    if (to > at)
      periods.push({
        key: `period-${id}`,
        x1: round(x(at)),
        x2: round(x(to)),
        y1: place.y,
        y2: place.y,
      });
    if (document !== undefined)
      marks.push({
        ...place,
        key,
        d: markAt(series.markOf(document), middle, y, lane.r * MARK),
        document,
      });
    else if (sure !== 'document') marks.push({ ...place, key, d: discAt(sure, middle, y, lane.r) });
  });
  return { marks, periods };
}
