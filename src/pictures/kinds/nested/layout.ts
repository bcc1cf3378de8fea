/** Where the rows lie in each frame, in user units. */
import { LABEL_GAP, LINE_HEIGHT } from '../../core/constants.ts';
import type { Frame } from '../../core/kind.ts';
import { balance, textWidth, wrap } from '../../core/text.ts';
import type { NestedRow, NestedSeries } from './series.ts';

export const BAR: Readonly<Record<Frame['name'], number>> = { narrow: 20, wide: 26 };
/** Between words and their bar. */
const NEAR = 6;
/** Between two rows. */
const APART: Readonly<Record<Frame['name'], number>> = { narrow: 18, wide: 26 };
/** Between words on what is not like-for-like and the row below them. */
export const APART_NEAR = 9;
/** Room to the right of the longest bar, for the line that says "or more". */
export const MORE = 44;

/** One row with its words in lines, and the heights of its parts. */
export interface Place {
  row: NestedRow;
  /** Words of what is not like-for-like, above the row. */
  apart: string[];
  label: string[];
  /** Who gives the number; `beside` where it stands on the last line of the label. */
  from: string[];
  beside: boolean;
  words: string[];
  part: string[];
  /** Top of the row, of its bar and of the words below it. */
  top: number;
  bar: number;
  below: number;
}

export interface Layout {
  places: Place[];
  height: number;
}

/** Every row of a chart has its place, whatever a state draws: so all states are equally high. */
export function layoutOf(series: NestedSeries, frame: Frame): Layout {
  const places: Place[] = [];
  let y = 0;
  for (const row of series.rows) {
    const apart = row.apart === '' ? [] : wrap(row.apart, frame.width);
    const top = y + (apart.length === 0 ? 0 : apart.length * LINE_HEIGHT + APART_NEAR + 3);
    const label = balance(row.label, frame.width, 600);
    const used = textWidth(label.at(-1) ?? '', 600) + LABEL_GAP + textWidth(row.from);
    const beside = used <= frame.width;
    const from = wrap(row.from, frame.width);
    const above = label.length + (beside ? 0 : from.length);
    const bar = top + above * LINE_HEIGHT + NEAR;
    const words = balance(row.words, frame.width);
    const part = row.part ? wrap(row.part.words, frame.width) : [];
    const below = bar + BAR[frame.name] + NEAR - 2;
    places.push({ row, apart, label, from, beside, words, part, top, bar, below });
    y = below + (words.length + part.length) * LINE_HEIGHT + APART[frame.name];
  }
  return { places, height: y - APART[frame.name] + 4 };
}
