import type { DocumentId } from '../../../ledger/schemas/ids.ts';
import type { BaseModel, Frame } from '../../core/kind.ts';
import type { Label, Line } from '../../core/marks.ts';
import { stateOf } from '../../core/states.ts';
import { oneQuestion } from './one.ts';
import type { PositionMapSeries } from './series.ts';
import { strips } from './strips.ts';
import { table } from './table.ts';
import { positionMapCounts, positionMapWords } from './words.ts';

/** Shapes that change their look together, as one path. */
export interface Shape {
  key: string;
  d: string;
  /** Whose they are; those of a key are nobody’s. */
  document?: DocumentId;
  /**
   * Solid in its document’s hue; an outline that steps back, or steps far back; dashed where nothing is
   * said; or the sheet below the words of a document.
   */
  look: 'solid' | 'outline' | 'away' | 'silent' | 'sheet';
}

/** What the words, lines and shapes of one state are. */
export interface Drawn {
  height: number;
  labels: Label[];
  /** Large numbers, in the serif. */
  numbers: Label[];
  /** Light lines below rows, dark ones between groups; short ones from a name to its column. */
  rules: Line[];
  bases: Line[];
  leaders: Line[];
  shapes: Shape[];
}

export interface PositionMapModel extends BaseModel, Drawn {}

/** Pixels for one state: a table, a strip for each document, or one question. */
export function positionMapModel(
  series: PositionMapSeries,
  stateId: string,
  frame: Frame,
): PositionMapModel {
  const state = stateOf(series.states, stateId);
  const { forward, question, alt } = state;
  const row = series.rows.find(({ id }) => id === question);
  const drawn =
    series.form === 'table'
      ? table(series, state, frame)
      : row
        ? oneQuestion(series, row, frame)
        : strips(series, forward, frame);
  const counts = row
    ? positionMapWords(series, stateId)
    : `${positionMapCounts(series, forward)}${forward === null ? '' : '.'}`;
  return { width: frame.width, alt: `${alt} ${counts}`, ...drawn };
}
