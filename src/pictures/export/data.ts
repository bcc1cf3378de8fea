/** The numbers behind a chart, for people who work with them. */
import { LICENCE } from '../../ledger/schemas/licence.ts';
import { type Sheet, type SheetCell, type SheetType, sound } from '../../ledger/export/sheet.ts';
import type { DataTable, TableColumn } from '../core/kind.ts';

/**
 * The table of a chart with types. Headings carry the unit: "Reports (reports)" stays "Reports". Headings
 * that would stand twice are numbered.
 * @param name of the chart, for errors
 * @param docs what columns hold, by their labels, as far as the data says so
 * @throws where a column of numbers holds words
 */
export function sheetOf(
  { columns, rows }: DataTable,
  name: string,
  docs: ReadonlyMap<string, string> = new Map(),
): Sheet {
  const headings = numbered(columns.map(heading));
  const cells = rows.map((row) => row.map((cell): SheetCell => (cell === '' ? null : cell)));
  return sound(
    {
      columns: columns.map((column, at) => ({
        name: headings[at] ?? '',
        type: typeOf(
          column,
          cells.map((row) => row[at] ?? null),
        ),
        ...(column.unit === undefined ? {} : { unit: column.unit }),
        ...docOf(docs.get(column.label)),
      })),
      rows: cells,
    },
    name,
  );
}

function heading({ label, unit }: TableColumn): string {
  return unit === undefined || unit.toLowerCase() === label.toLowerCase()
    ? label
    : `${label} (${unit})`;
}

function docOf(doc: string | undefined): { doc?: string } {
  return doc === undefined ? {} : { doc };
}

/** "On the way" twice becomes "On the way 1" and "On the way 2". */
function numbered(headings: readonly string[]): string[] {
  return headings.map((one, at) => {
    const many = headings.filter((other) => other === one).length;
    const before = headings.slice(0, at).filter((other) => other === one).length;
    return many === 1 ? one : `${one} ${before + 1}`;
  });
}

function typeOf({ numeric, year }: TableColumn, cells: readonly SheetCell[]): SheetType {
  if (!numeric) return 'string';
  if (year) return 'year';
  return cells.every((cell) => cell === null || Number.isInteger(cell)) ? 'integer' : 'number';
}

/** What a chart says besides its numbers. */
export interface ChartWords {
  id: string;
  version: number;
  /** Day of the last change of words on the site, YYYY-MM-DD. */
  date: string;
  address: string;
  title: string;
  subtitle: string;
  caveat: string;
  source: string;
  /** Terms of those whose numbers it shows, where there are such. */
  terms?: string | undefined;
  /** Ids of the statements and sources behind it. */
  cites: readonly string[];
  /** True where it draws on sources outside the five documents. */
  outside: boolean;
  sources: readonly SourceOfChart[];
  states: readonly StateWords[];
}

/** A statement or source behind a chart, as readers know it. */
interface SourceOfChart {
  id: string;
  title: string;
  /** Where in it, as a reader would look. */
  where: string;
  /** Address of its publisher, where one could be confirmed. */
  address?: string;
  /** Address of its entry on this site. */
  entry: string;
}

/** A state as it stands alone. */
interface StateWords {
  id: string;
  label: string;
  title: string;
  subtitle: string;
  caveat: string;
  alt: string;
  description: string;
}

/**
 * A chart with its words, data and sources as JSON. In a column with `numeric: true` each cell is a
 * number, or null where there is none.
 * @param sheet the typed form of its table
 * @param table for the labels and units as readers see them
 * @returns indented JSON, keys in a fixed order
 */
export function toJson(words: ChartWords, sheet: Sheet, table: DataTable): string {
  const { sources, states, terms, cites, outside, ...rest } = words;
  const columns = sheet.columns.map(({ name, type }, at) => {
    const { label = name, unit, numeric = false } = table.columns[at] ?? {};
    return { name, label, ...(unit === undefined ? {} : { unit }), type, numeric };
  });
  const all = {
    ...rest,
    licence: { name: LICENCE.name, address: LICENCE.address },
    ...(terms === undefined ? {} : { terms }),
    ...{ cites, outside, sources, states, data: { columns, rows: sheet.rows } },
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}
