import { list } from '../../core/format.ts';
import type { DataTable } from '../../core/kind.ts';
import { stateOf } from '../../core/states.ts';
import type { MessagePathSeries, MessagePathState, Stop, Way } from './series.ts';

/** Every stop of every arrangement, as a table. */
export function messagePathTable(series: MessagePathSeries): DataTable {
  return series.states.some(({ rows }) => rows.length > 0)
    ? tableOfRows(series)
    : tableOfOnes(series);
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
  const aspects = series.ways.find(({ says }) => says.length > 0)?.says ?? [];
  return {
    columns: columns([
      'Arrangement',
      ...places,
      'Somebody off the path',
      'Where it is checked',
      'In words',
      ...aspects.map(({ name }) => name),
    ]),
    rows: series.ways.map((way, index) => [
      way.name,
      ...way.stops.map(({ name, words }, at) =>
        name === places[at] ? words : `${name}: ${words}`,
      ),
      way.onlooker ? `${way.onlooker.name}: ${way.onlooker.words}` : 'not shown',
      checkWords(series.ways[index] ?? way),
      way.under,
      ...aspects.map((_, at) => way.says[at]?.text ?? 'not an option that is looked at so'),
    ]),
  };
}

function columns(labels: readonly string[]): DataTable['columns'] {
  return labels.map((label) => ({ label, numeric: false }));
}

function stopWords(stop: Stop | undefined): string {
  const reads = stop?.reads === 'whole' ? 'can be read' : 'cannot be read';
  const rest = [
    ...(stop?.note ? [stop.note] : []),
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
  if (state.compares)
    return series.ways.map((way) => lineWords(way, state.compares ?? [])).join(' ');
  const alone = state.shows === null ? undefined : series.ways[state.shows];
  if (alone) return state.says ? `${aloneWords(alone)} ${saysWords(alone)}` : aloneWords(alone);
  const [first] = state.rows;
  const isUnsent = state.rows.length === 1 && first?.reached === 1;
  const about = state.rows
    .filter(({ reached }) => reached > 0)
    .flatMap(({ way, reached }) =>
      series.ways.slice(way, way + 1).map((one) => rowWords(one, reached, isUnsent, state)),
    );
  return about.join(' ');
}

/** One arrangement, as far as its message has come. */
function rowWords(way: Way, reached: number, isUnsent: boolean, state: MessagePathState): string {
  const stops = way.stops.slice(0, reached);
  const open = stops.filter((stop) => stop.reads === 'whole').map(lower);
  const keys = stops.filter((stop) => stop.key).map(lower);
  const data = stops.filter((stop) => stop.data).map(lower);
  const name = isUnsent ? 'Before it is sent' : way.name;
  return [
    `${name}: “${way.line}” can be read by ${list(open)}, and nowhere else.`,
    ...(state.keys && keys.length > 0 ? [`A key is with ${list(keys)}.`] : []),
    ...(state.data && data.length > 0 ? [`Data about it is seen by ${list(data)}.`] : []),
  ].join(' ');
}

/** What is heard besides the sentence of a state: all words of an arrangement that is drawn with what its source says. */
export function messagePathHeard(
  { ways }: MessagePathSeries,
  { says, shows }: MessagePathState,
): string {
  const way = says && shows !== null ? ways[shows] : undefined;
  return way ? `${placesWords(way)} ${saysWords(way)}` : '';
}

function aloneWords(way: Way): string {
  return `${way.name}. ${placesWords(way)}`;
}

/** What can be read where, who looks on, what is checked, and what follows. */
function placesWords(way: Way): string {
  const stops = way.stops
    .filter(({ minor }) => !minor)
    .map(({ name, words }) => `${name}: ${words}`)
    .join('; ');
  const onlooker = way.onlooker ? ` ${way.onlooker.name}: ${way.onlooker.words}.` : '';
  const checks =
    way.checks.length === 0 ? ' No check is drawn.' : ` Check or report: ${checkWords(way)}.`;
  return `${stops}.${onlooker}${checks} ${way.under}`;
}

/** A line of the table of all: what can be read at the places in focus. */
function lineWords({ name, stops }: Way, focus: readonly number[]): string {
  const said = stops
    .filter((_, at) => focus.includes(at))
    .map((stop) => `${stop.name}: ${stop.words}`);
  return `${name}. ${said.join('; ')}.`;
}

function saysWords({ says }: Way): string {
  return says.map(({ name, text }) => `${name}: ${text}.`).join(' ');
}

function lower({ name }: Stop): string {
  return name.startsWith('The ') ? name.replace('The ', 'the ') : `the ${name.toLowerCase()}`;
}
