/** The whole field, small, in a corner of a view: nobody loses the place. */
import type { Frame } from '../../core/kind.ts';
import type { Box } from '../../core/marks.ts';
import { overlap } from '../../core/place.ts';
import { round } from '../../core/round.ts';
import type { Drawn } from './drawn.ts';
import { boxesOf, cellsOf } from './grid.ts';
import type { Layout } from './layout.ts';
import type { View } from './view.ts';

/** Width of the map. */
const WIDTH: Readonly<Record<Frame['name'], number>> = { wide: 150, narrow: 112 };
const PAD = 6;
/** Least side of the frame around what is seen. */
const LEAST = 8;

/** The map and the place on it, in a corner without words, the lower right one first. */
export function mapOf(
  { grid, height: full }: Layout,
  view: View,
  frame: Frame,
  taken: readonly Box[],
): Pick<Drawn, 'sheets' | 'again' | 'frames'> {
  const { across, down } = cellsOf(grid);
  const scale = round(WIDTH[frame.name] / across);
  const [width, height] = [across * scale + 2 * PAD, down * scale + 2 * PAD];
  const [right, bottom] = [frame.width - width - 1, full - height - 1];
  const sheets = [
    { x: right, y: bottom },
    { x: 1, y: bottom },
    { x: right, y: 1 },
  ].map((at) => ({ x: round(at.x), y: round(at.y), width: round(width), height: round(height) }));
  const free = sheets.find((box) => !taken.some((other) => overlap(box, other)));
  if (!free) throw new Error('No room for the map of a field beside the words: use fewer words');
  const [x, y] = [round(free.x + PAD), round(free.y + PAD)];
  const [left, w] = seen(view.x, view.width, across, LEAST / scale);
  const [top, h] = seen(view.y, view.height, down, LEAST / scale);
  return {
    sheets: [{ key: 'map', edge: true, ...free }],
    again: [
      {
        ...{ key: 'map-squares', x, y, scale },
        shapes: [{ key: 'all', look: 'away', solid: true, boxes: boxesOf(grid, 0, grid.marks) }],
      },
    ],
    frames: [
      {
        ...{ key: 'here', x: round(x + left * scale), y: round(y + top * scale) },
        ...{ width: round(w * scale), height: round(h * scale) },
      },
    ],
  };
}

/** The part of a side that is seen, in cells: where it begins and how long it is, but large enough to be found. */
function seen(from: number, length: number, all: number, least: number): [number, number] {
  const begin = Math.max(0, from);
  const end = Math.min(all, from + length);
  const found = Math.max(end - begin, least);
  return [(begin + end - found) / 2, found];
}
