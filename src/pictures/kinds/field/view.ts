/** The part of a field that is travelled to. */
import type { Frame } from '../../core/kind.ts';
import { round } from '../../core/round.ts';
import { around, boxesOf } from './grid.ts';
import type { Layout } from './layout.ts';
import type { Region } from './state.ts';

/** Least number of marks that the view is wide. */
const ACROSS: Readonly<Record<Frame['name'], number>> = { wide: 12.5, narrow: 6.5 };
/** Where the middle of the region lies, in parts of the view. */
const MIDDLE = { wide: { x: 0.58, y: 0.42 }, narrow: { x: 0.2, y: 0.58 } };
/** The part of the field that is seen: `x` and `y` in cells, enlarged by `scale`. */
export interface View {
  x: number;
  y: number;
  scale: number;
  width: number;
  height: number;
}

/** Where the view lies; a part of a single mark needs room for words beside it. */
export function viewOf(region: Region, layout: Layout, frame: Frame): View {
  const box = around(boxesOf(layout.grid, region.from, region.marks));
  const thick = layout.grid.lines === 'columns' ? box.width : box.height;
  const height = layout.height;
  const turned = layout.grid.lines === 'columns' ? 1 : frame.width / height;
  const across = Math.max(ACROSS[frame.name], thick * 1.6 * turned);
  const scale = round(frame.width / across);
  const middle = region.share < 1 ? MIDDLE[frame.name] : { x: 0.5, y: 0.5 };
  const down = height / scale;
  return {
    ...{ scale, width: across, height: down },
    x: round(box.x + box.width / 2 - middle.x * across),
    y: round(box.y + box.height / 2 - middle.y * down),
  };
}
