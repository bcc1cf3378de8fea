import type { BaseModel, Frame } from '../../core/kind.ts';
import { round } from '../../core/round.ts';
import { stateOf } from '../../core/states.ts';
import { partsOfOne } from './one.ts';
import type { Parts } from './parts.ts';
import { partsOfRows } from './rows.ts';
import type { MessagePathSeries } from './series.ts';

export interface MessagePathModel extends BaseModel, Parts {}

/** Pixels for one state of a message's way: rows of arrangements, or one of them large. */
export function messagePathModel(
  series: MessagePathSeries,
  stateId: string,
  frame: Frame,
): MessagePathModel {
  const state = stateOf(series.states, stateId);
  const way = state.shows === null ? undefined : series.ways[state.shows];
  const parts = way ? partsOfOne(series, way, frame) : partsOfRows(series, state, frame);
  return { width: frame.width, alt: state.alt, ...rounded(parts) };
}

/** Measured words make long numbers; markup gets two digits. */
function rounded(parts: Parts): Parts {
  const at = <Point extends { x: number; y: number }>(point: Point): Point => ({
    ...point,
    x: round(point.x),
    y: round(point.y),
  });
  return {
    ...parts,
    labels: parts.labels.map(at),
    signs: parts.signs.map(at),
    seals: parts.seals.map(at),
  };
}
