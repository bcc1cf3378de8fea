/**
 * Scrolls a slide that is higher than its window, as it is on a phone, enlarged four times, or with letters spaced wide.
 * @returns false where the key is no arrow up or down, or the slide ends there
 */
export function scrolled(key: string): boolean {
  const slide = document.querySelector('.slide.now');
  const lines = { ArrowDown: 3, ArrowUp: -3 }[key];
  if (!slide || !lines || document.documentElement.classList.contains('blank')) return false;
  // What is whole in its window may be a part of a pixel higher.
  if (slide.scrollHeight - slide.clientHeight <= 1) return false;
  const { fontSize } = getComputedStyle(slide);
  const before = slide.scrollTop;
  slide.scrollBy({ top: lines * Number.parseFloat(fontSize), behavior: 'instant' });
  return slide.scrollTop !== before;
}
