/** Reads data.csv against what meta.yaml says of it. */
import { csvParseRows } from 'd3-dsv';
import { shown } from '../../ledger/evidence/error.ts';
import type { DatasetMeta, Field } from '../../ledger/schemas/dataset.ts';
import { notesOf } from './notes.ts';

/** A value of a cell; null where an optional cell is empty. */
export type Cell = string | number | boolean | null;

/** A dataset, checked: every row has every field, of the type that its field says. */
export interface Table {
  fields: readonly Field[];
  rows: readonly Readonly<Record<string, Cell>>[];
  /** What to know about each row, in its order; empty where there is nothing. */
  notes?: readonly string[];
}

/**
 * Reads a table.
 * @param csv text of data.csv
 * @param meta what meta.yaml says of its columns
 * @param file name for errors, such as "content/data/ncmec-2019/data.csv"
 * @returns typed rows in the order of the file
 * @throws where heading or cells differ from `meta`, naming file, row, column, value
 */
export function parseTable(csv: string, meta: DatasetMeta, file: string): Table {
  const [header = [], ...lines] = csvParseRows(csv);
  checkHeader(header, meta, file);
  const rows = lines.map((line, index) => {
    const row = index + 2;
    if (line.length !== header.length)
      throw new Error(`${file}, row ${row}: ${line.length} cells; expected ${header.length}`);
    return Object.fromEntries(
      meta.fields.map((field) => {
        const text = line[header.indexOf(field.name)] ?? '';
        return [field.name, readCell(text, field, `${file}, row ${row}, column "${field.name}"`)];
      }),
    );
  });
  return { fields: meta.fields, rows, notes: notesOf(meta, rows) };
}

function checkHeader(header: readonly string[], meta: DatasetMeta, file: string): void {
  const expected = meta.fields.map((field) => field.name);
  header.forEach((name, index) => {
    if (header.indexOf(name) !== index)
      throw new Error(`${file}, row 1: column ${shown(name)} stands twice`);
    if (!expected.includes(name))
      throw new Error(
        `${file}, row 1: column ${shown(name)} is not in meta.yaml; expected ${expected.join(', ')}`,
      );
  });
  for (const name of expected) {
    if (!header.includes(name))
      throw new Error(`${file}, row 1: column "${name}" of meta.yaml is missing`);
  }
}

const SHAPES = {
  integer: { pattern: /^-?(0|[1-9]\d*)$/, words: 'an integer' },
  number: { pattern: /^-?(0|[1-9]\d*)(\.\d+)?$/, words: 'a number' },
  year: { pattern: /^(19|20)\d\d$/, words: 'a year' },
} as const;

function readCell(text: string, field: Field, where: string): Cell {
  if (text === '') {
    if (field.optional === true) return null;
    throw new Error(`${where} is empty; only fields with "optional: true" may be`);
  }
  if (field.type === 'string') return text;
  if (field.type === 'boolean') {
    if (text === 'true' || text === 'false') return text === 'true';
    throw new Error(`${where}: ${shown(text)} is not true or false`);
  }
  const shape = SHAPES[field.type];
  if (shape.pattern.test(text)) return Number(text);
  throw new Error(`${where}: ${shown(text)} is not ${shape.words}`);
}
