/** What chart files may ask of a table; errors name the chart file, its field and the value. */
import type { Field } from '../../ledger/schemas/dataset.ts';
import type { Cell, Table } from './table.ts';

/** A column that counts something: it has a unit. */
export type CountedField = Extract<Field, { unit: string }>;

/**
 * The table behind a chart.
 * @throws where the chart file names no data
 */
export function needTable(table: Table | undefined, file: string): Table {
  if (table) return table;
  throw new Error(`${file}, field "data": missing; expected the id of a dataset`);
}

/**
 * A column by its name.
 * @param field field of the chart file that names the column
 */
export function column(table: Table, name: string, file: string, field: string): Field {
  const found = table.fields.find((candidate) => candidate.name === name);
  if (found) return found;
  const known = table.fields.map((candidate) => candidate.name).join(', ');
  throw new Error(`${file}, field "${field}": no column "${name}"; expected one of ${known}`);
}

/**
 * A column of numbers with a unit, by its name.
 * @throws where the column holds words or truth values
 */
export function countedColumn(
  table: Table,
  name: string,
  file: string,
  field: string,
): CountedField {
  const found = column(table, name, file, field);
  if ('unit' in found) return found;
  throw new Error(
    `${file}, field "${field}": column "${name}" holds ${found.type} values; expected numbers with a unit`,
  );
}

/** The number in a cell, or null where an optional cell is empty. */
export function numberIn(cell: Cell | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}

/** The words in a cell; empty where an optional cell is. */
export function wordsIn(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}
