/** What a room could not read of a slide. */
/**
 * What is wrong with the slide that is shown: letters too small, words cut, parts over one another, anything that
 * scrolls. Runs in the page, so it stands alone.
 * @param least px of any letter
 * @param words px of the words of a slide and of what is tried on it
 */
export function slideFaults({ least, words }: { least: number; words: number }): string[] {
  const slide = document.querySelector('.slide.now');
  if (!slide) return ['no slide'];
  const frame = slide.getBoundingClientRect();
  // Where something is tried, the buttons of the deck lie below it.
  const strip = document.querySelector('.deck-controls')?.getBoundingClientRect();
  const faults: string[] = [];
  const name = slide.getAttribute('data-name') ?? '';
  const bottomOf = (part: Element): number =>
    part.closest('.explore') && strip ? strip.top : frame.bottom;
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: parent } = node;
    const text = node.textContent?.trim() ?? '';
    if (!parent || text === '' || parent.closest('.visually-hidden, .short')) continue;
    const style = getComputedStyle(parent);
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0 || style.visibility !== 'visible') continue;
    const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
    const size = Number.parseFloat(style.fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
    const due = parent.closest('.para > p:not(.whose), .explore') ? words : least;
    // Browsers round sizes of letters to fractions of a pixel.
    if (size < due - 0.1) faults.push(`${name}: "${text}" is ${size.toFixed(1)} px high`);
    if (box.left < frame.left - 1 || box.right > frame.right + 1)
      faults.push(`${name}: "${text}" is cut at a side`);
    if (box.top < frame.top - 1 || box.bottom > bottomOf(parent) + 1)
      faults.push(`${name}: "${text}" is cut above or below`);
  }
  for (const part of [slide, ...slide.querySelectorAll<HTMLElement>('*:not(svg *)')]) {
    const { overflowX, overflowY, visibility, fontSize } = getComputedStyle(part);
    if (visibility !== 'visible' || part.closest('.visually-hidden, .short')) continue;
    const html = part.outerHTML.slice(0, 60);
    const isField = part.matches('textarea, input[type="text"]');
    // A line of one’s own may be longer than its field.
    if (
      overflowY !== 'visible' &&
      !part.matches('textarea, .message') &&
      part.scrollHeight > part.clientHeight + 1
    )
      faults.push(`${name}: ${html} scrolls`);
    if ((overflowX !== 'visible' || isField) && part.scrollWidth > part.clientWidth + 1)
      faults.push(`${name}: ${html} is wider than its place`);
    if (isField && Number.parseFloat(fontSize) < words - 0.1)
      faults.push(`${name}: ${html} has letters of ${fontSize}`);
    const box = part.getBoundingClientRect();
    if (part.matches('.explore :is(button, input, textarea)') && box.bottom > bottomOf(part) + 1)
      faults.push(`${name}: ${html} lies under the buttons of the deck`);
  }
  const parts = [
    ...slide.querySelectorAll(
      '.head-line, .para, .rows > li, .own-line, .caption, .foot-line, .pic svg.c-chart, .explore, .explore-face > *, .explore-face > :is(.controls, .fields, .both, ol, .views) > *',
    ),
  ]
    .filter((part) => getComputedStyle(part).visibility === 'visible')
    .map((part) => ({ part, box: part.getBoundingClientRect() }));
  for (const [at, one] of parts.entries())
    for (const other of parts.slice(at + 1)) {
      if (one.part.contains(other.part)) continue;
      const wide =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high =
        Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (wide > 1 && high > 2)
        faults.push(
          `${name}: ${one.part.outerHTML.slice(0, 60)} and ${other.part.outerHTML.slice(0, 60)} overlap`,
        );
    }
  return faults;
}
