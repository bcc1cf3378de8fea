import type { DocumentId } from '../../../ledger/schemas/ids.ts';
import { round } from '../../core/round.ts';
import type { Sure } from './read.ts';

/** The mark of one event, drawn as one filled path. */
export interface EventMark {
  key: string;
  d: string;
  /** Class that colours it: ink, or the hue of a document. */
  look: string;
  /** Its middle and radius, for words that keep clear of it. */
  x: number;
  y: number;
  r: number;
}

/**
 * The mark of an event as one filled path: a full disc, one with its left half open, or a ring.
 * @param r radius in user units
 */
export function discAt(sure: Exclude<Sure, 'document'>, x: number, y: number, r: number): string {
  const inner = round(r - Math.max(1.2, r * 0.3));
  if (sure === 'primary') return circle(x, y, r);
  if (sure === 'secondary') return circle(x, y, r) + circle(x, y, inner);
  return `${circle(x, y, r)}M${round(x)} ${round(y - inner)}a${inner} ${inner} 0 0 0 0 ${round(2 * inner)}z`;
}

/** The shape of one of the five documents, the same as beside its name, about as large as a disc. */
export function documentAt(id: DocumentId, x: number, y: number, r: number): string {
  if (id === 'crin') return circle(x, y, r);
  const corners: Readonly<Record<Exclude<DocumentId, 'crin'>, [number, number][]>> = {
    ecpat: [
      [-0.9, -0.9],
      [0.9, -0.9],
      [0.9, 0.9],
      [-0.9, 0.9],
    ],
    brown: [
      [0, -1.1],
      [1.1, 0.9],
      [-1.1, 0.9],
    ],
    nspcc: [
      [0, -1.2],
      [1.2, 0],
      [0, 1.2],
      [-1.2, 0],
    ],
    iwf: [
      [-0.55, -1],
      [0.55, -1],
      [1.15, 0],
      [0.55, 1],
      [-0.55, 1],
      [-1.15, 0],
    ],
  };
  const points = corners[id].map(([dx, dy]) => `${round(x + dx * r)} ${round(y + dy * r)}`);
  return `M${points.join('L')}z`;
}

function circle(x: number, y: number, r: number): string {
  const wide = round(2 * r);
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 1 ${wide} 0a${r} ${r} 0 1 1 ${-wide} 0z`;
}
