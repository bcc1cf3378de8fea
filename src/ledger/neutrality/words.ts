/**
 * How many words a text has, as a reader counts: what stands between spaces and holds a letter or a
 * digit ("end-to-end" is one word, "–" none).
 */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}

/**
 * Longest to shortest.
 *
 * @param lengths lengths above 0
 * @returns a ratio of at least 1; 1 where there are fewer than two lengths
 */
export function lengthRatio(lengths: readonly number[]): number {
  return lengths.length < 2 ? 1 : Math.max(...lengths) / Math.min(...lengths);
}
