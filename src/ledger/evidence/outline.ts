/** A document as a row of places, each with the statements that the ledger draws from it. */
import type { Place } from '../schemas/document.ts';
import type { Statement } from '../schemas/statement.ts';
import { type Spot, spotsAt, spotsOf } from './places.ts';

/** A place, and what stands there. */
export interface OutlinePlace extends Spot {
  /** Statements that rest on it, in the order of the ledger; one may rest on several places. */
  statements: string[];
  /** Those of them that a page cites. */
  cited: string[];
}

/**
 * The outline of a document.
 * @param places its places, in order
 * @param statements what the ledger draws from it
 * @param cited ids that a page cites; left out, none
 */
export function outlineOf(
  places: readonly Place[],
  statements: readonly Pick<Statement, 'id' | 'locator'>[],
  cited: ReadonlySet<string> = new Set(),
): OutlinePlace[] {
  const at = new Map(statements.map(({ id, locator }) => [id, spotsAt(locator, places)]));
  const outline = spotsOf(places).map((spot) => ({
    ...spot,
    statements: statements.map(({ id }) => id).filter((id) => at.get(id)?.includes(spot.id)),
  }));
  return citedIn(outline, cited);
}

/** An outline with what a page cites in it: places need not be looked for again. */
export function citedIn(
  outline: readonly Omit<OutlinePlace, 'cited'>[],
  cited: ReadonlySet<string>,
): OutlinePlace[] {
  return outline.map((place) => ({
    ...place,
    cited: place.statements.filter((id) => cited.has(id)),
  }));
}

/** The address of the first place that a locator points to, on the page of its document. */
export function placeHref(document: string, locator: string, places: readonly Place[]): string {
  const [first] = spotsAt(locator, places);
  return `/documents/${document}/${first === undefined ? '' : `#place-${first}`}`;
}
