/** The whole field, small, in a corner of a view: nobody loses the place. */
import type { Frame } from '../../core/kind.ts';
import { round } from '../../core/round.ts';
import type { Drawn } from './drawn.ts';
import { boxesOf, cellsOf } from './grid.ts';
import type { Layout } from './layout.ts';
import type { View } from './travel.ts';

/** Width of the map. */
const WIDTH: Readonly<Record<Frame['name'], number>> = { wide: 150, narrow: 130 };
const PAD = 6;
/** Least side of the frame around what is seen. */
const LEAST = 8;

/** The map and the place on it, in the lower right corner. */
export function mapOf(
  { grid, height: full }: Layout,
  view: View,
  frame: Frame,
): Pick<Drawn, 'sheets' | 'again' | 'frames'> {
  const { across, down } = cellsOf(grid);
  const scale = round(WIDTH[frame.name] / across);
  const [width, height] = [across * scale, down * scale];
  const sheet = {
    ...{ x: round(frame.width - width - 2 * PAD - 1), y: round(full - height - 2 * PAD - 1) },
    ...{ width: round(width + 2 * PAD), height: round(height + 2 * PAD) },
  };
  const [x, y] = [round(sheet.x + PAD), round(sheet.y + PAD)];
  const [w, h] = [Math.max(LEAST, view.width * scale), Math.max(LEAST, view.height * scale)];
  const middle = { x: view.x + view.width / 2, y: view.y + view.height / 2 };
  return {
    sheets: [{ key: 'map', edge: true, ...sheet }],
    again: [
      {
        ...{ key: 'map-squares', x, y, scale, rings: [] },
        shapes: boxesOf(grid, 0, grid.marks).map((box, index) => ({
          ...{ key: `map-${index}`, look: 'away', solid: true },
          ...box,
        })),
      },
    ],
    frames: [
      {
        ...{ key: 'here', width: round(w), height: round(h) },
        x: round(x + middle.x * scale - w / 2),
        y: round(y + middle.y * scale - h / 2),
      },
    ],
  };
}
