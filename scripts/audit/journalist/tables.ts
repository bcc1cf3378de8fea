/** What somebody finds who opens the table of a chart in a spreadsheet. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import { which } from '../../lib/programs.ts';
import { type OfficeCell, officeTables } from './office-table.ts';

const HINT = 'LibreOffice is not installed (Debian: libreoffice-calc)';
const NUMBERS = ['integer', 'decimal', 'number', 'gYear'];

interface Metadata {
  'dc:source'?: string[];
  'dc:license'?: object;
  tableSchema: { columns: { titles: string; datatype: string }[] };
}

/**
 * Opens every table in LibreOffice and compares each cell with the file.
 * @param folder where CSV files lie, with their metadata
 * @returns faults, a line each
 */
export function tableTroubles(folder: string): string[] {
  const program = which('soffice');
  if (program === undefined) {
    console.log(`Not measured: ${HINT}`);
    return [];
  }
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const tables = officeTables(
    program,
    names.map((name) => join(folder, name)),
  );
  console.log(`${names.length} tables opened in LibreOffice`);
  return names.flatMap((name, at) => {
    const csv = readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '');
    const about = JSON.parse(
      readFileSync(join(folder, `${name}-metadata.json`), 'utf8'),
    ) as Metadata;
    const rows = csvParseRows(csv).map((row) => [...row]);
    const types = about.tableSchema.columns.map(({ datatype }) => datatype);
    return [
      ...(about['dc:source']?.[0] ? [] : ['its metadata name no source']),
      ...(about['dc:license'] ? [] : ['its metadata name no licence']),
      ...cellTroubles(rows, types, tables[at] ?? []),
    ].map((trouble) => `${name}: ${trouble}`);
  });
}

/**
 * Cells that did not arrive as they were sent: a number as text, a text as a date, an accent as two letters.
 * @param rows of the file, the first being its heading
 * @param types of its columns
 * @param read rows as the program has them
 */
export function cellTroubles(
  rows: readonly (readonly string[])[],
  types: readonly string[],
  read: readonly (readonly OfficeCell[])[],
): string[] {
  return rows.flatMap((row, down) =>
    row.flatMap((sent, across) => {
      const isNumber = down > 0 && sent !== '' && NUMBERS.includes(types[across] ?? '');
      const expected = isNumber ? Number(sent) : sent.replaceAll(/\s+/g, ' ').trim();
      const found = read[down]?.[across] ?? '';
      const got = typeof found === 'string' ? found.replaceAll(/\s+/g, ' ').trim() : found;
      // A year among texts may become a number: it says the same.
      if (got === expected || String(got) === expected) return [];
      return [`row ${down + 1}, column ${across + 1}: ${told(sent)} became ${told(got)}`];
    }),
  );
}

function told(cell: OfficeCell): string {
  return typeof cell === 'number' ? `the number ${cell}` : `“${cell.slice(0, 60)}”`;
}
