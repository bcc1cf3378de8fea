import { sealLine } from '../../seal/seal.ts';
import { known, upTo } from './refer.ts';
import type { MessagePathSpec, Reads } from './spec.ts';

type Arrangement = MessagePathSpec['arrangements'][number];

/** One place in one arrangement: what of the message can be read there? */
export interface Stop {
  place: string;
  name: string;
  /** Whether it lies between the places that matter, and whether it is not one of them here. */
  between: boolean;
  minor: boolean;
  reads: Reads;
  /** The same in words, where the arrangement is shown alone. */
  words: string;
  /** True where the place holds a key, or sees data about the message. */
  key: boolean;
  data: boolean;
  /** What it does with the message, in a few words. */
  note: string;
}

/** A place where somebody looks, or from where somebody tells. */
export interface Check {
  /** Index of the stop. */
  at: number;
  sign: 'look' | 'tell';
  words: string;
}

/** Somebody off the path, at a stop by its index. */
export interface Onlooker {
  name: string;
  at: number;
  reads: Reads;
  words: string;
}

/** One arrangement with its stops, in the order the message passes them. */
export interface Way {
  id: string;
  name: string;
  short: string;
  stops: Stop[];
  checks: Check[];
  onlooker: Onlooker | null;
  under: string;
  /** What the source says, aspect by aspect; empty where the chart has none for it. */
  says: { id: string; name: string; text: string; said: boolean }[];
  /** The words of the message, and the same sealed, in base64. */
  line: string;
  sealed: string;
  /** Whether these are the chart's own words, for which a reader may put others. */
  own: boolean;
}

export interface MessagePathState {
  id: string;
  alt: string;
  /** The ways drawn, by their index, and how far each has come; empty where one is shown alone. */
  rows: { way: number; reached: number }[];
  /** Index of the way that is shown alone, or null. */
  shows: number | null;
  /** Whether what the source says of it stands beside. */
  says: boolean;
  /** Places that are drawn in full where every arrangement has a line, by index; or null. */
  compares: number[] | null;
  keys: boolean;
  data: boolean;
}

export interface MessagePathSeries {
  title: string;
  /** What is seen of a message that cannot be read. */
  seen: string;
  ways: Way[];
  states: MessagePathState[];
}

/** Most arrangements that fit into one picture, one row or column each. */
const MOST_ROWS = 2;

const SEEN = 'sees data about it';
const SILENT = 'not said';

/**
 * Turns a spec into ways and stops.
 * @param file name for error messages
 * @throws where a state or an arrangement names something the spec does not have, or says too little
 */
export function messagePathSeries(
  spec: MessagePathSpec,
  _table: undefined,
  file: string,
): MessagePathSeries {
  const ways = spec.arrangements.map((way) => wayOf(spec, way, file));
  const states = spec.states.map((state) => stateOf(spec, state, file));
  const rows = states.filter((state) => state.rows.length > 0).length;
  if (rows > 0 && rows < states.length)
    throw new Error(
      `${file}, states: some have "reached", some not; expected the same in all, since heights are equal`,
    );
  return { title: spec.title, seen: spec.seen ?? SEEN, ways, states };
}

function wayOf(spec: MessagePathSpec, way: Arrangement, file: string): Way {
  const at = `${file}, arrangements.${way.id}`;
  const ids = spec.places.map(({ id }) => id);
  if ((way.readable === undefined) === (way.stops === undefined))
    throw new Error(`${at}: expected either "readable" or "stops"`);
  for (const field of ['readable', 'keys', 'data'] as const)
    for (const id of way[field] ?? []) known(id, ids, `${at}.${field}`, 'a place');
  for (const field of ['stops', 'notes'] as const)
    for (const id of Object.keys(way[field] ?? {})) known(id, ids, `${at}.${field}`, 'a place');
  const { onlooker } = way;
  const line = way.line ?? spec.line;
  return {
    id: way.id,
    name: way.name,
    short: way.short,
    stops: spec.places.map((place) => ({
      place: place.id,
      ...readAt(way, place, `${at}.stops.${place.id}`),
      key: way.keys?.includes(place.id) ?? false,
      data: way.data?.includes(place.id) ?? false,
      note: way.notes?.[place.id] ?? '',
    })),
    checks: (way.checks ?? []).map((check) => ({
      ...check,
      at: known(check.at, ids, `${at}.checks`, 'a place'),
    })),
    onlooker: onlooker
      ? { ...onlooker, at: known(onlooker.at, ids, `${at}.onlooker.at`, 'a place') }
      : null,
    under: way.under ?? '',
    says: saysOf(spec, way, at),
    line,
    sealed: sealLine(line),
    own: line === spec.line,
  };
}

function saysOf({ aspects = [], silent = SILENT }: MessagePathSpec, way: Arrangement, at: string) {
  const { says } = way;
  if (!says) return [];
  const ids = aspects.map(({ id }) => id);
  for (const id of Object.keys(says)) known(id, ids, `${at}.says`, 'an aspect');
  return aspects.map(({ id, name }) => {
    const words = says[id];
    if (words === undefined) throw new Error(`${at}.says.${id}: missing; expected words or null`);
    return { id, name, text: words ?? silent, said: words !== null };
  });
}

function readAt(
  way: Arrangement,
  place: MessagePathSpec['places'][number],
  at: string,
): Pick<Stop, 'name' | 'between' | 'minor' | 'reads' | 'words'> {
  const { id, name, minor } = place;
  if (way.readable)
    return {
      name,
      between: minor,
      minor,
      reads: way.readable.includes(id) ? 'whole' : 'sealed',
      words: '',
    };
  const stop = way.stops?.[id];
  if (!stop) throw new Error(`${at}: missing; expected "reads" and "words"`);
  const { reads, words } = stop;
  const isMinor = minor && stop.name === undefined;
  return { name: stop.name ?? name, between: minor, minor: isMinor, reads, words };
}

function stateOf(
  spec: MessagePathSpec,
  state: MessagePathSpec['states'][number],
  file: string,
): MessagePathState {
  const at = `${file}, states.${state.id}`;
  const ids = spec.arrangements.map(({ id }) => id);
  const { id, alt, reached, shows, compares, signs = [] } = state;
  if ([reached, shows, compares].filter((one) => one !== undefined).length !== 1)
    throw new Error(`${at}: expected one of "reached", "shows" and "compares"`);
  const says = state.says ?? false;
  const common = {
    ...{ id, alt, says, shows: null, compares: null, rows: [] },
    ...{ keys: signs.includes('keys'), data: signs.includes('data') },
  };
  if (compares) {
    const places = spec.places.map((place) => place.id);
    return {
      ...common,
      compares: compares.map((one) => known(one, places, `${at}.compares`, 'a place')),
    };
  }
  if (shows !== undefined) {
    const index = known(shows, ids, `${at}.shows`, 'an arrangement');
    const { stops, under, says: words } = spec.arrangements[index] ?? {};
    if (!stops || under === undefined)
      throw new Error(`${at}.shows: "${shows}" lacks "stops" or "under"; expected both`);
    if (says && !words)
      throw new Error(`${at}.says: "${shows}" has no "says"; expected words for each aspect`);
    return { ...common, shows: index };
  }
  const rows = Object.entries(reached ?? {}).map(([way, count]) => ({
    way: known(way, ids, `${at}.reached`, 'an arrangement'),
    reached: upTo(count, spec.places.length, `${at}.reached.${way}`),
  }));
  if (rows.length < 1 || rows.length > MOST_ROWS)
    throw new Error(
      `${at}.reached: ${rows.length} arrangements named; expected 1 to ${MOST_ROWS} in one picture`,
    );
  return { ...common, rows };
}
