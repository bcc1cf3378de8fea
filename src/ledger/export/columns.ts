/** Tables made from entries: each column says what it holds and takes it from an entry. */
import { filled, type Sheet, type SheetCell, type SheetColumn } from './sheet.ts';

/** A column of a table of the ledger. */
export interface Made<Entry> extends SheetColumn {
  doc: string;
  /** Its values and what each means, where they are words of a fixed list. */
  values?: Readonly<Record<string, string>>;
  /** The value of an entry; left out where it has none. */
  of(entry: Entry): SheetCell | undefined;
}

/** A table of the ledger, with what its columns and values mean. */
export interface LedgerTable {
  /** Name of its files: lower-case words joined by hyphens. */
  name: string;
  title: string;
  /** What a row is, in a sentence. */
  about: string;
  sheet: Sheet;
  /** Column → its values and what each means. */
  values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  key: readonly string[];
  leads: Readonly<Record<string, { resource: string; field: string }>>;
}

/** A sheet with a row for each entry, without columns that none of them has a value for. */
export function made<Entry>(entries: readonly Entry[], columns: readonly Made<Entry>[]): Sheet {
  const rows = entries.map((entry) => columns.map((column) => column.of(entry) ?? null));
  return filled({ columns: columns.map(({ name, type, doc }) => ({ name, type, doc })), rows });
}

/** The value lists of columns. */
export function valuesOf<Entry>(columns: readonly Made<Entry>[]): LedgerTable['values'] {
  return Object.fromEntries(
    columns.flatMap(({ name, values }) => (values === undefined ? [] : [[name, values] as const])),
  );
}

/** Between the values of a cell that holds several. */
export const BETWEEN = '; ';
