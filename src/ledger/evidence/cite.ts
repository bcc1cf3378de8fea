import { type Ledger, type LedgerEntry, lookUp } from './ledger.ts';

/** A citation as readers see it. */
export interface Citation {
  /** Place in the order of first use on the page, from 1. */
  number: number;
  /** Id of the statement or context source. */
  id: string;
  /** Who: "NSPCC". */
  by: string;
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
  return { number, id, by: shortSpeaker(entry), short: shortName(entry), where, label, entry };
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

/**
 * A citation in the margin of its sentence: number, whose words, the place, and the phrase that is
 * quoted. What needs care is not set apart from its sentence, so its phrase is left out.
 */
export function inMargin({ number, where, entry }: Citation): string {
  if (entry.kind === 'context') return `${number} ${entry.source.publisher}, ${where}`;
  const { quote, care } = entry.statement;
  const phrase = quote !== undefined && care !== true ? `: “${quote}”` : '';
  return `${number} ${entry.document.short}, ${where}${phrase}`;
}

function shortSpeaker(entry: LedgerEntry): string {
  return entry.kind === 'statement' ? entry.document.short : shortPublisher(entry.source.publisher);
}

function shortName(entry: LedgerEntry): string {
  const when = entry.kind === 'statement' ? entry.document.when.shown : entry.source.date;
  return `${shortSpeaker(entry)}, ${shortDate(when)}`;
}

/** A publisher short enough for a citation: up to the first comma, by its initials if it gives them. */
export function shortPublisher(publisher: string): string {
  const [name = publisher] = publisher.split(/[,;]/);
  return /\(([^()]+)\)$/.exec(name)?.[1] ?? name;
}

/**
 * A date short enough for a citation: its year or years. A date that says "before", "after" or
 * "between" stays as it is, or becomes "dates inferred" where that is too long: a bare year would
 * say more than is known.
 */
export function shortDate(shown: string): string {
  if (/\bundated\b/i.test(shown)) return 'undated';
  if (/\b(?:before|after|between)\b/i.test(shown)) {
    return shown.length > 20 ? 'dates inferred' : shown;
  }
  const years = [...new Set(shown.match(/\b(?:19|20)\d\d\b/g))].sort();
  if (years.length === 0) return shown;
  return years.length === 1 ? years.join('') : `${years.at(0) ?? ''}–${years.at(-1) ?? ''}`;
}
