import type { MarkShape } from '../../src/ledger/schemas/document.ts';
import type { DocumentId } from '../../src/ledger/schemas/ids.ts';

const MARKS: Readonly<Record<DocumentId, MarkShape>> = {
  crin: 'circle',
  ecpat: 'square',
  brown: 'triangle',
  nspcc: 'diamond',
  iwf: 'hexagon',
};

/** Marks for examples; the real ones stand in content/documents. */
export function markOf(document: DocumentId): MarkShape {
  return MARKS[document];
}
