/** Whether words are read as words: each function runs in the page, over the parts that a locator finds. */

/**
 * Words that do not stand on one line each.
 * @param narrower only in parts less wide than this, in sizes of their letters: half of one is about a letter's width
 */
export function brokenWords(parts: Element[], narrower: number): string[] {
  const widthOf = (part: Element): number =>
    part.getBoundingClientRect().width / parseFloat(getComputedStyle(part).fontSize);
  return parts
    .filter((part) => part.checkVisibility() && widthOf(part) < narrower)
    .flatMap((part) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode())
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}’]+/gu)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(word);
        }
      return found;
    });
}

/** The beginnings of parts that are so narrow that their words are read letter by letter. */
export function squeezed(parts: Element[]): string[] {
  return parts.flatMap((part) => {
    const words = part.textContent.trim();
    const letters =
      part.getBoundingClientRect().width / parseFloat(getComputedStyle(part).fontSize);
    // Half a letter's size is about its width: eight of them hold most words.
    const small = words.length > 8 && part.checkVisibility() && letters < 4;
    // What only listeners get is as small as can be.
    const clipped = getComputedStyle(part.closest('thead, .visually-hidden') ?? part).clipPath;
    return small && clipped === 'none' ? [words.slice(0, 40)] : [];
  });
}
