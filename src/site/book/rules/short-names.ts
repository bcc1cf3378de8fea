/** Short names: each stands once, and leads to a term that is there. */
import { repeated } from '../../../ledger/evidence/repeated.ts';
import type { Book } from '../book.ts';

const FILE = 'content/short-names.yaml';

/** Faults in the list of short names. */
export function shortNameFaults({
  shortNames: { shorts, names },
  glossary,
}: Pick<Book, 'shortNames' | 'glossary'>): string[] {
  const terms = glossary.map(({ id }) => id);
  return [
    ...repeated([...shorts.map(({ short }) => short), ...names]).map(
      (name) => `${FILE}, short: "${name}" stands twice; expected each name once`,
    ),
    ...shorts
      .filter(({ term }) => term !== undefined && !terms.includes(term))
      .map(
        ({ short, term }) =>
          `${FILE}, ${short}.term: "${term}" is no term; expected the id of one in content/glossary.yaml`,
      ),
  ];
}
