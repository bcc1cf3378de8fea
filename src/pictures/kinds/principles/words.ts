import { list } from '../../core/format.ts';
import type { DataTable } from '../../core/kind.ts';
import { stateOf } from '../../core/states.ts';
import type { PrinciplesSeries } from './series.ts';

/** Every principle with its points and, for each other document, the statements behind its mark. */
export function principlesTable(series: PrinciplesSeries): DataTable {
  return {
    columns: [
      { label: 'Number', numeric: true },
      { label: 'Group', numeric: false },
      { label: 'Principle', numeric: false },
      { label: 'Named points', numeric: false },
      ...series.others.map(({ name }) => ({ label: name, numeric: false })),
    ],
    rows: series.groups.flatMap((group) =>
      group.principles.map(({ number, name, points, met }) => [
        number,
        group.name,
        name,
        points,
        ...series.others.map(({ document }) => (met.get(document) ?? []).join(', ')),
      ]),
    ),
  };
}

/** One state in sentences: the groups, and for each document the principles it has a mark at. */
export function principlesWords(series: PrinciplesSeries, stateId: string): string {
  const { met } = stateOf(series.states, stateId);
  const sentences = series.groups.map(
    ({ name, principles }) =>
      `${name}: ${principles.map((one) => `${one.number} ${one.name}`).join('; ')}.`,
  );
  if (!met) return sentences.join(' ');
  const all = series.groups.flatMap((group) => group.principles);
  const marks = series.others.map(({ document, name }) => {
    const at = all.filter((one) => one.met.has(document)).map((one) => String(one.number));
    return at.length === 0 ? `${name} at none` : `${name} at ${list(at)}`;
  });
  return [...sentences, `Marks of other documents: ${marks.join('; ')}.`].join(' ');
}
