/** How tables are heard: size and name, then row by row. Of a long one only its beginning is kept. */
import { allOf, type AxNode } from './ax-tree.ts';

/** Rows of data that are told of a table; what more there is, the downloads and their tests hold. */
const MOST = 3;

/**
 * Lines of a table: "table, 6 columns, 12 rows: …", its head row, and rows of data.
 * @param wordsOf the words of a cell, on one line
 */
export function tableLines(table: AxNode, wordsOf: (cell: AxNode) => string): string[] {
  const rows = allOf('row', table);
  const columns = Math.max(...rows.map(({ children }) => children.length));
  const lines = rows.map(({ children }) => {
    // Its first cell may be an empty corner.
    const isHead = children.some(({ role }) => role === 'columnheader');
    return `${isHead ? 'head row' : 'row'}: ${children.map(wordsOf).join(' | ')}`;
  });
  const heads = lines.filter((line) => line.startsWith('head')).length;
  const left = lines.length - heads - MOST;
  return [
    `table, ${counted(columns, 'column')}, ${counted(lines.length, 'row')}: ${table.name}`,
    ...lines.slice(0, heads + MOST),
    ...(left > 0 ? [`(${left} more rows are heard, and left out here)`] : []),
  ];
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
