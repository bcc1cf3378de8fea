/** Numbers as readers see them. */
import { format } from 'd3-format';

const grouped = format(',');

/** A whole or decimal number with thousands apart: "15,884,511". */
export function count(value: number): string {
  return grouped(value);
}

/**
 * A number in words where it is large, for axes and labels: "10 million", "36.2 million", "5,000".
 * @param digits most digits after the point
 */
export function inWords(value: number, digits = 1): string {
  if (Math.abs(value) >= 1e9) return `${short(value / 1e9, digits)} billion`;
  return Math.abs(value) >= 1e6 ? `${short(value / 1e6, digits)} million` : count(value);
}

/** A number with at most so many digits after the point, without noughts at the end. */
export function short(value: number, digits: number): string {
  return grouped(Number(value.toFixed(digits)));
}

/** A place in a list: "1st", "43rd". */
export function ordinal(place: number): string {
  const last = place % 10;
  const teen = place % 100 > 10 && place % 100 < 14;
  const ending = teen ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
  return `${count(place)}${ending}`;
}

/** Words in a row: "a", "a and b", "a, b and c". */
export function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** Lower-case words joined by hyphens, for keys: "Apple Inc" becomes "apple-inc". */
export function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
