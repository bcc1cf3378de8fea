/** How keys and buttons lead from stop to stop. */
import type { Stop } from './stops.ts';

/** Ways to go. `below` and `above` keep the column and change the row. */
export type Way = 'next' | 'previous' | 'in' | 'out' | 'first' | 'last' | 'below' | 'above';

/** Key → where it leads: those of a tree that lies on its side, and Page Up and Page Down. */
export const KEYS: Readonly<Record<string, Way>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'in',
  Enter: 'in',
  ArrowUp: 'out',
  Escape: 'out',
  Home: 'first',
  End: 'last',
  PageDown: 'below',
  PageUp: 'above',
};

/** What a reader hears where a way leads nowhere. */
export const ENDS: Readonly<Record<Way, string>> = {
  next: 'This is the last one here.',
  last: 'This is the last one here.',
  previous: 'This is the first one here.',
  first: 'This is the first one here.',
  in: 'There is nothing further in.',
  out: 'This is the whole chart.',
  below: 'There is no row below.',
  above: 'There is no row above.',
};

/** Where one stands after a press; where one stood, if that way leads nowhere. */
export function move(stops: readonly Stop[], at: number, way: Way): number {
  const stop = stops[at];
  if (!stop) return at;
  const beside = (place: number): number => {
    const found = stops.findIndex((one) => one.parent === stop.parent && one.place === place);
    return found === -1 ? at : found;
  };
  switch (way) {
    case 'next':
      return beside(stop.place + 1);
    case 'previous':
      return beside(stop.place - 1);
    case 'first':
      return beside(1);
    case 'last':
      return beside(stop.of);
    case 'in':
      return stop.inside === -1 ? at : stop.inside;
    case 'out':
      return stop.parent === -1 ? at : stop.parent;
    case 'below':
    case 'above':
      return across(stops, at, way);
  }
}

/** The same column of the next row or the one before, over the edges of groups. */
function across(stops: readonly Stop[], at: number, way: 'below' | 'above'): number {
  const stop = stops[at];
  const alike = (one: Stop): boolean =>
    one.level === stop?.level && one.place === stop.place && one.parent !== stop.parent;
  const found =
    way === 'below'
      ? stops.findIndex((one, index) => index > at && alike(one))
      : stops.findLastIndex((one, index) => index < at && alike(one));
  return found === -1 ? at : found;
}

/** The stops that one is in, the chart first, and where one stands. */
export function pathTo(stops: readonly Stop[], at: number): number[] {
  const stop = stops[at];
  return stop ? [...pathTo(stops, stop.parent), at] : [];
}
