import { range } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FRAMES } from '../../../src/pictures/core/kind.ts';
import type { Box } from '../../../src/pictures/core/marks.ts';
import { overlap } from '../../../src/pictures/core/place.ts';
import { parseTable } from '../../../src/pictures/core/table.ts';
import { apportion } from '../../../src/pictures/kinds/field/apportion.ts';
import { around, SIDE } from '../../../src/pictures/kinds/field/grid.ts';
import { field } from '../../../src/pictures/kinds/field/index.ts';
import type { Group, Shape } from '../../../src/pictures/kinds/field/marks.ts';
import { examples } from '../../render/examples/field.ts';
import { csv, meta } from '../../render/examples/ranked-bars.ts';

const file = 'content/charts/x.yaml';
const table = parseTable(csv, meta, 'data.csv');
const { reports, messages } = examples;

function open(changes: object = {}, base: object = reports) {
  return field.series(field.spec.parse({ ...base, ...changes }), table, file);
}

/** Shapes of a group by the region that they draw. */
function shapesOf(group: Group | undefined): Map<string, Shape> {
  return new Map(group?.shapes.map((shape) => [shape.key, shape]));
}

/** Every cell of some boxes, as "x y". */
function cellsIn(boxes: readonly Box[]): string[] {
  return boxes.flatMap(({ x, y, width, height }) =>
    range(Math.ceil(width)).flatMap((column) =>
      range(Math.ceil(height)).map((row) => `${x + column} ${y + row}`),
    ),
  );
}

describe('marks', () => {
  test('are shared out by the largest remainder', () => {
    expect(apportion([4160, 3380, 2460], 1000)).toEqual([4, 3, 3]);
    // The first of two equal fractions.
    expect(apportion([1500, 1500], 1000)).toEqual([2, 1]);
    // The reports of 2019: 16,837 in all, one of them for 205 reports.
    expect(apportion([15884511, 449283, 123839, 378856, 205], 1000)).toEqual([
      15884, 449, 124, 379, 1,
    ]);
  });

  test('add up, and leave no region without one', () => {
    const values = fc.array(fc.integer({ min: 1, max: 9_000_000 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 2000 }), (amounts, amount) => {
        const all = Math.round(amounts.reduce((a, b) => a + b) / amount);
        fc.pre(all >= amounts.length);
        const marks = apportion(amounts, amount);
        expect(marks.reduce((a, b) => a + b)).toBe(all);
        expect(Math.min(...marks)).toBeGreaterThanOrEqual(1);
        marks.forEach((mark, index) => {
          if ((amounts[index] ?? 0) < amount) expect(mark).toBe(1);
        });
      }),
    );
  });

  test('a region that falls under one mark because of small ones keeps one', () => {
    expect(apportion([1000, 3400, 100, 100], 1000)).toEqual([1, 2, 1, 1]);
    expect(() => apportion([400, 500], 1000)).toThrow('1 marks for 2 regions');
  });
});

describe('a field', () => {
  test('takes its numbers from rows, and the rest from all others', () => {
    expect(open().regions.map(({ value, marks }) => [value, marks])).toEqual([
      [15884511, 15884],
      [573122, 573],
      [205, 1],
      [326552, 326],
    ]);
  });

  test.each(Object.values(FRAMES))('is one block: each square in one region, $name', (frame) => {
    const series = open();
    const { squares } = field.model(series, 'whole', frame);
    const shapes = shapesOf(squares);
    for (const { id, marks, share } of series.regions) {
      const boxes = shapes.get(id)?.boxes ?? [];
      if (share < 1) continue;
      expect(boxes.length).toBeLessThanOrEqual(3);
      expect(cellsIn(boxes)).toHaveLength(marks);
    }
    const cells = [...shapes.values()].flatMap(({ boxes, solid }) => (solid ? [] : cellsIn(boxes)));
    expect(new Set(cells).size).toBe(cells.length);
    expect(cells).toHaveLength(series.marks - 1);
  });

  test('reaches from edge to edge, in columns on a page and in rows on a phone', () => {
    const [narrow, wide] = [FRAMES.narrow, FRAMES.wide].map((frame) => {
      const { squares } = field.model(open(), 'whole', frame);
      const [first] = squares?.shapes[0]?.boxes ?? [];
      const all = around(squares?.shapes.flatMap(({ boxes }) => boxes) ?? []);
      return { first, all, scale: squares?.scale ?? 0 };
    });
    // A square of the page has whole pixels where it is as wide as 1440 or 1920.
    expect(((wide?.scale ?? 0) * 1440) / 640).toBeCloseTo(6, 3);
    expect((wide?.all.width ?? 0) * (wide?.scale ?? 0)).toBeGreaterThan(630);
    expect(wide?.first?.height).toBeCloseTo(wide?.all.height ?? 0, 0);
    expect((narrow?.all.width ?? 0) * (narrow?.scale ?? 0)).toBeGreaterThan(300);
    expect(narrow?.first?.width).toBeCloseTo(narrow?.all.width ?? 0, 0);
  });

  test('a region under one square fills its exact share of it, from below', () => {
    const [part] =
      shapesOf(field.model(open(), 'apple', FRAMES.wide).squares).get('apple')?.boxes ?? [];
    expect((part?.height ?? 0) / SIDE).toBeCloseTo(0.205, 4);
    expect(part?.width).toBe(SIDE);
    expect(((part?.y ?? 0) + (part?.height ?? 0)) % 1).toBeCloseTo(SIDE, 6);
  });

  test('the squares are the same shapes in every state: only place and scale change', () => {
    for (const frame of Object.values(FRAMES)) {
      const [first, ...others] = reports.states
        .filter(({ id }) => id !== 'one')
        .map(({ id }) => field.model(open(), id, frame).squares?.shapes.map(({ boxes }) => boxes));
      for (const other of others) expect(other).toEqual(first);
    }
  });

  test('one square alone says what it stands for', () => {
    const { single, squares, hero } = field.model(open(), 'one', FRAMES.wide);
    expect(squares).toBeUndefined();
    expect(single?.width).toBeGreaterThan(200);
    expect(hero.map(({ text }) => text)).toEqual(['1 square', '= 1,000 reports']);
  });

  test('what is not in focus steps back', () => {
    const { squares } = field.model(open(), 'small', FRAMES.wide);
    expect(squares?.shapes.map(({ look }) => look)).toEqual(['away', 'middle', 'dark', 'dark']);
  });

  test.each(Object.values(FRAMES))(
    'parts drawn apart have all their squares, larger, $name',
    (frame) => {
      const series = open();
      const { squares, again, sheets, frames } = field.model(series, 'small', frame);
      for (const { id, marks, share } of series.regions.slice(1)) {
        const group = again.find(({ key }) => key === `again-${id}`);
        const { boxes = [] } = shapesOf(group).get(id) ?? {};
        if (share === 1) expect(cellsIn(boxes)).toHaveLength(marks);
        expect(group?.scale).toBeGreaterThan(1.9 * (squares?.scale ?? 0));
      }
      // The sheet hides nothing of what it enlarges.
      const [sheet, part] = [sheets[0], frames[0]];
      if (!sheet || !part) throw new Error('expected a sheet and a frame');
      expect(overlap(sheet, part)).toBe(false);
    },
  );

  test.each(['apple', 'two'])('travels to %s: it is in sight, and on the map', (id) => {
    for (const frame of Object.values(FRAMES)) {
      const series = open();
      const { squares, height, frames, sheets } = field.model(series, id, frame);
      const { x = 0, y = 0, scale = 0 } = squares ?? {};
      expect(scale).toBeGreaterThan(30);
      const box = around(shapesOf(squares).get(id)?.boxes ?? []);
      const middle = [
        x + (box.x + box.width / 2) * scale,
        y + (box.y + box.height / 2) * scale,
      ] as const;
      expect(middle[0]).toBeGreaterThan(0);
      expect(middle[0]).toBeLessThan(frame.width);
      expect(middle[1]).toBeGreaterThan(0);
      expect(middle[1]).toBeLessThan(height);
      const [here, map] = [frames[0], sheets.find(({ key }) => key === 'map')];
      expect(here?.x).toBeGreaterThan(map?.x ?? Infinity);
      expect(here?.y).toBeGreaterThan(map?.y ?? Infinity);
    }
  });

  test.each(Object.values(FRAMES))('every region is named outside the squares, $name', (frame) => {
    const series = open();
    const { labels, leaders, squares, height } = field.model(series, 'whole', frame);
    const top = squares?.y ?? 0;
    const all = around(squares?.shapes.flatMap(({ boxes }) => boxes) ?? []);
    const bottom = top + all.height * (squares?.scale ?? 0);
    for (const { id } of series.regions) {
      const name = labels.find(({ key }) => key === `name-${id}`);
      const y = name?.y ?? top + 1;
      expect(y < top || (y - 11 > bottom && y < height), id).toBe(true);
      expect(
        leaders.some(({ key }) => key.endsWith(`-${id}`)),
        id,
      ).toBe(true);
    }
  });

  test('a number without room beside its name stands below it', () => {
    const { labels } = field.model(open({}, messages), 'all', FRAMES.narrow);
    const at = (key: string) => labels.find((label) => label.key === key);
    expect(at('number-most')?.x).toBe(0);
    expect(at('number-most')?.y).toBe((at('name-most')?.y ?? 0) + 18);
  });
});
