/** Puts a view onto the page: mostly by hiding, so that an answer costs little. */
import { select, type Shown } from './core/filter.ts';
import type { View } from './core/state.ts';
import { mark, unmark } from './marks.ts';
import { readAsked } from '../search/core/asked.ts';
import type { PageRow } from './rows.ts';

/** Rows marked in one go, before the page is given back to the reader. */
const AT_A_TIME = 3;

let marking = 0;
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
 * Shows a view.
 * @returns the rows that it leaves
 */
export function show(rows: readonly PageRow[], view: View): Shown[] {
  const asked = readAsked(view.find);
  const terms = asked.sort === 'words' ? asked.terms : [];
  const shown = select(rows, view, terms);
  for (const row of rows) {
    const kept = shown.find(({ number }) => number === row.number);
    row.element.hidden = kept === undefined;
    if (kept) arrange(row, kept, view.reversed);
  }
  beginAgain();
  void markAll(
    rows.filter((row) => !row.element.hidden),
    terms,
  );
  return shown;
}

/** Puts the cells of a row into their order and numbers those that stay. */
function arrange({ list, cells }: PageRow, { documents }: Shown, reversed: boolean): void {
  const wanted = reversed ? [...cells].reverse() : [...cells];
  if (list.firstElementChild !== wanted[0]?.element)
    list.append(...wanted.map(({ element }) => element));
  for (const { element, document, count } of cells) {
    const place = documents.indexOf(document);
    element.hidden = place < 0;
    const words = `${place + 1} of ${documents.length}`;
    if (place >= 0 && count && count.textContent !== words) count.textContent = words;
  }
}

/** Marks what is looked for, a few rows at a time, unless the reader asks for something else. */
async function markAll(rows: readonly PageRow[], terms: readonly string[]): Promise<void> {
  marking += 1;
  const mine = marking;
  for (let at = 0; at < rows.length; at += AT_A_TIME) {
    await new Promise((done) => setTimeout(done));
    if (mine !== marking) return;
    for (const { element } of rows.slice(at, at + AT_A_TIME)) {
      unmark(element);
      if (terms.length > 0) mark(element, terms);
    }
  }
}
