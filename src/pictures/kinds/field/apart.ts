/** The last regions drawn again, larger, on a sheet over the others: each of them as an area of marks. */
import { sum } from 'd3-array';
import { LINE_HEIGHT } from '../../core/constants.ts';
import { count } from '../../core/format.ts';
import type { Box, Label } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { empty, HERO, type Drawn } from './drawn.ts';
import { around, boxesOf } from './grid.ts';
import type { Layout } from './layout.ts';
import { lookOf, shapeOf } from './marks.ts';
import { labelsOf } from './names.ts';
import { fit, heads } from './parts.ts';
import type { FieldSeries } from './series.ts';
import type { FieldState } from './state.ts';

const INSET = 12;
/** From the sheet to the marks that it enlarges. */
const APART = 24;
/** The sheet, the lines to what it enlarges, and the parts on it. */
export function drawApart(series: FieldSeries, state: FieldState, layout: Layout): Drawn {
  const { block, pitch, grid, first, height } = layout;
  const regions = series.regions.filter((region) => state.focus.includes(region));
  const from = Math.min(...regions.map((region) => region.from));
  const cells = around(boxesOf(grid, from, series.marks - from));
  const part = {
    x: round(Math.max(1, block.x + cells.x * pitch - 2)),
    y: round(block.y + cells.y * pitch - 2),
    width: round(cells.width * pitch + (cells.x === 0 ? 1 : 3)),
    height: round(cells.height * pitch + 3),
  };
  const wide = grid.lines === 'columns';
  const sheet = wide
    ? { x: 12, y: block.y + 10, width: part.x - APART - 12, height: height - block.y - 11 }
    : { x: 8, y: block.y + 10, width: block.width - 16, height: part.y - APART - block.y - 10 };
  const inner: Box = {
    x: sheet.x + INSET,
    y: sheet.y + INSET - 4,
    width: sheet.width - 2 * INSET,
    height: sheet.height - 2 * INSET + 8 - (wide ? LINE_HEIGHT + 6 : 0),
  };
  const { parts, scale } = fit(regions, inner, grid.lines);
  const all = `${count(sum(regions, ({ value }) => value))} ${series.unit}`;
  const squares = `${count(sum(regions, ({ marks }) => marks))} squares`;
  // On a phone there is room below the field.
  const foot = part.y + part.height;
  const label = (key: string, x: number, y: number, text: string): Label => ({
    ...{ key, x, y: round(y), anchor: 'start', tone: 'plain', text },
  });
  return {
    ...empty,
    sheets: [{ key: 'sheet', edge: true, ...sheet }],
    again: parts.map(({ region, grid: own, x, y }) => ({
      ...{ key: `again-${region.id}`, x: round(x), y: round(y), scale },
      shapes: [shapeOf(region, lookOf(region, state), own, 0)],
    })),
    frames: [{ key: 'part', ...part }],
    lines: wide
      ? [
          line('upper', sheet.x + sheet.width, sheet.y, part.x, part.y),
          line(
            'lower',
            sheet.x + sheet.width,
            sheet.y + sheet.height,
            part.x,
            part.y + part.height,
          ),
        ]
      : [
          line('left', sheet.x, sheet.y + sheet.height, part.x, part.y),
          line('right', sheet.x + sheet.width, sheet.y + sheet.height, part.x + part.width, part.y),
        ],
    hero: wide ? [] : [label('hero-0', 0, foot + HERO.line, squares)],
    labels: [
      ...labelsOf(first, 0, state),
      ...parts.flatMap((one) => heads(one, wide)),
      wide
        ? label(
            'together',
            inner.x,
            sheet.y + sheet.height - INSET + 2,
            `Together ${all}: ${squares}`,
          )
        : label('together', 0, foot + HERO.line + LINE_HEIGHT + 4, `Together ${all}`),
    ],
  };
}

function line(key: string, x1: number, y1: number, x2: number, y2: number): Drawn['lines'][number] {
  return { key: `zoom-${key}`, x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) };
}
