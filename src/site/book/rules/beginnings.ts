/** What stands in for a picture begins with what is new in it: who listens hears a scene's pictures one after another. */
import type { Book } from '../book.ts';

/** Letters that two states of a chart may have in common before they say something of their own. */
const MOST_ALIKE = 36;

/** Faults in the sentences that stand in for the states of a chart: two that begin alike for too long. */
export function beginningFaults({ charts }: Pick<Book, 'charts'>): string[] {
  return charts.flatMap(({ id, spec }) =>
    spec.states.flatMap(({ id: state, alt }, at) => {
      const before = spec.states.slice(0, at).find((one) => alike(one.alt, alt) > MOST_ALIKE);
      return before === undefined
        ? []
        : [
            `content/charts/${id}.yaml, states.${state}.alt: "${alt}" begins with the same ${alike(before.alt, alt)} letters as that of "${before.id}"; expected at most ${MOST_ALIKE}, and first what is new`,
          ];
    }),
  );
}

/** Letters that both begin with. */
function alike(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
