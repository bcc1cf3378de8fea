/** What a measurement says, for a terminal and for docs/bench.md alike. */
import { table } from '../lib/table.ts';

/** The first row is the headings. */
export type Rows = readonly (readonly (string | number)[])[];

/** One part of the measurements. */
export interface Section {
  title: string;
  /** How it was measured: whole sentences. */
  how: string;
  tables: readonly { about: string; rows: Rows }[];
  verdict: string;
  good: boolean;
}

/** As lines for a terminal. */
export function asText({ title, how, tables, verdict }: Section): string {
  const parts = tables.map(({ about, rows }) => `${about}\n\n${table(rows)}`);
  return [title, how, ...parts, verdict].join('\n\n');
}

/**
 * As Markdown, a heading of the second level with all that belongs to it.
 * @param when the day and what it was measured with, as a sentence
 */
export function asMarkdown({ title, how, tables, verdict }: Section, when: string): string {
  const parts = tables.flatMap(({ about, rows }) => [about, markdownTable(rows)]);
  return [`## ${title}`, `${when} ${how}`, ...parts, verdict].join('\n\n');
}

function markdownTable(rows: Rows): string {
  const [heads = [], ...rest] = rows;
  // Words to the left, numbers to the right.
  const sides = heads.map((_, at) => (at === 0 ? ':--' : '--:'));
  return [heads, sides, ...rest].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * Puts a section into a document in place of the one with the same heading, or at its end.
 * Sections end where the next heading of the second level begins.
 */
export function withSection(document: string, section: string): string {
  const parts = document.trimEnd().split(/\n+(?=## )/);
  const [heading] = section.split('\n');
  const at = parts.findIndex((part) => part.split('\n')[0] === heading);
  const all = at === -1 ? [...parts, section] : parts.with(at, section);
  return `${all.join('\n\n')}\n`;
}
