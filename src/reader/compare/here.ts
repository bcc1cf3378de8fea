/** On narrow screens: the head of a question names the document whose leaf is in view, and its place. */
import type { PageCell, PageRow } from './rows.ts';

/** A line down the middle of the window: the leaf that it crosses is the one that is read. */
const MIDDLE = '0px -50% 0px -50%';

/** Writes whose leaf is in view, as "NSPCC · 2 of 5" with its mark, and lends its colour to the line. */
export function nameHere({ here }: PageRow, { element, name, document, count }: PageCell): void {
  const words = `${name} · ${count?.textContent ?? ''}`;
  if (!here || here.textContent.trim() === words) return;
  const mark = element.querySelector('.mark')?.cloneNode(true);
  here.replaceChildren(...(mark ? [mark, ` ${words}`] : [words]));
  if (here.parentElement) here.parentElement.dataset.of = document;
}

/** Follows swipes and steps with one observer: nothing is measured, and no scroll is listened to. */
export function followHere(rows: readonly PageRow[]): void {
  const cells = new Map<Element, [PageRow, PageCell]>(
    rows.flatMap((row) => row.cells.map((cell) => [cell.element, [row, cell]] as const)),
  );
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const [row, cell] = cells.get(target) ?? [];
        if (isIntersecting && row && cell) nameHere(row, cell);
      }
    },
    { rootMargin: MIDDLE },
  );
  for (const element of cells.keys()) observer.observe(element);
}
