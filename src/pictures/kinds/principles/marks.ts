/** The documents' own marks: shapes that are theirs on every page. */
import type { DocumentId } from '../../../ledger/schemas/ids.ts';
import { round } from '../../core/round.ts';

/** Start of the outline, from the middle of a mark 14 units high, and the way round. */
const MARKS: Readonly<Record<DocumentId, { x: number; y: number; way: string }>> = {
  crin: { x: -5.6, y: 0, way: 'a5.6 5.6 0 1 0 11.2 0a5.6 5.6 0 1 0-11.2 0z' },
  ecpat: { x: -5.1, y: -5.1, way: 'h10.2v10.2h-10.2z' },
  brown: { x: 0, y: -6, way: 'l6.2 11h-12.4z' },
  nspcc: { x: 0, y: -6.4, way: 'l6.4 6.4l-6.4 6.4l-6.4-6.4z' },
  iwf: { x: -3.3, y: -5.5, way: 'h6.6l3.2 5.5l-3.2 5.5h-6.6l-3.2-5.5z' },
};

/**
 * The path of a document's mark.
 * @param x middle of the mark in user units
 * @param y the same, downwards
 */
export function markAt(document: DocumentId, x: number, y: number): string {
  const mark = MARKS[document];
  return `M${round(x + mark.x)} ${round(y + mark.y)}${mark.way}`;
}
