/** What slides rest on, each source once. */
import { cite } from '../../../ledger/evidence/cite.ts';
import type { Ledger } from '../../../ledger/evidence/ledger.ts';
import type { SlideSource } from './slide.ts';

/** Most names in the line at the foot of a slide. */
const MOST_NAMED = 3;

/**
 * Sources of a slide, in the order of use.
 * @param from file that cites them, for errors
 */
export function sourcesOf(ledger: Ledger, ids: readonly string[], from: string): SlideSource[] {
  return [...new Set(ids)].map((id) => {
    const { short, where, label, entry } = cite(ledger, id, 1, from);
    return { id, short, where, label, outside: entry.kind === 'context' };
  });
}

/** One place in a source, and what a slide takes from there. */
interface Place {
  /** "NSPCC, 2021: “Introduction”, paragraph 2". */
  name: string;
  sources: readonly SlideSource[];
}

/** The places of a slide in the order of use, each once: several entries may rest on one. */
export function placesOf(sources: readonly SlideSource[]): Place[] {
  const places = Map.groupBy(sources, ({ short, where }) => `${short}: ${where}`);
  return [...places].map(([name, taken]) => ({ name, sources: taken }));
}

/** The line at the foot of a slide: whose, each once, the five before others; all places are in the notes. */
export function sourceLine(sources: readonly SlideSource[]): string {
  const five = namesIn(sources.filter(({ outside }) => !outside));
  const names = [...five, ...namesIn(sources.filter(({ outside }) => outside))];
  const more = names.length - MOST_NAMED;
  return more > 1 ? `${names.slice(0, MOST_NAMED).join('; ')}; and ${more} more` : names.join('; ');
}

function namesIn(sources: readonly SlideSource[]): string[] {
  return [...new Set(sources.map(({ short }) => short))];
}
