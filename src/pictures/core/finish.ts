/** What every table of a chart goes through, whatever its kind. */
import type { DataTable } from './kind.ts';

/** A statement in words, by its id. */
export type NameOf = (statementId: string) => string;

/**
 * A table as readers get it: ids of statements in words, and no column that is empty in every row.
 * @param nameOf words for an id; the id itself where it is left out
 */
export function finished({ columns, rows }: DataTable, nameOf: NameOf = (id) => id): DataTable {
  const kept = columns.flatMap((_, at) => (rows.some((row) => row[at] !== '') ? [at] : []));
  const named = rows.map((row) =>
    kept.map((at) => {
      const cell = row[at] ?? '';
      if (columns[at]?.statements === undefined || cell === '') return cell;
      return String(cell).split(', ').map(nameOf).join('; ');
    }),
  );
  return { columns: kept.flatMap((at) => columns[at] ?? []), rows: named };
}
