/** The comparison as it stands on the page: its rows and cells, with the elements that show them. */
import { termOf, tokensOf } from '../search/core/words.ts';
import type { Cell, Row } from './core/filter.ts';

/** A cell with its element. */
export interface PageCell extends Cell {
  element: HTMLElement;
  /** Where its place among the shown cells is written, as "2 of 5". */
  count: Element | null;
  /** Short name of its document. */
  name: string;
}

/** A row with its elements. */
export interface PageRow extends Row {
  element: HTMLElement;
  head: HTMLElement;
  /** The link in its head: where a reader who comes by key arrives. */
  link: HTMLElement;
  /** Which document is in view, where one is at a time. */
  here: HTMLElement | null;
  /** What holds the cells. */
  list: HTMLElement;
  cells: readonly PageCell[];
}

/** Reads the rows of the comparison from the page. Their words are taken in when first asked for. */
export function readRows(grid: HTMLElement): PageRow[] {
  return [...grid.querySelectorAll<HTMLElement>('.c-row')].flatMap((element) => {
    const head = element.querySelector<HTMLElement>('.c-head');
    const list = element.querySelector<HTMLElement>('.c-cells');
    const link = head?.querySelector('a');
    if (!head || !list || !link) return [];
    const words = wordsOf(head);
    return {
      element,
      head,
      link,
      here: head.querySelector<HTMLElement>('[data-here]'),
      list,
      number: Number(element.dataset.number),
      differs: element.dataset.differs !== undefined,
      cells: [...list.querySelectorAll<HTMLElement>('.c-cell')].map(readCell),
      get terms() {
        return words();
      },
    };
  });
}

function readCell(element: HTMLElement): PageCell {
  const { document = '' } = element.dataset;
  const words = wordsOf(element);
  return {
    element,
    document,
    silent: element.dataset.silent !== undefined,
    count: element.querySelector('.count'),
    name: element.querySelector('h3')?.textContent.trim() ?? document,
    get terms() {
      return words();
    },
  };
}

/** The terms of what can be looked for in an element, worked out once. */
function wordsOf(element: Element): () => readonly string[] {
  let terms: string[] | undefined;
  return () =>
    (terms ??= [...element.querySelectorAll('[data-words]')].flatMap(({ textContent }) =>
      tokensOf(textContent).flatMap(({ word }) => termOf(word) ?? []),
    ));
}
