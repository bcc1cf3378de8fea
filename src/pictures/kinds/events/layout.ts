/** Where lanes and marks lie in each frame, in user units. */
import { max } from 'd3-array';
import { LABEL_GAP } from '../../core/constants.ts';
import type { Frame } from '../../core/kind.ts';
import { textWidth } from '../../core/text.ts';
import type { Happening } from './read.ts';
import type { EventsSeries, EventsState } from './series.ts';
import type { Place } from './spec.ts';

/** Height of all lanes together, and of one that is closed because another is opened. */
const LANES: Readonly<Record<Frame['name'], number>> = { narrow: 232, wide: 222 };
const CLOSED: Readonly<Record<Frame['name'], number>> = { narrow: 18, wide: 22 };
const RADIUS = { open: { narrow: 4, wide: 5 }, closed: { narrow: 2.2, wide: 2.6 } } as const;
/** Marks keep inside the frame at the end of the axis. */
const EDGE = 7;
/** Room above the first lane: words where the sources end and, in a wide frame, what the shapes mean. */
export const HEAD = 22;

export interface Lane {
  place: Place;
  name: string;
  /** Upper end, and the line that marks stand on. */
  top: number;
  line: number;
  /** Radius of its marks. */
  r: number;
  tone: 'plain' | 'strong' | 'quiet';
}

/** The lanes of one state; together they are equally high in all states. */
export function lanesOf(series: EventsSeries, state: EventsState, frame: Frame): Lane[] {
  const all = LANES[frame.name];
  const count = series.lanes.length;
  const open = all - CLOSED[frame.name] * (count - 1);
  let top = HEAD;
  return series.lanes.map(({ place, name }) => {
    const closed = state.focus !== undefined && state.focus !== place;
    const height = state.focus === undefined ? all / count : closed ? CLOSED[frame.name] : open;
    const lane: Lane = {
      place,
      name,
      top,
      line: top + height,
      r: RADIUS[closed ? 'closed' : 'open'][frame.name],
      tone: closed ? 'quiet' : state.focus === place ? 'strong' : 'plain',
    };
    top += height;
    return lane;
  });
}

/**
 * Ends of the axis in user units. The names of the lanes stand over its first years, which are nearly
 * empty: it begins so far to the right that no first mark of a lane meets its name.
 */
export function axisOf(series: EventsSeries, frame: Frame): readonly [number, number] {
  const right = frame.width - EDGE;
  const needs = series.lanes.flatMap(({ place, name }) => {
    const first = series.events.find((event) => event.place === place);
    if (!first) return [];
    const share = (first.at - series.from) / (series.until - series.from);
    const clear = textWidth(name, 600) + LABEL_GAP / 2 + RADIUS.open[frame.name];
    return [(clear - share * right) / (1 - share)];
  });
  return [Math.max(0, ...needs), right];
}

/**
 * Rows of marks that would meet on one line: each stands in the lowest row that has room. Those that
 * carry words stand above the others, so that the lines to their words are free.
 * @param events events of one lane, in the order of their dates
 * @param x from years to user units
 * @param r radius of the marks
 * @param worded ids of events that carry words
 * @returns the row of each event, 0 is the lowest
 */
export function rowsFor(
  events: readonly Happening[],
  x: (years: number) => number,
  r: number,
  worded: readonly string[],
): number[] {
  const set = new Map<Happening, number>();
  const meets = (a: Happening, b: Happening): boolean =>
    x(a.at) - r < x(b.to) + r + 1.5 && x(b.at) - r < x(a.to) + r + 1.5;
  const placed = (event: Happening): number[] =>
    [...set].filter(([other]) => meets(event, other)).map(([, row]) => row);
  for (const event of events.filter(({ id }) => !worded.includes(id))) {
    const taken = placed(event);
    let row = 0;
    while (taken.includes(row)) row += 1;
    set.set(event, row);
  }
  for (const event of events.filter(({ id }) => worded.includes(id)))
    set.set(event, (max(placed(event)) ?? -1) + 1);
  return events.map((event) => set.get(event) ?? 0);
}
