import type { DocumentId } from '../../../ledger/schemas/ids.ts';
import { circle, type Pen, shapeAt } from '../../theme/marks.ts';
import type { Sure } from './read.ts';

/** The mark of one event, drawn as one filled path. */
export interface EventMark {
  key: string;
  d: string;
  /** Whose hue it has; ink where it is no document. */
  document?: DocumentId;
  /** Its middle and radius, for words that keep clear of it. */
  x: number;
  y: number;
  r: number;
}

/**
 * The mark of an event as one path, filled by the even-odd rule: a full disc, one with its left half
 * open, or a ring.
 * @param r radius in user units
 */
export function discAt(sure: Exclude<Sure, 'document'>, x: number, y: number, r: number): string {
  const inner = r - Math.max(1.2, r * 0.3);
  function draw(pen: Pen): void {
    circle(pen, r);
    if (sure === 'secondary') circle(pen, inner);
    if (sure !== 'excerpt') return;
    pen.moveTo(0, inner);
    pen.arc(0, 0, inner, Math.PI / 2, (3 * Math.PI) / 2);
    pen.closePath();
  }
  return shapeAt({ draw }, x, y);
}
