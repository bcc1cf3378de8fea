/** Words a minute of an adult who reads closely (Brysbaert 2019, rounded down for charts). */
const WORDS_PER_MINUTE = 220;

/**
 * Minutes that a chapter takes to read.
 * @param mdx body of the chapter; tags do not count
 */
export function readingMinutes(mdx: string): number {
  const words = mdx.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}’',.-]*/gu) ?? [];
  return Math.max(1, Math.round(words.length / WORDS_PER_MINUTE));
}
