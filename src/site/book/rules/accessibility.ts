/** Each heuristic of Chartability is answered once, in its order, in words that are easy to read. */
import { HEURISTICS } from '../../../ledger/schemas/accessibility.ts';
import { MOST_GRADE } from '../../../ledger/neutrality/limits.ts';
import { readability } from '../../../ledger/neutrality/readability.ts';
import type { Book } from '../book.ts';

const FILE = 'content/accessibility.yaml';

/** Faults in the answers of the page on accessibility. */
export function accessibilityFaults({ accessibility, words }: Book): string[] {
  const { heuristics } = accessibility;
  const given = heuristics.map(({ id }) => id);
  const due = HEURISTICS.map(({ id }) => id);
  const missing = due.filter((id) => !given.includes(id));
  const at = due.findIndex((id, index) => given[index] !== id);
  const isOrdered = missing.length > 0 || (at === -1 && given.length === due.length);
  const texts = heuristics.flatMap(({ id, says, fails }) =>
    [says, fails ?? ''].filter(Boolean).map((text) => ({ id, text })),
  );
  return [
    ...missing.map((id) => `${FILE}, heuristics: "${id}" is missing; expected each one once`),
    ...(isOrdered
      ? []
      : [
          `${FILE}, heuristics[${at === -1 ? due.length : at}]: "${given[at] ?? given.at(-1) ?? ''}"; expected "${due[at] ?? 'no more'}", since each is answered once, in order`,
        ]),
    ...texts.flatMap(({ id, text }) => {
      const { grade } = readability(text, words.names);
      return grade > MOST_GRADE
        ? [`${FILE}, ${id}: grade ${grade.toFixed(1)}; expected at most ${MOST_GRADE}`]
        : [];
    }),
  ];
}
