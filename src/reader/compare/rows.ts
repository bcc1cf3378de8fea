/** The comparison as it stands on the page: its rows and cells, with the elements that show them. */
import { termOf, tokensOf } from '../search/core/words.ts';
import type { Cell, Row } from './core/filter.ts';

/** A cell with its element. */
interface PageCell extends Cell {
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
  /** What holds the cells. */
  list: HTMLElement;
  cells: readonly PageCell[];
}

/** Reads the rows of the comparison from the page. Their words are taken in when first asked for. */
export function readRows(grid: HTMLElement): PageRow[] {
  return [...grid.querySelectorAll<HTMLElement>('.c-row')].flatMap((element) => {
    const head = element.querySelector<HTMLElement>('.c-head');
    const list = element.querySelector<HTMLElement>('.c-cells');
    if (!head || !list) return [];
    const words = wordsOf(head.querySelector('[data-words]'));
    return {
      element,
      head,
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
  const words = wordsOf(element.querySelector('[data-words]'));
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

/** The terms of an element, worked out once. */
function wordsOf(element: Element | null): () => readonly string[] {
  let terms: string[] | undefined;
  return () =>
    (terms ??= tokensOf(element?.textContent ?? '').flatMap(({ word }) => termOf(word) ?? []));
}
