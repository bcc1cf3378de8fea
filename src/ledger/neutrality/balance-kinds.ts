import { type DifferenceKind, differenceKind, type Question } from '../schemas/question.ts';

/** Questions by the kinds of difference that we find in them. */
export interface DifferenceCounts {
  /** Questions with each kind; a question may have several. */
  kinds: Record<DifferenceKind, number>;
  /** Questions in which scope is the only kind. */
  scopeOnly: number;
}

/** Counts the kinds of difference between positions. */
export function differenceCounts(
  questions: readonly Pick<Question, 'difference'>[],
): DifferenceCounts {
  const kinds: DifferenceCounts['kinds'] = {
    fact: 0,
    forecast: 0,
    value: 0,
    'burden of proof': 0,
    scope: 0,
  };
  for (const kind of differenceKind.options)
    kinds[kind] = questions.filter(({ difference }) => difference.kinds.includes(kind)).length;
  return {
    kinds,
    scopeOnly: questions.filter(({ difference }) =>
      difference.kinds.every((kind) => kind === 'scope'),
    ).length,
  };
}
