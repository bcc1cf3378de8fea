import type { DataTable } from '../../core/kind.ts';
import type { MessagePathSeries } from './series.ts';

/** Every stop of every arrangement, as a table. */
export function messagePathTable(series: MessagePathSeries): DataTable {
  const stops = series.ways[0]?.stops ?? [];
  return {
    columns: [
      { label: 'Place', numeric: false },
      ...series.ways.map((way) => ({ label: way.name, numeric: false })),
    ],
    rows: stops.map((stop, index) => [
      stop.name,
      ...series.ways.map((way) => (way.stops[index]?.readable ? 'can be read' : 'sealed')),
    ]),
  };
}

/** The picture in sentences, one for each arrangement that the message has set out on. */
export function messagePathWords(series: MessagePathSeries, stateId: string): string {
  const state = series.states.find((candidate) => candidate.id === stateId);
  return series.ways
    .filter((_way, index) => (state?.reached[index] ?? 0) > 0)
    .map((way) => {
      const open = way.stops.filter((stop) => stop.readable).map((stop) => lower(stop.name));
      return `${way.name}: the message can be read by ${open.join(', ')}, and is sealed elsewhere.`;
    })
    .join(' ');
}

function lower(name: string): string {
  return name.startsWith('The ') ? name.replace('The ', 'the ') : `the ${name.toLowerCase()}`;
}
