/** What is said to those who listen: a line of the page that their screen reader tells when its words change. */

/** A moment in milliseconds, so that the line is empty before, and the change that it speaks of is over. */
const MOMENT = 100;
let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Says something, also twice in a row, and last of what a change brings: Orca leaves out words that come amid a
 * hundred other changes. What has not been said yet gives way.
 * @param words a sentence or more; nothing happens on a page without the line
 */
export function speak(words: string): void {
  const line = document.querySelector('[data-speak]');
  if (!line) return;
  line.textContent = '';
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    line.textContent = words;
  }, MOMENT);
}
