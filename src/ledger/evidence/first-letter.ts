/** Words as they stand at the beginning of a sentence, or within one. */

/** With a capital first letter; all else as it is. */
export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** With a small first letter; all else as it is. */
export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
