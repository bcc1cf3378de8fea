/** The table of every real chart holds all that its file and its data hold. */
import { describe, expect, test } from 'vitest';
import { book } from '../support/book.ts';
import { missingFrom, mustHold } from '../support/must-hold.ts';

describe.each(book.charts)('$id', (chart) => {
  const { spec, dataset } = chart;
  const { rows, columns } = chart.table();
  const cells = rows.map((row) => row.map(String));
  const needed = mustHold(spec, dataset, book);

  test('has every row, and every cell in its place', () => {
    expect(needed.length).toBeGreaterThan(0);
    expect(missingFrom(cells, needed)).toEqual([]);
    for (const row of cells) expect(row).toHaveLength(columns.length);
  });

  test('would be found out without its last row', () => {
    expect(missingFrom(cells.slice(0, -1), needed)).not.toEqual([]);
  });
});
