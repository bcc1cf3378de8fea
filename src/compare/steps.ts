/** On narrow screens: buttons that step from one document's leaf to the next, round and round. */
import type { PageRow } from './rows.ts';

/** Listens to the buttons. Swiping needs no script. */
export function followSteps(grid: HTMLElement, rows: readonly PageRow[]): void {
  grid.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-step]') : null;
    const row = rows.find(({ element }) => button && element.contains(button));
    if (button && row) step(row, Number(button.dataset.step));
  });
}

function step({ list, cells }: PageRow, by: number): void {
  const shown = [...list.children].filter(
    (child): child is HTMLElement => child instanceof HTMLElement && !child.hidden,
  );
  const [first] = shown;
  if (!first) return;
  const at = Math.round(list.scrollLeft / first.offsetWidth);
  const to = shown[(at + by + shown.length) % shown.length];
  if (!to) return;
  list.scrollLeft = to.offsetLeft - first.offsetLeft;
  const place = `${shown.indexOf(to) + 1} of ${shown.length}`;
  const name = cells.find(({ element }) => element === to)?.name ?? '';
  const spoken = document.querySelector('[data-speak]');
  if (spoken) spoken.textContent = `${name}, ${place}`;
}
