/** Words per gram. */
export const GRAM = 5;

/** The runs of five words in a text, joined by spaces, in order; none for a shorter text. */
export function gramsOf(words: readonly string[]): string[] {
  const count = Math.max(0, words.length - GRAM + 1);
  return Array.from({ length: count }, (_, index) => words.slice(index, index + GRAM).join(' '));
}
