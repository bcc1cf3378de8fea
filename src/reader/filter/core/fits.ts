/** What a reader chose: which property of a thing it is about, and the word to be found there. */
export interface Choice {
  of: string;
  word: string;
}

/**
 * Whether a thing has everything that was chosen.
 * @param has its properties, each one word or several with spaces between
 */
export function fits(
  has: Readonly<Record<string, string | undefined>>,
  chosen: readonly Choice[],
): boolean {
  return chosen.every(({ of, word }) => has[of]?.split(' ').includes(word) === true);
}
