import { round } from '../../core/round.ts';
import type { BaseModel, Frame } from '../../core/kind.ts';
import type { Label, Line } from '../../core/marks.ts';
import { stateOf } from '../../core/states.ts';
import { modelOfOne } from './one.ts';
import { modelOfRows } from './rows.ts';
import type { MessagePathSeries } from './series.ts';
import type { Reads } from './spec.ts';

/** The message at a place: an envelope whose pattern says what can be read. */
interface Seal {
  key: string;
  x: number;
  y: number;
  reads: Reads;
  scale: number;
}
/** A small sign: a magnifier (look), a flag (tell), a key, a tag of data. */
export interface Sign {
  key: string;
  x: number;
  y: number;
  shape: 'look' | 'tell' | 'key' | 'data';
}
/** What a state draws; both layouts fill the same lists. */
export interface MessagePathModel extends BaseModel {
  labels: Label[];
  lines: Line[];
  /** Dashed lines to somebody off the path. */
  taps: Line[];
  /** Places that the message has not reached in this state. */
  ahead: { key: string; x: number; y: number }[];
  seals: Seal[];
  signs: Sign[];
}

/** Pixels for one state of a message's way: rows of arrangements, or one of them large. */
export function messagePathModel(
  series: MessagePathSeries,
  stateId: string,
  frame: Frame,
): MessagePathModel {
  const state = stateOf(series.states, stateId);
  const empty: MessagePathModel = {
    width: frame.width,
    height: 0,
    alt: state.alt,
    labels: [],
    lines: [],
    taps: [],
    ahead: [],
    seals: [],
    signs: [],
  };
  const way = state.shows === null ? undefined : series.ways[state.shows];
  return rounded(
    way ? modelOfOne(series, way, frame, empty) : modelOfRows(series, state, frame, empty),
  );
}

/** Measured words make long numbers; markup gets two digits. */
function rounded(model: MessagePathModel): MessagePathModel {
  const at = <Point extends { x: number; y: number }>(point: Point): Point => ({
    ...point,
    x: round(point.x),
    y: round(point.y),
  });
  return {
    ...model,
    labels: model.labels.map(at),
    signs: model.signs.map(at),
    seals: model.seals.map(at),
  };
}
