import type { PositionKind } from '../../../ledger/schemas/question.ts';
import { round } from '../../core/round.ts';

/** A closed outline: where it starts, from the middle of the shape, and the way round from there. */
interface Outline {
  x: number;
  y: number;
  way: string;
}

/**
 * Shapes 12 to 13 units wide or high. They are told apart by outline alone, and none is a document's own
 * mark, a tick, a cross, a plus or an arrow up or down: those would read as for or against.
 */
const SHAPES: Readonly<Record<PositionKind, readonly Outline[]>> = {
  // A brick.
  argues: [{ x: -6.5, y: -4, way: 'h13v8h-13z' }],
  // Two posts of a gate.
  'sets conditions': [
    { x: -5.5, y: -6, way: 'h3.5v12h-3.5z' },
    { x: 2, y: -6, way: 'h3.5v12h-3.5z' },
  ],
  // An open ring; the inner circle runs the other way, so that it stays empty.
  asks: [
    { x: -6, y: 0, way: 'a6 6 0 1 0 12 0a6 6 0 1 0-12 0z' },
    { x: -3.3, y: 0, way: 'a3.3 3.3 0 1 1 6.6 0a3.3 3.3 0 1 1-6.6 0z' },
  ],
  // A chevron: passed on.
  'reports what others say': [{ x: -5, y: -6, way: 'h4l5.5 6l-5.5 6h-4l5.5-6z' }],
  // A dot.
  'touches on': [{ x: -2.8, y: 0, way: 'a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0z' }],
  // A thin rule, as in the empty cell of a table.
  'does not address': [{ x: -4.5, y: -0.9, way: 'h9v1.8h-9z' }],
};

/**
 * The path of a shape.
 * @param kind kind of position
 * @param x middle of the shape in user units
 * @param y the same, downwards
 */
export function shapeAt(kind: PositionKind, x: number, y: number): string {
  return SHAPES[kind]
    .map((part) => `M${round(x + part.x)} ${round(y + part.y)}${part.way}`)
    .join('');
}
