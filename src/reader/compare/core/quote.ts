/** Pieces of an address in a sentence. */

/** Things that are quoted back to a reader: at most so many, each at most so long. */
const MOST = 3;
const LONGEST = 24;

/** A list in a sentence, joined by `or`. */
export function named(items: readonly string[]): string {
  const quotes = items.map((item) => `“${item}”`);
  const last = quotes.at(-1) ?? '';
  return quotes.length < 2 ? last : `${quotes.slice(0, -1).join(', ')} or ${last}`;
}

/** Pieces of an address in a sentence, in quotation marks, cut where they are long or many. */
export function quoted(items: readonly string[]): string {
  const shown = [...new Set(items)];
  const quotes = shown.slice(0, MOST).map((item) => {
    const letters = Array.from(item);
    return `“${letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : item}”`;
  });
  const rest = shown.length - quotes.length;
  return rest > 0 ? `${quotes.join(', ')} and ${rest} more` : quotes.join(', ');
}
