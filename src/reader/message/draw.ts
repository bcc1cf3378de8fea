import type { Place } from './core.ts';

/**
 * Writes lines into a group of a picture: its first text stands for the look of all. Words are only
 * ever text, never markup.
 * @param group with one `<text>` a line, and a strip of paper under them where it is sealed
 * @param direction which way the words run; to the left they begin at the right end of their room
 */
export function drawLines(
  group: SVGGElement,
  { x, y, width, line, cell }: Place,
  lines: readonly string[],
  direction: 'ltr' | 'rtl',
): void {
  const [first, ...rest] = group.querySelectorAll('text');
  if (!first) return;
  const strip = group.querySelector('rect');
  const more = (Math.max(1, lines.length) - 1 - rest.length) * line;
  strip?.setAttribute('height', String(Number(strip.getAttribute('height')) + more));
  first.setAttribute('x', String(direction === 'rtl' ? x + width : x));
  first.setAttribute('direction', direction);
  const texts = lines.map((words, index) => {
    const text = index === 0 ? first : (first.cloneNode() as SVGTextElement);
    text.textContent = words;
    text.setAttribute('y', String(y + index * line));
    if (cell !== undefined) text.setAttribute('textLength', String(cell * words.length));
    return text;
  });
  for (const text of rest) text.remove();
  group.append(...texts);
}
