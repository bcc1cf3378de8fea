/** Lines from regions to their words: how far the first reaches, and where each of the others lies. */
import { LINE_HEIGHT } from '../../core/constants.ts';
import type { Frame } from '../../core/kind.ts';
import { round } from '../../core/round.ts';
import type { Leader } from './drawn.ts';
import { cellAt, SIDE, type Grid } from './grid.ts';
import type { Layout } from './layout.ts';
import { LANE } from './names.ts';
import type { Region } from './state.ts';

/** Between marks and the end of a line, or words and the end of a line. */
const CLEAR = 3;

/** All leaders of the whole field. */
export function leadersOf(layout: Layout, frame: Frame): Leader[] {
  const { others, below } = layout;
  return [
    ...bracket(layout, frame),
    ...others.map(({ region, x, width, row }, index): Leader => {
      const way = exit(region, layout);
      const key = `leader-${region.id}`;
      if (layout.grid.lines === 'columns' && others.every((words) => words.row === 0)) {
        const level = round(layout.block.y + layout.block.height + (index + 1) * LANE);
        const to = round(Math.min(x + 8, way.x));
        return { key, d: `M${way.x} ${way.y}V${level}H${to}V${below}` };
      }
      const middle = round(below + row * LINE_HEIGHT + LINE_HEIGHT / 2);
      const end = round(x + width + CLEAR);
      if (!way.side)
        return way.x < x - CLEAR
          ? { key, d: `M${way.x} ${way.y}V${middle}H${round(x - CLEAR)}` }
          : { key, d: `M${way.x} ${way.y}V${below}` };
      const lane = round(frame.width - 1 - index * LANE);
      return { key, d: `M${way.x} ${way.y}H${lane}V${middle}H${end}` };
    }),
  ];
}

/** Above the columns of the first region, or beside its rows. */
function bracket({ first, grid, pitch, block }: Layout, frame: Frame): Leader[] {
  const region = first[0]?.region;
  if (!region) return [];
  const far = round(Math.floor(region.marks / grid.long) * pitch);
  if (far === 0) return [];
  const { x = 0, width = 0, row = 0 } = first.at(-1) ?? {};
  const [end, line] = [round(x + width + 2 * CLEAR), 9 + row * LINE_HEIGHT];
  const d =
    grid.lines === 'columns'
      ? `M${block.x} ${block.y - 2}v-3h${far}v3`
      : `M${end} ${line}H${frame.width - 1}V${round(block.y + far)}h-3`;
  return [{ key: `bracket-${region.id}`, d }];
}

/**
 * Where a leader leaves: where a line of marks ends in the region's middle. A region without such an
 * end has others after it, and its leader runs between their marks; below the last of all is nothing.
 */
function exit(
  { from, marks }: Region,
  { grid, pitch, block }: Layout,
): { x: number; y: number; side: boolean } {
  const { long } = grid;
  const line = lineIn(grid, from, marks);
  const { x, y } = cellAt(grid, line === undefined ? from + marks - 1 : (line + 1) * long - 1);
  const last = line === undefined && from + marks === grid.marks;
  const half = (line === undefined && !last ? (1 + SIDE) / 2 : SIDE / 2) * pitch;
  if (grid.lines === 'rows' && !last) {
    const right = line === undefined ? x + SIDE : x + 1;
    return { x: round(block.x + right * pitch), y: round(block.y + y * pitch + half), side: true };
  }
  const left = round(block.x + x * pitch + half);
  return { x: left, y: round(block.y + (y + 1) * pitch + 1), side: false };
}

/** The middle of the lines whose last mark is the region's. */
function lineIn({ long }: Grid, from: number, marks: number): number | undefined {
  const first = Math.floor(from / long);
  const after = Math.floor((from + marks) / long);
  return after > first ? Math.floor((first + after - 1) / 2) : undefined;
}
