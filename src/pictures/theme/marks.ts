/** Shapes that stand for something. D3 draws them; the marks of the documents are listed here once. */
import {
  symbol,
  symbolCircle,
  symbolDiamond2,
  symbolSquare,
  symbolTriangle,
  type SymbolType,
} from 'd3-shape';
import type { MarkShape } from '../../ledger/schemas/document.ts';
import type { DocumentId } from '../../ledger/schemas/ids.ts';

/** What a shape is drawn with. */
export type Pen = Pick<
  Parameters<SymbolType['draw']>[0],
  'moveTo' | 'lineTo' | 'closePath' | 'arc' | 'rect'
>;

/** A shape around its middle; D3's own symbols are shapes too. */
export interface Shape {
  draw(pen: Pen, size: number): void;
}

/**
 * The path of a shape at a place.
 * @param x middle of the shape in user units
 * @param y the same, downwards
 * @param size its area, for shapes that come in sizes
 */
export function shapeAt(shape: Shape, x: number, y: number, size = 1): string {
  const placed: SymbolType = {
    draw: (pen, area) => {
      const moved: Pen = {
        moveTo: (dx, dy) => pen.moveTo(x + dx, y + dy),
        lineTo: (dx, dy) => pen.lineTo(x + dx, y + dy),
        arc: (dx, dy, ...rest) => pen.arc(x + dx, y + dy, ...rest),
        rect: (dx, dy, width, height) => pen.rect(x + dx, y + dy, width, height),
        closePath: () => pen.closePath(),
      };
      shape.draw(moved, area);
    },
  };
  return symbol(placed, size).digits(2)() ?? '';
}

/** Draws a closed outline from corner to corner. */
export function outline(pen: Pen, corners: readonly (readonly [number, number])[]): void {
  corners.forEach(([x, y], index) => (index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.closePath();
}

/** Draws a circle; one that runs the other way inside another stays empty. */
export function circle(pen: Pen, r: number, backwards = false): void {
  pen.moveTo(r, 0);
  pen.arc(0, 0, r, backwards ? 2 * Math.PI : 0, backwards ? 0 : 2 * Math.PI, backwards);
}

/** A pen that draws larger. */
export function scaled(pen: Pen, times: number): Pen {
  return {
    moveTo: (x, y) => pen.moveTo(x * times, y * times),
    lineTo: (x, y) => pen.lineTo(x * times, y * times),
    arc: (x, y, radius, ...rest) => pen.arc(x * times, y * times, radius * times, ...rest),
    rect: (x, y, width, height) => pen.rect(x * times, y * times, width * times, height * times),
    closePath: () => pen.closePath(),
  };
}

/** Wide and low, so that nobody takes it for the circle. */
const hexagon: Shape = {
  draw(pen, size) {
    const wide = Math.sqrt(size / 1.8125);
    const [top, high] = [0.45 * wide, 0.625 * wide];
    outline(pen, [
      [-top, -high],
      [top, -high],
      [wide, 0],
      [top, high],
      [-top, high],
      [-wide, 0],
    ]);
  },
};

/** Which mark is whose: content/documents has it, and whoever opens a chart hands it in. */
export type MarkOf = (document: DocumentId) => MarkShape;

/** The marker shapes in a square of 16 units, of one weight to the eye. */
const MARKS: Readonly<Record<MarkShape, { shape: Shape; size: number; down: number }>> = {
  circle: { shape: symbolCircle, size: 128.7, down: 0 },
  square: { shape: symbolSquare, size: 134.6, down: 0 },
  // D3 sets a triangle with its centre of gravity in the middle, which is too high beside words.
  triangle: { shape: symbolTriangle, size: 88.2, down: 1.8 },
  diamond: { shape: symbolDiamond2, size: 132.2, down: 0 },
  hexagon: { shape: hexagon, size: 116, down: 0 },
};

/**
 * The path of a document's mark; its shape alone must be enough to tell the document.
 * @param x middle of the mark in user units
 * @param y the same, downwards
 * @param side side of the square that it stands in
 */
export function markAt(mark: MarkShape, x: number, y: number, side: number): string {
  const { shape, size, down } = MARKS[mark];
  const scale = side / 16;
  return shapeAt(shape, x, y + down * scale, size * scale ** 2);
}

/** The path of a document's mark in a box of 16 by 16 units, as pages have it beside a name. */
export function markPath(mark: MarkShape): string {
  return markAt(mark, 8, 8, 16);
}
