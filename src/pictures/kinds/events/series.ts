import { needTable } from '../../core/columns.ts';
import { list } from '../../core/format.ts';
import type { Table } from '../../core/table.ts';
import type { MarkOf } from '../../theme/marks.ts';
import { dateWords, inYears, readDate } from './dates.ts';
import { readEvents, type Happening } from './read.ts';
import { PLACES, type EventsSpec, type Place } from './spec.ts';

interface Lane {
  place: Place;
  name: string;
}

export interface EventsState {
  id: string;
  /** Says how many events there are, and from when most of them are. */
  alt: string;
  focus: Place | undefined;
  labels: readonly { event: Happening; text: string }[];
}

export interface EventsSeries {
  events: readonly Happening[];
  /** Ends of the axis, in years. */
  from: number;
  until: number;
  /** When the sources end, as readers see it, and the words beside the line. */
  untilWords: string;
  untilLabel: string;
  lanes: readonly Lane[];
  /** Which mark is whose. */
  markOf: MarkOf;
  states: readonly EventsState[];
}

/**
 * Joins the lanes with the events of the table.
 * @param file chart file, for errors
 * @param markOf which mark is whose
 * @throws where an event lies outside the axis, or a state names one that its lane does not hold
 */
export function eventsSeries(
  spec: EventsSpec,
  data: Table | undefined,
  file: string,
  markOf: MarkOf,
): EventsSeries {
  const events = readEvents(needTable(data, file), file);
  const lanes = PLACES.map((place) => ({ place, name: spec.lanes[place] }));
  const end = readDate(spec.until, `${file}, field "until"`);
  const until = inYears(end);
  for (const { id, at, to, when } of events)
    if (at < spec.from || to > until)
      throw new Error(
        `${file}, event "${id}": ${when}; expected a date from ${spec.from} to ${dateWords(end)}`,
      );
  return {
    events,
    from: spec.from,
    until,
    untilWords: dateWords(end),
    untilLabel: spec.untilLabel,
    lanes,
    markOf,
    states: spec.states.map(({ id, alt, focus, labels }) => ({
      id,
      alt: `${alt} ${countsInWords(events, lanes, focus)}`,
      focus,
      labels: labels.map(({ event: name, text }) => {
        const event = events.find((candidate) => candidate.id === name);
        if (!event || event.place !== focus)
          throw new Error(
            `${file}, states.${id}.labels: no event "${name}" in the lane "${focus ?? 'none'}"`,
          );
        return { event, text };
      }),
    })),
  };
}

/** How many events lie in each lane, or in the opened one, and from which year on half of them do. */
function countsInWords(
  events: readonly Happening[],
  lanes: readonly Lane[],
  focus: Place | undefined,
): string {
  const inLane = (place: Place) => events.filter((event) => event.place === place);
  const seen = focus === undefined ? events : inLane(focus);
  // A name such as “The five” before its count would be heard as one number.
  const many = lanes.map(({ place, name }) => `${inLane(place).length} for ${name}`);
  const opened = lanes.find(({ place }) => place === focus);
  const size = opened
    ? `${opened.name}: ${seen.length} of ${events.length} events.`
    : `${events.length} events: ${list(many)}.`;
  const years = seen.map(({ at }) => Math.floor(at)).sort((a, b) => a - b);
  const half = years[Math.floor(years.length / 2)];
  return half === undefined || years.length < 3
    ? size
    : `${size} At least half are from ${half} on.`;
}
