import { list } from '../../core/format.ts';
import type { DataTable } from '../../core/kind.ts';
import { stateOf } from '../../core/states.ts';
import type { Sure } from './read.ts';
import type { EventsSeries } from './series.ts';

/** How sure we are of an event, as readers see it. */
export const SURE_OF_EVENT: Readonly<Record<Sure, string>> = {
  primary: 'read at its source',
  excerpt: 'read in part',
  secondary: 'read elsewhere: press, or a copy',
  document: 'the document itself',
};

/** Every event in the order of dates. */
export function eventsTable(series: EventsSeries): DataTable {
  const names = new Map(series.lanes.map(({ place, name }) => [place, name]));
  return {
    columns: [
      { label: 'Date', numeric: false },
      { label: 'Place', numeric: false, groups: true },
      { label: 'Kind', numeric: false },
      { label: 'Event', numeric: false },
      { label: 'How sure', numeric: false },
    ],
    rows: series.events.map(({ when, place, kind, title, sure }) => [
      when,
      names.get(place) ?? place,
      kind,
      title,
      SURE_OF_EVENT[sure],
    ]),
  };
}

/** One state in sentences: how many events there are in each lane, or those of the opened one. */
export function eventsWords(series: EventsSeries, stateId: string): string {
  const state = stateOf(series.states, stateId);
  const inLane = (lane: string) => series.events.filter(({ place }) => place === lane);
  const end = `The list ends where our sources end: ${series.untilWords}.`;
  if (state.focus === undefined) {
    const counts = series.lanes.map(({ place, name }) => `${inLane(place).length} for ${name}`);
    return `${series.events.length} events from ${series.from} on, by lane: ${list(counts)}. ${end}`;
  }
  const events = inLane(state.focus);
  const lane = series.lanes.find(({ place }) => place === state.focus);
  const told = events.map(({ when, title }) => `${when}: ${title}.`).join(' ');
  return `${lane?.name ?? ''}: ${events.length} of ${series.events.length} events. ${told} ${end}`;
}
