/** Puts a view onto the page: mostly by hiding, so that an answer costs little. */
import { onlyLatest } from '../browser/in-turn.ts';
import { select, type Shown } from './core/filter.ts';
import type { View } from './core/state.ts';
import { mark, unmark } from './marks.ts';
import { type Alike, wantedOf } from '../search/core/alike.ts';
import { readAsked } from '../search/core/asked.ts';
import { nameHere } from './here.ts';
import type { PageRow } from './rows.ts';

const inTurn = onlyLatest();
/** Rows that a reader has swiped or stepped through. */
const scrolled = new Set<Element>();

/** Remembers which rows were swiped. Nothing is measured: that would cost a layout each time. */
export function followSwipes(grid: HTMLElement): void {
  const options = { capture: true, passive: true };
  grid.addEventListener(
    'scroll',
    ({ target }) => {
      if (target instanceof Element) scrolled.add(target);
    },
    options,
  );
}

/** In a new view each question begins at its first leaf. With the next frame, whose layout is due anyway. */
function beginAgain(): void {
  requestAnimationFrame(() => {
    for (const list of scrolled) list.scrollLeft = 0;
    scrolled.clear();
  });
}

/**
 * Shows a view: what is not in it goes at once, what is in it comes from the top, a row a frame.
 * @param grid what holds the rows; marked as busy until the last row has come
 * @param alike names of one thing, for what is looked for
 * @param atOnce how many rows are there at once: all where a reader comes back to a view and expects its whole height
 * @returns the rows that it leaves, and when the last has come: true, or false where another view was asked for
 */
export function show(
  grid: HTMLElement,
  rows: readonly PageRow[],
  view: View,
  alike: readonly Alike[],
  atOnce: number,
): { shown: Shown[]; come: Promise<boolean> } {
  const words = readAsked(view.find);
  const wanted = wantedOf(words.sort === 'words' ? words.terms : [], alike);
  const terms = wanted.flat(2);
  const shown = select(rows, view, wanted);
  const kept = rows.flatMap((row) => {
    const left = shown.find(({ number }) => number === row.number);
    if (!left) row.element.hidden = true;
    return left ? [{ row, left }] : [];
  });
  // A row that comes back would push those below it down: they come after it.
  const first = kept.findIndex(({ row }) => row.element.hidden);
  if (first >= 0)
    for (const { row } of kept.slice(Math.max(first, atOnce))) row.element.hidden = true;
  beginAgain();
  for (const { element } of rows) element.removeAttribute('data-come');
  grid.ariaBusy = 'true';
  // To lay out more than one row between two frames would take longer than a reader waits for a key.
  const come = inTurn(
    kept,
    ({ row, left }) => {
      row.element.dataset.chosen = String(view.documents.length);
      arrange(row, left, view.reversed);
      row.element.hidden = false;
      row.element.dataset.come = '';
      unmark(row.element);
      if (terms.length > 0) mark(row.element, terms);
    },
    { atOnce },
  ).then((whole) => {
    if (whole) grid.ariaBusy = null;
    return whole;
  });
  return { shown, come };
}

/** Puts the cells of a row into their order and numbers those that stay. */
function arrange(row: PageRow, { documents }: Shown, reversed: boolean): void {
  const { list, cells } = row;
  const wanted = reversed ? [...cells].reverse() : [...cells];
  if (list.firstElementChild !== wanted[0]?.element)
    list.append(...wanted.map(({ element }) => element));
  for (const { element, document, count } of cells) {
    const place = documents.indexOf(document);
    element.hidden = place < 0;
    const words = `${place + 1} of ${documents.length}`;
    if (place >= 0 && count && count.textContent !== words) count.textContent = words;
  }
  const first = cells.find(({ document }) => document === documents[0]);
  if (first) nameHere(row, first);
}
