/** The outlines of the five documents, as pages ask for them. */
import { citedIn, outlineOf, type OutlinePlace, placeHref } from '../../ledger/evidence/outline.ts';
import type { LedgerStatement } from '../../ledger/evidence/ledger.ts';
import type { NamedDocument } from '../book/book.ts';
import { book } from './book.ts';

/** Outlines and addresses are the same on every page: each is worked out once a build. */
const outlines = new Map(
  book.documents.map(({ id, places }) => [id, outlineOf(places, book.statements[id])]),
);
const addresses = new Map<string, string>();

/**
 * The outline of a document.
 * @param cited ids that a page cites
 */
export function outlineFor(
  { id }: Pick<NamedDocument, 'id'>,
  cited: ReadonlySet<string> = new Set(),
): OutlinePlace[] {
  return citedIn(outlines.get(id) ?? [], cited);
}

/** Where a statement stands in the outline of its document. */
export function whereInDocument({ id, documentId, document, statement }: LedgerStatement): string {
  const known = addresses.get(id);
  if (known !== undefined) return known;
  const address = placeHref(documentId, statement.locator, document.places);
  addresses.set(id, address);
  return address;
}

/** How many words a document has, to the nearest ten: "about 2,850 words". */
export function lengthOf({ id }: NamedDocument): string {
  const words = Math.round(book.fingerprints[id].words / 10) * 10;
  return `about ${words.toLocaleString('en-GB')} words`;
}
