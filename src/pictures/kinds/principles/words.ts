import { list } from '../../core/format.ts';
import type { DataTable } from '../../core/kind.ts';
import { saidInWords } from '../../core/said.ts';
import { stateOf } from '../../core/states.ts';
import { NOTHING } from './layout.ts';
import type { Principle, PrinciplesSeries } from './series.ts';

/** Every principle with its points and, for each other document, what it says and the statements behind that. */
export function principlesTable(series: PrinciplesSeries): DataTable {
  return {
    columns: [
      { label: 'Number', numeric: true },
      { label: 'Group', numeric: false, groups: true },
      { label: 'Principle', numeric: false },
      { label: 'In a sentence', numeric: false },
      { label: 'Named points', numeric: false },
      ...series.others.flatMap(({ name }) => [
        { label: name, numeric: false },
        { label: `${name}: where it says so`, numeric: false, statements: true as const },
      ]),
    ],
    rows: series.groups.flatMap((group) =>
      group.principles.map(({ number, name, says, points, met }) => [
        ...[number, group.name, name, says, points],
        ...series.others.flatMap(({ document }) => {
          // A document that says nothing is told as such: its column is never empty.
          const { words = NOTHING, statements = [] } = met.get(document) ?? {};
          return [words, statements.join(', ')];
        }),
      ]),
    ),
  };
}

/** One state in sentences: the groups and who has a mark where; of an opened one, all that it shows. */
export function principlesWords(series: PrinciplesSeries, stateId: string): string {
  const { met, focus } = stateOf(series.states, stateId);
  const all = series.groups.flatMap((group) => group.principles);
  const one = all.find(({ id }) => id === focus);
  if (one) return `Principle ${one.number}: ${one.name}. ${openedWords(series, one)}`;
  const sentences = series.groups.map(
    ({ name, principles }) =>
      `${name}. ${principles.map(({ number, name: what }) => `${number} ${what}`).join('; ')}.`,
  );
  if (!met) return sentences.join(' ');
  const marks = series.others.map(({ document, name }) => {
    const at = all
      .filter((principle) => principle.met.has(document))
      .map(({ number }) => String(number));
    return at.length === 0 ? `${name} at none` : `${name} at ${list(at)}`;
  });
  return [...sentences, 'Marks of other documents follow.', ...marks.map((at) => `${at}.`)].join(
    ' ',
  );
}

/** What an opened principle says and what each other document says of the same matter, without its name. */
export function openedWords(series: PrinciplesSeries, { says, met }: Principle): string {
  const others = series.others.map(({ document, name }) => ({
    name,
    words: met.get(document)?.words ?? null,
  }));
  return `${says} ${saidInWords(others, NOTHING)}`;
}
