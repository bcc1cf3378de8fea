import type { TableColumn } from './kind.ts';

/** What a listener hears where a cell is empty: nothing drawn is not the number nought. */
export function emptyWords(column: Pick<TableColumn, 'numeric'> | undefined): string {
  return column?.numeric ? 'no number' : 'none';
}
