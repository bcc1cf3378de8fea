/** The outlines of the five documents, as pages ask for them. */
import { outlineOf, type OutlinePlace, placeHref } from '../../ledger/evidence/outline.ts';
import type { LedgerStatement } from '../../ledger/evidence/ledger.ts';
import type { NamedDocument } from '../book/book.ts';
import { book } from './book.ts';

/**
 * The outline of a document.
 * @param cited ids that a page cites
 */
export function outlineFor(
  { id, places }: NamedDocument,
  cited?: ReadonlySet<string>,
): OutlinePlace[] {
  return outlineOf(places, book.statements[id], cited);
}

/** Where a statement stands in the outline of its document. */
export function whereInDocument({ documentId, document, statement }: LedgerStatement): string {
  return placeHref(documentId, statement.locator, document.places);
}

/** How many words a document has, to the nearest ten: "about 2,850 words". */
export function lengthOf({ id }: NamedDocument): string {
  const words = Math.round(book.fingerprints[id].words / 10) * 10;
  return `about ${words.toLocaleString('en-GB')} words`;
}
