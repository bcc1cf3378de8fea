/**
 * Each criterion of WCAG and each heuristic of Chartability is answered once, in its order, in words that are easy
 * to read: so none can be forgotten.
 */
import { HEURISTICS } from '../../../ledger/schemas/accessibility.ts';
import { CRITERIA } from '../../../ledger/schemas/wcag.ts';
import { MOST_GRADE } from '../../../ledger/neutrality/limits.ts';
import { readability } from '../../../ledger/neutrality/readability.ts';
import type { Book } from '../book.ts';

const FILE = 'content/accessibility.yaml';

/** Faults in the verdicts and answers of the page on accessibility. */
export function accessibilityFaults({ accessibility, words }: Book): string[] {
  const { criteria, heuristics } = accessibility;
  const texts = [
    ...criteria.map(({ id, says }) => ({ id, text: says })),
    ...heuristics.flatMap(({ id, says, fails }) =>
      [says, fails ?? ''].filter(Boolean).map((text) => ({ id, text })),
    ),
  ];
  return [
    ...orderFaults('criteria', criteria, CRITERIA),
    ...orderFaults('heuristics', heuristics, HEURISTICS),
    ...texts.flatMap(({ id, text }) => {
      const { grade } = readability(text, words.names);
      return grade > MOST_GRADE
        ? [`${FILE}, ${id}: grade ${grade.toFixed(1)}; expected at most ${MOST_GRADE}`]
        : [];
    }),
  ];
}

interface Named {
  id: string;
}

/** What is missing from a list, or stands where another is due. */
function orderFaults(list: string, given: readonly Named[], due: readonly Named[]): string[] {
  const names = given.map(({ id }) => id);
  const missing = due.filter(({ id }) => !names.includes(id));
  if (missing.length > 0)
    return missing.map(({ id }) => `${FILE}, ${list}: "${id}" is missing; expected each one once`);
  const at = names.findIndex((id, index) => due[index]?.id !== id);
  if (at === -1) return [];
  return [
    `${FILE}, ${list}[${at}]: "${names[at] ?? ''}"; expected "${due[at]?.id ?? 'no more'}", since each is answered once, in order`,
  ];
}
