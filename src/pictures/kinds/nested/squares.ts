/** Bars made of squares: equally many in each column, so that lengths compare. */
import { round } from '../../core/round.ts';
import { shapeOf, type Group } from '../field/marks.ts';
import type { NestedRow } from './series.ts';

/** Squares of one column, and from square to square. */
export interface Pitch {
  long: number;
  pitch: number;
}

/** The largest squares with which the longest bar keeps within a width. */
export function pitchIn(most: number, thick: number, width: number): Pitch {
  for (let long = 1; ; long += 1) {
    const pitch = thick / long;
    if (Math.ceil(most / long) * pitch <= width) return { long, pitch: Number(pitch.toFixed(4)) };
  }
}

/** How many squares stand for a number. */
export function squaresFor(value: number, each: number): number {
  return Math.max(1, Math.round(value / each));
}

/** The squares of one row; a part inside it comes first, and the others step back. */
export function squaresOf(
  { id, value, part }: NestedRow,
  each: number,
  { long, pitch }: Pitch,
  y: number,
  parts: boolean,
): Group {
  const all = squaresFor(value, each);
  const inside = part && parts ? squaresFor(part.value, each) : 0;
  const grid = { lines: 'columns', long, marks: all } as const;
  const rest = { id: 'rest', share: 1, from: inside, marks: all - inside };
  return {
    ...{ key: `squares-${id}`, x: 1, y: round(y), scale: pitch },
    shapes: [
      ...(inside > 0
        ? [shapeOf({ id: 'part', share: 1, from: 0, marks: inside }, 'dark', grid)]
        : []),
      shapeOf(rest, inside > 0 ? 'away' : 'dark', grid),
    ],
  };
}
