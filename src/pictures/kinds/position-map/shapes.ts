import type { PositionKind } from '../../../ledger/schemas/question.ts';
import { circle, outline, type Pen, scaled, shapeAt } from '../../theme/marks.ts';

/**
 * Shapes 12 to 13 units wide or high. They are told apart by outline alone, and none is a document's own
 * mark, a tick, a cross, a plus or an arrow up or down: those would read as for or against.
 */
const DRAW: Readonly<Record<PositionKind, (pen: Pen) => void>> = {
  // A brick.
  argues: (pen) => pen.rect(-6.5, -4, 13, 8),
  // Two posts of a gate.
  'sets conditions': (pen) => {
    pen.rect(-5.5, -6, 3.5, 12);
    pen.rect(2, -6, 3.5, 12);
  },
  // An open ring.
  asks: (pen) => {
    circle(pen, 6);
    circle(pen, 3.3, true);
  },
  // A chevron: passed on.
  'reports what others say': (pen) =>
    outline(pen, [
      [-5, -6],
      [-1, -6],
      [4.5, 0],
      [-1, 6],
      [-5, 6],
      [0.5, 0],
    ]),
  // A dot.
  'touches on': (pen) => circle(pen, 2.8),
  // A thin rule, as in the empty cell of a table.
  'does not address': (pen) => pen.rect(-4.5, -0.9, 9, 1.8),
};

/**
 * The path of the shape of a kind of position.
 * @param x middle of the shape in user units
 * @param y the same, downwards
 */
export function kindAt(kind: PositionKind, x: number, y: number): string {
  return shapeAt({ draw: DRAW[kind] }, x, y);
}

/** The same, some times as large. */
export function largeKindAt(kind: PositionKind, x: number, y: number, times: number): string {
  return shapeAt({ draw: (pen) => DRAW[kind](scaled(pen, times)) }, x, y);
}
