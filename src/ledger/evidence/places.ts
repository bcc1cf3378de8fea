/** The places of a document that readers can be sent to, and where in it a locator points. */
import { upperFirst } from './first-letter.ts';
import type { Place } from '../schemas/document.ts';

/** A place with its address: a heading, a paragraph, or one numbered point in it. */
export interface Spot {
  /** `#place-<id>` on the page of the document. */
  id: string;
  /** What it is called where nothing else says where we are: "Key themes, bullet 2". */
  name: string;
  /** What it is called below the place that it is in: "Bullet 2". */
  short: string;
  /** True for a numbered point in a place. */
  inner: boolean;
}

/** All places of a document with their addresses, in order. */
export function spotsOf(places: readonly Place[]): Spot[] {
  return places.flatMap(({ id, name, points }) => [
    { id, name, short: name, inner: false },
    ...range(1, points?.count ?? 0).map((number) => {
      const short = `${points?.noun ?? ''} ${number}`;
      return {
        id: pointId(id, number),
        name: `${name}, ${short}`,
        short: upperFirst(short),
        inner: true,
      };
    }),
  ]);
}

/**
 * The places that a locator points to. One that names all points of a place, or none of them, points
 * to the place as a whole; what it says about parts that the list does not have is left out.
 * @param locator as a statement has it: "Key themes, bullet 1; again in Thoughts I left with, item 1"
 * @returns ids of spots in the order of the document; none where the locator fits no place
 */
export function spotsAt(locator: string, places: readonly Place[]): string[] {
  const found = new Set<string>();
  for (const piece of locator.split('; ')) {
    for (const [{ id, points }, numbers] of namedIn(piece, places)) {
      if (numbers.size === 0 || numbers.size === points?.count) found.add(id);
      else for (const number of numbers) found.add(pointId(id, number));
    }
  }
  return spotsOf(places)
    .map(({ id }) => id)
    .filter((id) => found.has(id));
}

/** Each place that a piece of a locator names, and the numbers of the points in it that it names. */
function namedIn(piece: string, places: readonly Place[]): Map<Place, Set<number>> {
  const found = new Map<Place, Set<number>>();
  let heading: Place | undefined;
  for (const [words, noun = '', numbers = ''] of piece.matchAll(readerOf(places))) {
    heading = places.find((place) => same(written(place), words) && !numbered(place)) ?? heading;
    if (heading && !found.has(heading)) found.set(heading, new Set());
    for (const number of numbersIn(numbers)) {
      const place = heading ?? placeOf(noun, number, places);
      if (place === undefined) continue;
      const points = found.get(place) ?? new Set();
      if (place.points && same(place.points.noun, noun)) points.add(number);
      found.set(place, points);
    }
  }
  return found;
}

/** Finds what leads to places: headings, the longest first, and nouns with their numbers. */
function readerOf(places: readonly Place[]): RegExp {
  const headings = places.filter((place) => !numbered(place)).map(written);
  const nouns = places.flatMap((place) => [
    ...(numbered(place) ? [written(place).replace(/ \d+$/, '')] : []),
    ...(place.points ? [place.points.noun] : []),
  ]);
  const counted = `(${oneOf(nouns)})s? (\\d+(?:(?:, | and | to )\\d+)*)`;
  return new RegExp(headings.length > 0 ? `${oneOf(headings)}|${counted}` : counted, 'gi');
}

function oneOf(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

/** The place that is called "paragraph 3", or else the only one that holds such points. */
function placeOf(noun: string, number: number, places: readonly Place[]): Place | undefined {
  const holding = places.filter(({ points }) => points && same(points.noun, noun));
  return (
    places.find((place) => same(written(place), `${noun} ${number}`)) ??
    (holding.length === 1 ? holding[0] : undefined)
  );
}

/** How locators write a place. */
function written({ at, name }: Place): string {
  return at ?? name;
}

/** True for "paragraph 3", which is no heading. */
function numbered(place: Place): boolean {
  return /^[a-z]+ \d+$/i.test(written(place));
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function pointId(id: string, number: number): string {
  return `${id}-${number}`;
}

/** "1, 2 and 5" → 1, 2, 5; "1 to 3" → 1, 2, 3; nothing → none. */
function numbersIn(words: string): number[] {
  return words
    .split(/, | and /)
    .filter(Boolean)
    .flatMap((part) => {
      const [from = 0, to = from] = part.split(' to ').map(Number);
      return range(from, to);
    });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
