/** A table that people take away: columns that say what they hold, cells of those types. */

/** A value; null where there is none. */
export type SheetCell = string | number | boolean | null;

/** Types of columns, by their names in Table Schema. */
export type SheetType = 'string' | 'integer' | 'number' | 'year' | 'boolean';

/** A column of a sheet. */
export interface SheetColumn {
  /** Its heading, which no other column of the sheet has. */
  name: string;
  type: SheetType;
  /** What one is, where it holds amounts. */
  unit?: string;
  /** What it holds, in a sentence. */
  doc?: string;
}

/** A table with typed columns. */
export interface Sheet {
  columns: readonly SheetColumn[];
  rows: readonly (readonly SheetCell[])[];
}

/**
 * Whether a cell is of the type of its column. An empty cell fits every type.
 */
export function fits(cell: SheetCell, type: SheetType): boolean {
  if (cell === null) return true;
  if (type === 'string' || type === 'boolean') return typeof cell === type && cell !== '';
  return typeof cell === 'number' && (type === 'number' || Number.isInteger(cell));
}

/** A sheet without the columns that are empty in every row. */
export function filled({ columns, rows }: Sheet): Sheet {
  const kept = columns.flatMap((_, at) => (rows.some((row) => row[at] !== null) ? [at] : []));
  return {
    columns: kept.flatMap((at) => columns[at] ?? []),
    rows: rows.map((row) => kept.map((at) => row[at] ?? null)),
  };
}

/**
 * A sheet as it is, once it is sure that types hold.
 * @param name of the sheet, for the error
 * @throws where a heading stands twice, or a cell is not of the type of its column, naming both
 */
export function sound(sheet: Sheet, name: string): Sheet {
  const names = sheet.columns.map((column) => column.name);
  const twice = names.find((one, index) => names.indexOf(one) !== index);
  if (twice !== undefined) throw new Error(`${name}: two columns are named "${twice}"`);
  sheet.rows.forEach((row, index) => {
    if (row.length !== names.length)
      throw new Error(`${name}, row ${index + 1}: ${row.length} cells; expected ${names.length}`);
    row.forEach((cell, at) => {
      const { name: column = '', type = 'string' } = sheet.columns[at] ?? {};
      if (!fits(cell, type))
        throw new Error(
          `${name}, row ${index + 1}, column "${column}": ${JSON.stringify(cell)} is not of type ${type}`,
        );
    });
  });
  return sheet;
}
