/** A chart's table as a walk reads it from the page. */
import type { DataTable } from '../../src/pictures/core/kind.ts';
import { shownCell } from '../../src/pictures/core/shown.ts';
import type { WalkTable } from '../../src/reader/walk/core/table.ts';

/** The table of a chart with its cells as the page shows them. */
export function walkTable({ columns, rows }: DataTable, title: string): WalkTable {
  return {
    ...{ title, columns },
    rows: rows.map((row) => row.map((cell, at) => shownCell(cell, columns[at]))),
  };
}
