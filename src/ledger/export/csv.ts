import { csvFormatRows } from 'd3-dsv';
import type { Sheet, SheetCell } from './sheet.ts';

/** Says to a spreadsheet that the file is in UTF-8: without it Excel reads ’ as â€™. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A text that begins so, a spreadsheet takes for a formula and works it out. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A sheet as CSV: in UTF-8 with a byte-order mark, a heading, a line a row, lines that end in a line
 * feed. Numbers have a point and no thousands apart, an empty cell is empty. What is said of the table
 * as a whole (source, caveat, licence, version) stands in the file of metadata beside it: lines above
 * the heading would be taken for data.
 */
export function toCsv({ columns, rows }: Sheet): string {
  const lines = [columns.map(({ name }) => name), ...rows].map((row) => row.map(written));
  return `${BYTE_ORDER_MARK}${csvFormatRows(lines)}\n`;
}

/** A text that would start a formula gets an apostrophe in front, as spreadsheets write text themselves. */
function written(cell: SheetCell): string {
  if (cell === null) return '';
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell);
}
