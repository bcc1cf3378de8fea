/**
 * Deals answers to a class, by seats and never by names. The same number and the same word give the same groups,
 * in every browser and at every time, so that a teacher can deal again what was dealt before.
 */
import { fnv1a } from '../../ledger/evidence/hash.ts';

/** Fewest and most pupils that are dealt for. */
export const FEWEST = 4;
export const MOST = 36;

/** The answer that somebody holds first, or the one who listens for both. */
export type Holds = 'first' | 'second' | 'listener';

/** A seat and what is dealt to it. */
interface Dealt {
  seat: number;
  holds: Holds;
}

/** A group: two pairs, of whom one may be a single person, and at times a listener. */
export interface Group {
  /** From 1. */
  number: number;
  /** Which answer is presented before the other: they take turns from group to group. */
  opens: 'first' | 'second';
  seats: Dealt[];
}

/**
 * How large the groups are: four, but for what is left over. One too many makes a five, two too many make two threes
 * of the last six, three make a three.
 *
 * @param pupils how many there are
 * @throws RangeError outside 4 to 36, or for a part of a person
 */
export function sizesFor(pupils: number): number[] {
  if (!Number.isInteger(pupils) || pupils < FEWEST || pupils > MOST)
    throw new RangeError(`${pupils} pupils; expected a whole number from ${FEWEST} to ${MOST}`);
  const fours = Math.floor(pupils / 4);
  const rest = pupils % 4;
  const ends = [[4], [5], [3, 3], [4, 3]][rest] ?? [];
  return [...Array.from({ length: fours - 1 }, () => 4), ...ends];
}

/** What each place of a group is dealt, by its size. */
const PLACES: Readonly<Record<number, readonly Holds[]>> = {
  3: ['first', 'second', 'listener'],
  4: ['first', 'first', 'second', 'second'],
  5: ['first', 'first', 'second', 'second', 'listener'],
};

/** Groups of neighbours: seats in their order, as a table on paper has them. */
export function dealInOrder(pupils: number): Group[] {
  const sizes = sizesFor(pupils);
  return grouped(seatsFor(pupils), sizes);
}

/**
 * Groups by chance.
 *
 * @param word what chance starts from; its case and the spaces around it do not matter
 */
export function deal(pupils: number, word: string): Group[] {
  // Before any seat is laid out: a number without end would take all memory there is.
  const sizes = sizesFor(pupils);
  const seats = seatsFor(pupils);
  const next = mulberry32(fnv1a(word.trim().toLowerCase()));
  // Fisher and Yates: each order is as likely as any other.
  for (let last = seats.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [seats[last], seats[other]] = [seats[other] ?? 0, seats[last] ?? 0];
  }
  return grouped(seats, sizes);
}

function seatsFor(pupils: number): number[] {
  return Array.from({ length: pupils }, (_, index) => index + 1);
}

function grouped(seats: readonly number[], sizes: readonly number[]): Group[] {
  let at = 0;
  return sizes.map((size, index) => {
    const places = PLACES[size] ?? [];
    const dealt = seats.slice(at, at + size).map((seat, place) => ({
      seat,
      holds: places[place] ?? 'listener',
    }));
    at += size;
    return { number: index + 1, opens: index % 2 === 0 ? 'first' : 'second', seats: dealt };
  });
}

/** Mulberry32, by Tommy Ettinger, in the public domain: numbers from 0 up to 1, the same for the same seed. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
