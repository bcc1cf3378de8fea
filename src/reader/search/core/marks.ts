import { termOf, tokensOf } from './words.ts';

/** A stretch of a text, marked where it matches what was looked for. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/**
 * A text with its matches.
 *
 * @param text any text
 * @param terms words that matched, as `termOf` gives them
 * @returns stretches that together are the text
 */
export function markMatches(text: string, terms: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { word, from, to } of tokensOf(text)) {
    if (!terms.has(termOf(word) ?? '')) continue;
    if (from > at) stretches.push({ text: text.slice(at, from), marked: false });
    stretches.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), marked: false });
  return stretches;
}

/** How many words an excerpt has, and how many of them stand before its first match. */
const LENGTH = 36;
const BEFORE = 8;

/**
 * A part of a text around the place where most of what was looked for stands together.
 *
 * @param text any text
 * @param terms words that matched, as `termOf` gives them
 * @returns whole words of the text; an ellipsis where something is left out. The start of the text
 *   where nothing matches.
 */
export function excerptOf(text: string, terms: ReadonlySet<string>): string {
  const tokens = tokensOf(text);
  if (tokens.length <= LENGTH) return text.trim();
  const found = tokens
    .map(({ word }) => termOf(word) ?? '')
    .map((term) => (terms.has(term) ? term : ''));
  let best = 0;
  let most = 0;
  found.forEach((term, index) => {
    if (term === '') return;
    const here = new Set(
      found.slice(index, index + LENGTH - BEFORE).filter((other) => other !== ''),
    );
    if (here.size > most) [best, most] = [index, here.size];
  });
  const first = Math.max(0, Math.min(best - BEFORE, tokens.length - LENGTH));
  const last = Math.min(tokens.length, first + LENGTH) - 1;
  const from = first === 0 ? 0 : (tokens[first]?.from ?? 0);
  const to = last === tokens.length - 1 ? text.length : (tokens[last]?.to ?? text.length);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
}
