import type { BaseModel, Frame } from '../../core/kind.ts';
import { stateOf } from '../../core/states.ts';
import type { Drawn } from './drawn.ts';
import { oneQuestion } from './one.ts';
import type { PositionMapSeries } from './series.ts';
import { strips } from './strips.ts';
import { table } from './table.ts';
import { positionMapCounts, positionMapWords } from './words.ts';

export interface PositionMapModel extends BaseModel, Drawn {}

/** Pixels for one state: a table, a strip for each document, or one question. */
export function positionMapModel(
  series: PositionMapSeries,
  stateId: string,
  frame: Frame,
): PositionMapModel {
  const state = stateOf(series.states, stateId);
  const { forward, document, question, alt } = state;
  const row = series.rows.find(({ id }) => id === question);
  const drawn =
    series.form === 'table'
      ? table(series, state, frame)
      : row
        ? oneQuestion(series, row, frame)
        : strips(series, forward, frame);
  const counts = row
    ? positionMapWords(series, stateId)
    : `${positionMapCounts(series, forward, document)}${forward === null ? '' : '.'}`;
  return { width: frame.width, alt: `${alt} ${counts}`, ...drawn };
}
