import { upperFirst } from '../../../ledger/evidence/first-letter.ts';
import { stateOf } from '../../core/states.ts';
import type { MessagePathSeries, MessagePathState } from './series.ts';
import type { Reads } from './spec.ts';

/** What each pattern stands for, in the order in which a key names them. */
const MEANS: Readonly<Record<Reads, string>> = {
  whole: 'solid can be read',
  sealed: 'hatched is encrypted',
  part: 'dots are a part, or data about it',
  case: 'half and half is one case only',
  unsaid: 'dashed is not said',
};

/** The patterns that one state draws, and no others, in words: "Solid can be read; hatched is encrypted". */
export function messagePathKey(series: MessagePathSeries, stateId: string): string {
  const drawn = new Set(drawnIn(series, stateOf(series.states, stateId)));
  const words = Object.entries(MEANS)
    .filter(([reads]) => drawn.has(reads))
    .map(([, means]) => means)
    .join('; ');
  return upperFirst(words);
}

function drawnIn(series: MessagePathSeries, state: MessagePathState): string[] {
  const { rows, shows, compares, data } = state;
  if (compares)
    // What lies between the places is drawn in full in any case.
    return series.ways.flatMap(({ stops }) =>
      stops.filter(({ minor }, at) => minor || compares.includes(at)).map(({ reads }) => reads),
    );
  if (shows !== null)
    return series.ways
      .slice(shows, shows + 1)
      .flatMap(({ stops, onlooker }) =>
        [...stops, ...(onlooker ? [onlooker] : [])].map(({ reads }) => reads),
      );
  return rows.flatMap(({ way, reached }) =>
    (series.ways[way]?.stops ?? [])
      .slice(0, reached)
      .flatMap((stop) => [stop.reads, ...(data && stop.data ? ['part'] : [])]),
  );
}
