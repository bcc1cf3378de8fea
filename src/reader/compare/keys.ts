/** Makes the comparison a grid for the keyboard: one stop, arrow keys inside, Enter into a cell. */
import { placeAfter } from './core/grid.ts';
import type { PageRow } from './rows.ts';

const WIDGETS = 'a, button';

/**
 * Gives the roles and listens for keys. Rows and cells may be hidden and reordered at any time. A question
 * is a group of two rows: its head, which is reached by the link in it, and its leaves. The row of leaves
 * may scroll, and browsers make a tab stop of what scrolls: this grid is one stop.
 */
export function makeGrid(grid: HTMLElement, rows: readonly PageRow[]): void {
  let current = rows[0]?.link;
  grid.setAttribute('role', 'grid');
  for (const { element, head, list, cells } of rows) {
    element.setAttribute('role', 'rowgroup');
    head.setAttribute('role', 'row');
    head.firstElementChild?.setAttribute('role', 'rowheader');
    list.setAttribute('role', 'row');
    list.tabIndex = -1;
    for (const cell of cells) {
      cell.element.setAttribute('role', 'gridcell');
      cell.element.tabIndex = -1;
    }
    for (const widget of element.querySelectorAll<HTMLElement>(WIDGETS)) widget.tabIndex = -1;
  }
  if (current) current.tabIndex = 0;

  /** The cells that can be reached, row by row, in the order in which they stand. */
  function reach(): HTMLElement[][] {
    return rows
      .filter(({ element }) => !element.hidden)
      .map(({ link, list }) => [
        link,
        ...[...list.children].filter(
          (child): child is HTMLElement => child instanceof HTMLElement && !child.hidden,
        ),
      ]);
  }

  function makeCurrent(cell: HTMLElement): void {
    if (current) current.tabIndex = -1;
    current = cell;
    cell.tabIndex = 0;
  }

  grid.addEventListener('focusin', ({ target }) => {
    const cell = cellOf(target);
    if (cell) makeCurrent(cell);
  });

  grid.addEventListener('keydown', (event) => {
    const cell = cellOf(event.target);
    if (!cell || event.altKey || event.metaKey || event.shiftKey) return;
    if (cell === event.target ? onCell(event, cell, reach()) : inCell(event, cell))
      event.preventDefault();
  });

  // A view may hide the cell that Tab would come to: then the next row's takes its place, and the
  // focus with it, if that was in the grid.
  new MutationObserver(() => {
    if (!current || reach().some((row) => row.some((cell) => cell === current))) return;
    const at = rows.findIndex(({ element }) => element.contains(current ?? null));
    const shown = ({ element }: PageRow) => !element.hidden;
    const next = rows.slice(at).find(shown) ?? rows.findLast(shown);
    if (!next) return;
    const focused = grid.contains(document.activeElement);
    makeCurrent(next.link);
    if (focused) next.link.focus();
  }).observe(grid, { attributeFilter: ['hidden'], subtree: true });

  /** Who followed a link to a question goes on from there by Tab. */
  function follow(): void {
    const row = rows.find(({ element }) => element.id === location.hash.slice(1));
    if (row && !row.element.hidden) makeCurrent(row.link);
  }
  window.addEventListener('hashchange', follow);
  follow();
}

/** Where the keys are: in a leaf, or at the link of a head. */
function cellOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element
    ? target.closest<HTMLElement>('[role="gridcell"], [role="rowheader"] h2 a')
    : null;
}

/** Keys while a cell itself has the focus. Returns whether the key was one of ours. */
function onCell(
  { key, ctrlKey }: KeyboardEvent,
  cell: HTMLElement,
  reach: HTMLElement[][],
): boolean {
  if ((key === 'Enter' || key === 'F2') && cell.role === 'gridcell') {
    widgetsOf(cell)[0]?.focus();
    return true;
  }
  const row = reach.findIndex((cells) => cells.includes(cell));
  const at = { row, column: reach[row]?.indexOf(cell) ?? 0 };
  const lengths = reach.map((cells) => cells.length);
  const place = placeAfter(key, ctrlKey, at, lengths);
  if (!place) return false;
  const next = reach[place.row]?.[place.column];
  next?.focus();
  // A head sticks to the end of its row: what is led to from elsewhere is shown from its beginning.
  if (place.row !== row && place.column === 0)
    next?.closest('.c-row')?.scrollIntoView({ block: 'start' });
  return true;
}

/** Keys while a link or button in a cell has the focus. Returns whether the key was one of ours. */
function inCell({ key, target }: KeyboardEvent, cell: HTMLElement): boolean {
  if (key === 'Escape' || key === 'F2') {
    cell.focus();
    return true;
  }
  if (key !== 'Tab') return false;
  const widgets = widgetsOf(cell);
  const next = widgets[widgets.findIndex((widget) => widget === target) + 1];
  next?.focus();
  return next !== undefined;
}

function widgetsOf(cell: HTMLElement): HTMLElement[] {
  return [...cell.querySelectorAll<HTMLElement>(WIDGETS)].filter((widget) =>
    widget.checkVisibility({ visibilityProperty: true }),
  );
}
