import { type Ledger, type LedgerEntry, lookUp } from './ledger.ts';

/** A citation as readers see it. */
export interface Citation {
  /** Place in the order of first use on the page, from 1. */
  number: number;
  /** Id of the statement or context source. */
  id: string;
  /** Who and when: "NSPCC, 2021". */
  short: string;
  /** Where in the source, as a reader would look. */
  where: string;
  /** Label for lists. */
  label: string;
  /** The statement with its document, or the context source. */
  entry: LedgerEntry;
}

/**
 * The citation of a statement or context source.
 *
 * @param ledger the ledger
 * @param id what is cited
 * @param number its number on the page
 * @param from where it is cited, for errors
 * @throws ContentError if the id is not in the ledger
 */
export function cite(ledger: Ledger, id: string, number: number, from: string): Citation {
  const entry = lookUp(ledger, id, from);
  const { label, locator: where } = entry.kind === 'statement' ? entry.statement : entry.source;
  return { number, id, short: shortName(entry), where, label, entry };
}

/**
 * Numbered citations for a page.
 *
 * @param ids ids in order of use, repeats allowed
 * @returns one citation per distinct id, numbered from 1 in order of first use
 * @throws ContentError if an id is not in the ledger
 */
export function citeAll(ledger: Ledger, ids: readonly string[], from: string): Citation[] {
  return [...new Set(ids)].map((id, index) => cite(ledger, id, index + 1, from));
}

function shortName(entry: LedgerEntry): string {
  if (entry.kind === 'context') return `${entry.source.publisher}, ${shortDate(entry.source.date)}`;
  return `${entry.document.short}, ${shortDate(entry.document.when.shown)}`;
}

/**
 * A date short enough for a citation: the year of a plain date ("April 2021", "6 March 2019"),
 * "undated" where the date says so, and the words themselves for everything else: a year taken
 * from "between July 2021 and April 2022" would say more than is known.
 */
export function shortDate(shown: string): string {
  const plain = /^(?:\d{1,2} )?(?:[A-Z][a-z]+ )?(\d{4})$/.exec(shown);
  if (plain?.[1] !== undefined) return plain[1];
  return /\bundated\b/i.test(shown) ? 'undated' : shown;
}
