import type { MessagePathSpec } from './spec.ts';

/** One place in one arrangement: can the message be read there? */
export interface Stop {
  place: string;
  name: string;
  minor: boolean;
  readable: boolean;
}

/** One arrangement with its stops, in the order the message passes them. */
export interface Way {
  id: string;
  name: string;
  short: string;
  stops: Stop[];
}

export interface MessagePathSeries {
  title: string;
  ways: Way[];
  states: { id: string; alt: string; reached: number[] }[];
}

/**
 * Turns a spec into ways and stops.
 * @param file name for error messages
 * @throws where a state or an arrangement names something the spec does not have
 */
export function messagePathSeries(
  spec: MessagePathSpec,
  _table: undefined,
  file: string,
): MessagePathSeries {
  const known = spec.places.map((place) => place.id);
  const ways = spec.arrangements.map((way) => {
    for (const id of way.readable) {
      if (!known.includes(id))
        throw new Error(
          `${file}, arrangements.${way.id}.readable: "${id}" is not a place; expected one of ${known.join(', ')}`,
        );
    }
    return {
      id: way.id,
      name: way.name,
      short: way.short,
      stops: spec.places.map((place) => ({
        place: place.id,
        name: place.name,
        minor: place.minor,
        readable: way.readable.includes(place.id),
      })),
    };
  });
  const states = spec.states.map((state) => ({
    id: state.id,
    alt: state.alt,
    reached: ways.map((way) => reachedIn(state.reached, way.id, known.length, file, state.id)),
  }));
  for (const state of spec.states) {
    for (const id of Object.keys(state.reached)) {
      if (!ways.some((way) => way.id === id))
        throw new Error(
          `${file}, states.${state.id}.reached: "${id}" is not an arrangement; expected one of ${ways.map((way) => way.id).join(', ')}`,
        );
    }
  }
  return { title: spec.title, ways, states };
}

function reachedIn(
  reached: Record<string, number>,
  way: string,
  most: number,
  file: string,
  state: string,
): number {
  const value = reached[way];
  if (value === undefined || value > most)
    throw new Error(
      `${file}, states.${state}.reached.${way}: ${value} found; expected 0 to ${most}`,
    );
  return value;
}
