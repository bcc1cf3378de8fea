/** Cells of a chart's table as readers see them. */
import { count } from './format.ts';
import type { TableColumn } from './kind.ts';

/** A cell as readers see it: years are names, and keep no thousands apart. */
export function shownCell(cell: string | number, column: TableColumn | undefined): string {
  return typeof cell === 'number' && !column?.year ? count(cell) : String(cell);
}
