/** On narrow screens: buttons that step from one document's leaf to the next, round and round. */
import { speak } from '../browser/speak.ts';
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
  const [first, second] = shown;
  if (!first) return;
  const pitch = second ? second.offsetLeft - first.offsetLeft : first.offsetWidth;
  // Where two leaves are in sight, the last step shows the last two.
  const last = shown.length - Math.max(1, Math.floor(list.clientWidth / pitch));
  const at = Math.round(list.scrollLeft / pitch);
  const to = (at + by + last + 1) % (last + 1);
  list.scrollLeft = to * pitch;
  const name = cells.find(({ element }) => element === shown[to])?.name ?? '';
  speak(`${name}, ${to + 1} of ${shown.length}`);
}
