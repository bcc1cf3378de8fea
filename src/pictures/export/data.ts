/** The numbers behind a chart, for people who work with them. */
import { csvFormatRows } from 'd3-dsv';
import type { DataTable } from '../core/kind.ts';

/**
 * A table as CSV. Headings carry the unit: "Reports (reports)" stays "Reports".
 * @returns lines that end in a line feed, the last one too
 */
export function toCsv(table: DataTable): string {
  const header = table.columns.map(({ label, unit }) => heading(label, unit));
  const rows = table.rows.map((row) => row.map((cell) => String(cell)));
  return `${csvFormatRows([header, ...rows])}\n`;
}

function heading(label: string, unit: string | undefined): string {
  return unit === undefined || unit.toLowerCase() === label.toLowerCase()
    ? label
    : `${label} (${unit})`;
}

/** What a chart says besides its numbers. */
export interface ChartWords {
  version: number;
  title: string;
  subtitle: string;
  caveat: string;
  source: string;
  /** Ids of the statements and sources behind it. */
  cites: readonly string[];
  /** True where it draws on sources outside the five documents. */
  outside: boolean;
  states: readonly { id: string; label: string; alt: string }[];
}

/** A source behind a chart, as readers know it. */
export interface SourceWords {
  id: string;
  title: string;
  address?: string;
}

/**
 * A chart with its words, data and sources as JSON.
 * @param id id of the chart
 * @param address address of its page
 * @param describe one state in sentences
 * @returns indented JSON, keys in a fixed order
 */
export function toJson(
  id: string,
  address: string,
  words: ChartWords,
  describe: (stateId: string) => string,
  table: DataTable,
  sources: readonly SourceWords[],
): string {
  const { version, title, subtitle, caveat, source, cites, outside } = words;
  const states = words.states.map((state) => ({
    id: state.id,
    label: state.label,
    alt: state.alt,
    description: describe(state.id),
  }));
  const data = { columns: table.columns, rows: table.rows };
  const all = { id, version, address, title, subtitle, caveat, source, cites, outside };
  return `${JSON.stringify({ ...all, sources, states, data }, null, 2)}\n`;
}
