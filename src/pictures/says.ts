/** What a chart says in words: one answer for its page, its frame, its files and whoever links to it. */
import type { Chart, ChartSpec } from './registry.ts';

type State = ChartSpec['states'][number];

/** The words around one picture. */
export interface Says {
  title: string;
  subtitle: string;
  caveat: string;
  source: string;
  /** The picture in one sentence. */
  alt: string;
}

/** The states that readers choose between; where there is no choice, the one that is shown. */
export function choicesOf(spec: ChartSpec): State[] {
  const choices = spec.states.filter(({ choice }) => choice);
  return choices.length > 1 ? choices : spec.states.slice(0, 1);
}

/**
 * The words of one state where it stands alone, as in a file: they promise nothing that it does not draw.
 * Its title is its own, or the chart's with the label of the state; the chart's first state goes by the
 * title of the chart.
 * @throws where the chart has no such state, naming those it has
 */
export function saysOf({ spec, key }: Pick<Chart, 'key'> & { spec: ChartSpec }, id: string): Says {
  const state = spec.states.find((candidate) => candidate.id === id);
  if (!state)
    throw new Error(
      `No state "${id}"; expected one of ${spec.states.map((known) => known.id).join(', ')}`,
    );
  const whole = state === spec.states[0] ? spec.title : `${spec.title}: ${state.label}`;
  return {
    title: state.title ?? whole,
    subtitle: state.subtitle ?? key(id) ?? spec.subtitle,
    caveat: state.caveat ?? spec.caveat,
    source: spec.source,
    alt: state.alt,
  };
}
