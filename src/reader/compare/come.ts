/** Brings a cell of the comparison into sight, where rows get their heights only as they come. */
import { drawn } from '../browser/drawn.ts';

/** Rows that come into sight get their heights in these frames. */
const FRAMES = 4;

/** Gives a cell the focus, and keeps it in sight while rows around it get their heights. */
export async function comeTo(cell: HTMLElement, fromElsewhere: boolean): Promise<void> {
  cell.focus();
  for (let frame = 0; frame < FRAMES && document.activeElement === cell; frame += 1) {
    // A head sticks to the end of its row: what is led to from elsewhere is shown from its beginning.
    if (cell.role === 'gridcell') cell.scrollIntoView({ block: 'nearest' });
    else if (fromElsewhere) cell.closest('.c-row')?.scrollIntoView({ block: 'start' });
    await drawn();
  }
}
