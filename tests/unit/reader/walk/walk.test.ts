/** A walk through a chart: every cell of its table is reached, once, with few presses, in words. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { type Way, move, pathTo } from '../../../../src/reader/walk/core/move.ts';
import { type Stop, stopsOf } from '../../../../src/reader/walk/core/stops.ts';
import type { WalkTable } from '../../../../src/reader/walk/core/table.ts';
import { toldColumns } from '../../../../src/reader/walk/core/words.ts';
import { book } from '../../../support/book.ts';
import { walkTable } from '../../../support/walk.ts';

const WAYS: readonly Way[] = ['next', 'previous', 'in', 'out', 'first', 'last', 'below', 'above'];

/** The fewest presses from the chart to each stop. */
function presses(stops: readonly Stop[]): number[] {
  const least = stops.map((_, at) => (at === 0 ? 0 : Infinity));
  const queue = [0];
  for (const at of queue)
    for (const way of WAYS) {
      const next = move(stops, at, way);
      if (least[next] !== Infinity) continue;
      least[next] = (least[at] ?? 0) + 1;
      queue.push(next);
    }
  return least;
}

/** Places of all cells of a table, and those that its stops tell. */
function cellsOf({ columns, rows }: WalkTable, stops: readonly Stop[]): [string[], string[]] {
  return [
    rows.flatMap((_, row) => columns.map((__, column) => `${row}/${column}`)).sort(),
    stops.flatMap(({ cells }) => cells.map((at) => at.join('/'))).sort(),
  ];
}

describe.each(book.charts.map((chart) => [chart.id, chart] as const))('%s', (_, chart) => {
  const table = walkTable(chart.table(), chart.spec.title);
  const stops = stopsOf(table);

  test('each cell of its table is told at one stop, and each stop is reached in 18 presses', () => {
    const [all, told] = cellsOf(table, stops);
    expect(told).toEqual(all);
    expect(Math.max(...presses(stops))).toBeLessThanOrEqual(18);
  });

  test('each stop is a sentence of its own, without gaps', () => {
    for (const { says } of stops) {
      expect(says).toMatch(/\.$/);
      expect(says).not.toMatch(/undefined|NaN|: *[.;]|\.\.|;;| {2}|^\W/);
    }
    const values = stops.filter(({ inside }) => inside === -1);
    for (const { says, cells } of values)
      for (const [row, column] of cells) {
        const cell = table.rows[row]?.[column] ?? '';
        expect(says).toContain(cell === '' ? 'no' : cell.replace(/\.$/, ''));
      }
  });
});

test.each(book.charts.map((chart) => [chart.id, chart] as const))(
  '%s: the sentence of a row has the words of all documents in its table, or of none',
  (_, chart) => {
    const table = walkTable(chart.table(), chart.spec.title);
    const told = toldColumns(table);
    const theirs = table.columns.flatMap(({ label }, at) =>
      book.documents.some(({ short }) => label === short) ? [at] : [],
    );
    expect([0, theirs.length]).toContain(theirs.filter((at) => told.includes(at)).length);
  },
);

test('a table of any size is walked whole, and no press leaves it', () => {
  const tables = fc
    .record({
      names: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 70 }),
      width: fc.integer({ min: 1, max: 5 }),
      numeric: fc.boolean(),
      grouped: fc.boolean(),
    })
    .map(({ names, width, numeric, grouped }): WalkTable => ({
      title: 'T',
      columns: Array.from({ length: width }, (_, at) => ({
        ...{ label: `C${at}`, numeric: at === 0 && numeric },
        ...(grouped && at === width - 1 ? { groups: true } : {}),
      })),
      rows: names.map((name, row) =>
        Array.from({ length: width }, (_, at) => (at === width - 1 ? name : String(row))),
      ),
    }));
  fc.assert(
    fc.property(tables, fc.array(fc.constantFrom(...WAYS), { maxLength: 40 }), (table, ways) => {
      const stops = stopsOf(table);
      const [all, told] = cellsOf(table, stops);
      expect(told).toEqual(all);
      expect(presses(stops)).not.toContain(Infinity);
      let at = 0;
      for (const way of ways) {
        at = move(stops, at, way);
        expect(stops[at]).toBeDefined();
        expect(pathTo(stops, at)).toHaveLength(stops[at]?.level ?? 0);
      }
    }),
  );
});

describe('what is said', () => {
  const table: WalkTable = {
    title: 'Lamps by year',
    columns: [
      { label: 'Year', numeric: true, year: true },
      { label: 'Lamps', unit: 'lamps', numeric: true },
      { label: 'How sure', numeric: false },
    ],
    rows: [
      ['1998', '4,560', 'From a secondary source'],
      ['1999', '', 'Counted'],
    ],
  };
  const stops = stopsOf(table);
  const says = (...ways: Way[]): string | undefined =>
    stops[ways.reduce((at, way) => move(stops, at, way), 0)]?.says;

  test('of a chart: its title and how much is in it', () => {
    expect(says()).toBe('Lamps by year. 2 entries.');
  });
  test('of a row: its values, what is special about it, and its place', () => {
    expect(says('in')).toBe('1998: 4,560 lamps; How sure: From a secondary source. 1 of 2.');
  });
  test('of a cell: its value with the unit, and whose it is; an empty one is no nought', () => {
    expect(says('in', 'in')).toBe('Lamps: 4,560 lamps. 1998. 1 of 2.');
    expect(says('in', 'in', 'below')).toBe('Lamps: no number. 1999. 1 of 2.');
    expect(says('in', 'in', 'below', 'out', 'previous')).toBe(says('in'));
  });
});
