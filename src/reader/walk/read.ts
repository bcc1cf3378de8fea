/** Reads the table that stands below a chart: so the walk needs nothing that is not on the page. */
import type { WalkColumn, WalkTable } from './core/table.ts';

/** A table of the page. `title` is the name of its chart. */
export function readTable(table: HTMLTableElement, title: string): WalkTable {
  const columns = [...table.querySelectorAll<HTMLElement>('thead th')].map(columnOf);
  const rows = [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) =>
      // What is empty has words for listeners; the walk has its own.
      cell.querySelector('.visually-hidden') ? '' : cell.textContent.trim(),
    ),
  );
  return { title, columns, rows };
}

function columnOf({ textContent, dataset }: HTMLElement): WalkColumn {
  const { unit, year, groups } = dataset;
  return {
    ...{ label: textContent.trim(), numeric: dataset.numeric !== undefined },
    ...(unit === undefined ? {} : { unit }),
    ...(year === undefined ? {} : { year: true }),
    ...(groups === undefined ? {} : { groups: true }),
  };
}
