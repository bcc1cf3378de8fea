/** Marks of regions as few shapes, in cells; a group's scale makes them as large as a view wants. */
import type { Box } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { boxesOf, cellAt, SIDE, type Grid } from './grid.ts';
import type { FieldState, Region } from './series.ts';

/** How the marks of a region look: in its own shade, or stepping back. */
export type Look = Region['shade'] | 'away';

/** A box of marks: filled with the pattern of a look, or solid. */
export interface Shape extends Box {
  key: string;
  look: Look;
  solid: boolean;
}

/** Shapes that are placed and enlarged together. */
export interface Group {
  key: string;
  x: number;
  y: number;
  scale: number;
  shapes: Shape[];
  /** Edges of marks that stand for less than a whole one. */
  rings: { key: string; look: Look; d: string }[];
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
 * @param prefix of keys, where a region is drawn twice
 */
export function marksOf(
  region: Region,
  look: Look,
  grid: Grid,
  from: number,
  prefix = '',
): Pick<Group, 'shapes' | 'rings'> {
  const key = `${prefix}${region.id}`;
  if (region.share === 1) {
    const shapes = boxesOf(grid, from, region.marks).map(({ x, y, width, height }, index) => ({
      ...{ key: `${key}-${index}`, look, solid: false, x, y },
      ...{ width: round(width - CUT), height: round(height - CUT) },
    }));
    return { shapes, rings: [] };
  }
  const { x, y } = cellAt(grid, from);
  // At two digits a sliver could vanish, and shares are exact.
  const height = Number((SIDE * region.share).toFixed(4));
  const part = { x, y: Number((y + SIDE - height).toFixed(4)), width: SIDE, height };
  const inner = round(SIDE - 2 * EDGE);
  const [left, top] = [round(x + EDGE), round(y + EDGE)];
  const d = `M${x} ${y}h${SIDE}v${SIDE}h-${SIDE}zM${left} ${top}v${inner}h${inner}v-${inner}z`;
  return {
    shapes: [{ key: `${key}-part`, look, solid: true, ...part }],
    rings: [{ key: `${key}-edge`, look, d }],
  };
}

/** Groups of several regions as one. */
export function joined(parts: readonly Pick<Group, 'shapes' | 'rings'>[]): Pick<
  Group,
  'shapes' | 'rings'
> {
  return {
    shapes: parts.flatMap(({ shapes }) => shapes),
    rings: parts.flatMap(({ rings }) => rings),
  };
}
