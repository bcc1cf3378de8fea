/** Where the rows lie in each frame, in user units. */
import { LABEL_GAP, LINE_HEIGHT } from '../../core/constants.ts';
import { count } from '../../core/format.ts';
import type { Frame } from '../../core/kind.ts';
import { balance, textWidth, wrap } from '../../core/text.ts';
import type { NestedRow, NestedSeries } from './series.ts';

/** Thickness of a smooth bar. */
const BAR: Readonly<Record<Frame['name'], number>> = { narrow: 20, wide: 26 };
/** Height of a picture whose bars are made of squares: they take what the words leave. */
const ROOM: Readonly<Record<Frame['name'], number>> = { narrow: 318, wide: 264 };
/** Room for the words on what one square stands for. */
const KEY = LINE_HEIGHT + 6;
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
  /** The part inside; `after` where it stands on the last line of the words. */
  part: string[];
  after: boolean;
  /** Top of the row, of its bar and of the words below it. */
  top: number;
  bar: number;
  below: number;
}

export interface Layout {
  places: Place[];
  height: number;
  /** Thickness of every bar. */
  thick: number;
  /** Where the words on what one square stands for are: at the end of the first line, or below all. */
  key: 'beside' | 'below';
}

/** Every row of a chart has its place, whatever a state draws: so all states are equally high. */
export function layoutOf(series: NestedSeries, frame: Frame): Layout {
  if (series.each === undefined) return stack(series, frame, BAR[frame.name]);
  const bare = stack(series, frame, 0);
  const [first] = bare.places;
  const beside =
    first !== undefined && endOf(first) + LABEL_GAP + textWidth(keyOf(series)) <= frame.width;
  const key = beside ? 0 : KEY;
  const room = ROOM[frame.name] - key - bare.height;
  const { places, thick, height } = stack(series, frame, Math.floor(room / series.rows.length));
  return { places, thick, height: height + key, key: beside ? 'beside' : 'below' };
}

/** What one square stands for. */
export function keyOf({ each, unit }: NestedSeries): string {
  return each === undefined ? '' : `1 square = ${count(each)} ${unit}`;
}

/** Where the first line of words above a bar ends. */
function endOf({ label, from, beside }: Place): number {
  const alone = label.length === 1;
  const name = textWidth(label[0] ?? '', 600);
  return alone && beside ? name + LABEL_GAP + textWidth(from[0] ?? '') : name;
}

function stack(series: NestedSeries, frame: Frame, thick: number): Layout {
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
    // Bars made of squares want the room.
    const both = textWidth(words.at(-1) ?? '') + LABEL_GAP + textWidth(part[0] ?? '');
    const after = series.each !== undefined && part.length === 1 && both <= frame.width;
    const below = bar + thick + NEAR - 2;
    places.push({ row, apart, label, from, beside, words, part, after, top, bar, below });
    y = below + (words.length + (after ? 0 : part.length)) * LINE_HEIGHT + APART[frame.name];
  }
  return { places, height: y - APART[frame.name] + 4, thick, key: 'below' };
}
