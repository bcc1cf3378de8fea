import { list } from '../../core/format.ts';
import type { DataTable } from '../../core/kind.ts';
import { stateOf } from '../../core/states.ts';
import type { MessagePathSeries, Stop, Way } from './series.ts';

/** Every stop of every arrangement, as a table. */
export function messagePathTable(series: MessagePathSeries): DataTable {
  return series.states.some(({ shows }) => shows !== null)
    ? tableOfOnes(series)
    : tableOfRows(series);
}

function tableOfRows(series: MessagePathSeries): DataTable {
  const stops = series.ways[0]?.stops ?? [];
  return {
    columns: columns(['Place', ...series.ways.map((way) => way.name)]),
    rows: stops.map((stop, index) => [
      stop.name,
      ...series.ways.map((way) => stopWords(way.stops[index])),
    ]),
  };
}

function tableOfOnes(series: MessagePathSeries): DataTable {
  const places = series.ways[0]?.stops.map(({ name }) => name) ?? [];
  return {
    columns: columns([
      'Arrangement',
      ...places,
      'Somebody off the path',
      'Where it is checked',
      'In words',
    ]),
    rows: series.ways.map((way, index) => [
      way.name,
      ...way.stops.map(({ name, words }, at) =>
        name === places[at] ? words : `${name}: ${words}`,
      ),
      way.onlooker ? `${way.onlooker.name}: ${way.onlooker.words}` : 'not shown',
      checkWords(series.ways[index] ?? way),
      way.line,
    ]),
  };
}

function columns(labels: readonly string[]): DataTable['columns'] {
  return labels.map((label) => ({ label, numeric: false }));
}

function stopWords(stop: Stop | undefined): string {
  const reads = stop?.reads === 'whole' ? 'can be read' : 'cannot be read';
  const rest = [
    ...(stop?.key ? ['holds a key'] : []),
    ...(stop?.data ? ['sees data about it'] : []),
  ];
  return [reads, ...rest].join('; ');
}

function checkWords(way: Way): string {
  if (way.checks.length === 0) return 'nowhere';
  return way.checks.map(({ at, words }) => `${way.stops[at]?.name ?? ''}: ${words}`).join('; ');
}

/** The picture in sentences: one for each arrangement that the message has set out on. */
export function messagePathWords(series: MessagePathSeries, stateId: string): string {
  const state = stateOf(series.states, stateId);
  const alone = state.shows === null ? undefined : series.ways[state.shows];
  if (alone) return aloneWords(alone);
  return series.ways
    .filter((_way, index) => (state.reached[index] ?? 0) > 0)
    .flatMap((way) => {
      const open = way.stops.filter((stop) => stop.reads === 'whole').map(lower);
      const keys = way.stops.filter((stop) => stop.key).map(lower);
      const data = way.stops.filter((stop) => stop.data).map(lower);
      return [
        `${way.name}: the message can be read by ${open.join(', ')}, and nowhere else.`,
        ...(state.keys && keys.length > 0 ? [`A key is with ${list(keys)}.`] : []),
        ...(state.data && data.length > 0 ? [`Data about it is seen by ${list(data)}.`] : []),
      ];
    })
    .join(' ');
}

function aloneWords(way: Way): string {
  const stops = way.stops
    .filter(({ minor }) => !minor)
    .map(({ name, words }) => `${name}: ${words}`)
    .join('; ');
  const onlooker = way.onlooker ? ` ${way.onlooker.name}: ${way.onlooker.words}.` : '';
  const checks =
    way.checks.length === 0 ? ' No check is drawn.' : ` Check or report: ${checkWords(way)}.`;
  return `${way.name}. ${stops}.${onlooker}${checks} ${way.line}`;
}

function lower({ name }: Stop): string {
  return name.startsWith('The ') ? name.replace('The ', 'the ') : `the ${name.toLowerCase()}`;
}
