/**
 * The words of a text in the form that texts are compared in: lower case, Unicode NFKC, apostrophes
 * (curly or straight) removed, commas between digits removed, everything else that is neither letter
 * nor digit (hyphens and dashes too) taken as a space.
 *
 * @param text any text, without markup
 * @returns its words in order: `children’s end-to-end, 1,380` → childrens end to end 1380
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u201B\u2032\u00B4`']/g, '')
    .replace(/(?<=\d),(?=\d)/g, '');
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** A text normalised: its words joined by single spaces. */
export function normalise(text: string): string {
  return wordsOf(text).join(' ');
}
