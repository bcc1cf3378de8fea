/** What is said at each stop of a walk: one sentence, complete without the picture. */
import { emptyWords } from '../../../pictures/core/empty.ts';
import { type CellAt, nameColumns, type WalkColumn, type WalkTable } from './table.ts';

/** Letters that the values of a row may have in its sentence. */
const ROOM = 270;

/** "1 entry", "28 entries". */
export function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** Words with a full stop, unless they end a sentence already. */
export function ended(words: string): string {
  return /[.?!][”’)]?$/.test(words) ? words : `${words}.`;
}

/** The name of a row: "1998", or "Rank 1, Facebook". */
function nameOfRow(table: WalkTable, row: number): string {
  return nameColumns(table)
    .map((at) => {
      const { label = '', numeric = false, year = false } = table.columns[at] ?? {};
      const words = cellOf(table, [row, at]);
      return numeric && !year ? `${label} ${words}` : words;
    })
    .join(', ');
}

/**
 * Columns whose values stand in the sentence of each row: all but the one that groups rows, if they fit in every
 * row, else the numbers alone. Never by the length of each: who says much would be left out, and silence told.
 */
export function toldColumns(table: WalkTable): number[] {
  const names = nameColumns(table);
  const told = table.columns.flatMap(({ groups }, at) =>
    names.includes(at) || groups ? [] : [at],
  );
  const fits = table.rows.every((_, row) => valuesOf(table, row, told).join('; ').length <= ROOM);
  return fits ? told : told.filter((at) => table.columns[at]?.numeric);
}

/** The sentence of a row: its name, the values of some columns, and how many more are inside. */
export function rowWords(table: WalkTable, row: number, told: readonly number[]): string {
  const name = nameOfRow(table, row);
  const values = valuesOf(table, row, told);
  const whole = told.length > 0 || table.columns.length < 2;
  const words = whole ? values : [`${many(valueCount(table), 'thing', 'things')} inside`];
  if (words.length === 0) return ended(name);
  return `${/[?!]$/.test(name) ? name : `${name}:`} ${ended(words.join('; '))}`;
}

/** How many values stand inside of a row. */
function valueCount(table: WalkTable): number {
  return table.columns.length - nameColumns(table).length;
}

function valuesOf(table: WalkTable, row: number, told: readonly number[]): string[] {
  return told.flatMap((at) => {
    const words = cellOf(table, [row, at]);
    return words === '' ? [] : [valueWords(table.columns[at], words)];
  });
}

/** The sentence of a cell: what it is, its value with the unit, and whose it is. */
export function cellWords(table: WalkTable, [row, at]: CellAt): string {
  const column = table.columns[at];
  const words = cellOf(table, [row, at]) || emptyWords(column);
  const name = nameOfRow(table, row);
  const value = ended(`${column?.label ?? ''}: ${withUnit(column, words)}`);
  return name === '' ? value : `${value} ${ended(name)}`;
}

function cellOf({ rows }: WalkTable, [row, at]: CellAt): string {
  return rows[row]?.[at] ?? '';
}

/** A value among others: a unit that is the name of its column stands once. */
function valueWords(column: WalkColumn | undefined, words: string): string {
  const value = withUnit(column, words).replace(/\.$/, '');
  const { label = '', unit } = column ?? {};
  return unit?.toLowerCase() === label.toLowerCase() ? value : `${label}: ${value}`;
}

function withUnit(column: WalkColumn | undefined, words: string): string {
  return column?.unit === undefined || !/\d/.test(words) ? words : `${words} ${column.unit}`;
}
