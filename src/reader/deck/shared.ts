/**
 * What all windows of a deck share, and how they agree. Each change gets a stamp above all that a window has
 * seen; the higher stamp holds, and where two are alike the window with the higher name. So whatever order
 * messages come in, all windows end at the same slide.
 */

/** What is shared. */
export interface Shared {
  slide: number;
  blank: boolean;
  /** When the talk began, in milliseconds of the clock; undefined before. */
  since: number | undefined;
  minutes: number | undefined;
}

/** What a window knows, and since which change. */
export interface Known {
  shared: Shared;
  stamp: number;
  /** Which window changed it last. */
  by: string;
}

/** What one window tells the others: what it knows, or that it has just come and asks. */
export type Message = { kind: 'knows'; known: Known } | { kind: 'asks' };

/** A change made in this window. */
export function changed(known: Known, change: Partial<Shared>, by: string): Known {
  return { shared: { ...known.shared, ...change }, stamp: known.stamp + 1, by };
}

/** What holds of what this window knows and what another tells. */
export function agreed(known: Known, told: Known): Known {
  const newer = told.stamp > known.stamp || (told.stamp === known.stamp && told.by > known.by);
  return newer ? told : known;
}

/**
 * A message that came in; undefined where it is none of ours.
 * @param of how many slides this window has: one that was opened from another edition may be at a later one, and
 *   this one then shows its last
 */
export function messageIn(data: unknown, of: number): Message | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  if (data.kind === 'asks') return { kind: 'asks' };
  if (data.kind !== 'knows' || !('known' in data)) return undefined;
  const known = knownIn(data.known, of);
  return known && { kind: 'knows', known };
}

function knownIn(data: unknown, of: number): Known | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if (!('shared' in data && 'stamp' in data && 'by' in data)) return undefined;
  const { shared, stamp, by } = data;
  if (typeof shared !== 'object' || shared === null || !('slide' in shared)) return undefined;
  if (!isWhole(stamp) || typeof by !== 'string') return undefined;
  if (!isWhole(shared.slide) || shared.slide < 1) return undefined;
  return {
    shared: {
      slide: Math.min(shared.slide, of),
      blank: 'blank' in shared && shared.blank === true,
      since: numberIn('since' in shared ? shared.since : undefined),
      minutes: numberIn('minutes' in shared ? shared.minutes : undefined),
    },
    ...{ stamp, by },
  };
}

/** A number that is none would show no slide, and would hold against every later change. */
function isWhole(data: unknown): data is number {
  return Number.isSafeInteger(data);
}

function numberIn(data: unknown): number | undefined {
  return typeof data === 'number' && Number.isFinite(data) ? data : undefined;
}
