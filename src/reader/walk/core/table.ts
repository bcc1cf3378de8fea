/** The table of a chart, as a walk is made from it. */
import type { TableColumn } from '../../../pictures/core/kind.ts';

/** A column, as far as a walk asks. */
export type WalkColumn = Pick<TableColumn, 'label' | 'unit' | 'numeric' | 'year' | 'groups'>;

/** Cells as readers see them; an empty cell is an empty text. */
export interface WalkTable {
  title: string;
  columns: readonly WalkColumn[];
  rows: readonly (readonly string[])[];
}

/** Place of a cell: row and column. */
export type CellAt = readonly [row: number, column: number];

/**
 * Columns whose cells name a row: the first, and where that holds numbers, such as ranks, the first one with
 * words too. Where there is one row it needs no name.
 */
export function nameColumns({ columns, rows }: WalkTable): number[] {
  if (rows.length < 2 || columns.length < 2) return [];
  const [first] = columns;
  if (!first?.numeric || first.year) return [0];
  const second = columns.findIndex(({ numeric, groups }) => !numeric && !groups);
  return second === -1 ? [0] : [0, second];
}
