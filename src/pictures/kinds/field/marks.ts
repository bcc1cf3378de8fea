/** Marks of regions as few shapes, in cells; a group's scale makes them as large as a view wants. */
import type { Box } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { boxesOf, cellAt, SIDE, type Grid } from './grid.ts';
import type { FieldState, Region } from './state.ts';

/** How the marks of a region look: in its own shade, or stepping back. */
export type Look = Region['shade'] | 'away';

/** Class of each look. */
export const LOOKS: Readonly<Record<Look, string>> = {
  dark: 'c-mark',
  middle: 'c-mark-quiet',
  away: 'c-mark-away',
};

/** Marks of one region: boxes of them filled with the pattern of a look, or solid. */
export interface Shape {
  key: string;
  look: Look;
  solid: boolean;
  boxes: Box[];
}

/** What has marks in a row of numbers. */
type Marked = Pick<Region, 'id' | 'share' | 'from' | 'marks'>;

/** Shapes that are placed and enlarged together. */
export interface Group {
  key: string;
  x: number;
  y: number;
  scale: number;
  shapes: Shape[];
}

/** Boxes end in the gap after their last mark: at its very end, a hair of the next mark would show. */
const CUT = 0.1;
/** Thickness of the edge of a mark of which only a part is filled. */
const EDGE = 0.06;

export function lookOf(region: Region, { focus }: FieldState): Look {
  return focus.includes(region) ? region.shade : 'away';
}

/**
 * The marks of one region.
 * @param from number of its first mark in this grid
 */
export function shapeOf(region: Marked, look: Look, grid: Grid, from = region.from): Shape {
  const { id: key, share, marks } = region;
  if (share < 1) return { key, look, solid: true, boxes: partial(cellAt(grid, from), share) };
  const boxes = boxesOf(grid, from, marks).map(({ width, height, ...place }) => ({
    ...{ ...place, width: round(width - CUT), height: round(height - CUT) },
  }));
  return { key, look, solid: false, boxes };
}

/** A mark filled from below to its share, exactly, then its edge. */
function partial({ x, y }: { x: number; y: number }, share: number): Box[] {
  // At two digits a sliver could vanish.
  const height = Number((SIDE * share).toFixed(4));
  const far = round(SIDE - EDGE);
  const across = { x, width: SIDE, height: EDGE };
  const down = { y, width: EDGE, height: SIDE };
  return [
    { x, y: Number((y + SIDE - height).toFixed(4)), width: SIDE, height },
    ...[
      { ...across, y },
      { ...across, y: round(y + far) },
    ],
    ...[
      { ...down, x },
      { ...down, x: round(x + far) },
    ],
  ];
}
