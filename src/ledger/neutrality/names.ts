import { GAP } from '../schemas/words.ts';
import { fold, occurrences } from './phrases.ts';

/**
 * A text without official names and titles.
 *
 * @param names the names, matched as whole words whatever their case
 * @returns the text with each name replaced by `GAP`
 */
export function withoutNames(text: string, names: readonly string[]): string {
  let rest = text;
  let folded = fold(text);
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    for (const { at, length } of occurrences(name.toLowerCase(), folded).reverse()) {
      rest = rest.slice(0, at) + GAP + rest.slice(at + length);
      folded = folded.slice(0, at) + GAP + folded.slice(at + length);
    }
  }
  return rest;
}
