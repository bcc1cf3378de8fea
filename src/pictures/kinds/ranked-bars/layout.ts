/** Where the parts of the picture lie in each frame, in user units. */
import { greatest, max } from 'd3-array';
import { LABEL_GAP, LINE_HEIGHT } from '../../core/constants.ts';
import { count, ordinal } from '../../core/format.ts';
import type { Position } from '../../core/axis.ts';
import type { Frame } from '../../core/kind.ts';
import type { Tone } from '../../core/marks.ts';
import { textWidth } from '../../core/text.ts';
import type { RankedBarsSeries, RankedBarsState, Row } from './series.ts';

/** What differs between the frames. */
interface Sizes {
  pitch: number;
  /** From the top of a row to the middle of its mark. */
  mark: number;
  bar: number;
  dot: number;
  /** Extra room above the rows from further down. */
  apart: number;
}

const SIZES: Readonly<Record<Frame['name'], Sizes>> = {
  // Name and value stand above the mark.
  narrow: { pitch: 26.5, mark: 19.5, bar: 6, dot: 10, apart: 6 },
  // Name, mark and value stand on one line.
  wide: { pitch: 21, mark: 10.5, bar: 13, dot: 12, apart: 10 },
};

/** Between a mark and its value. */
export const VALUE_GAP = 8;
/** Room under the rows for the words of the axis. */
const AXIS = 26;
/** Rows that a chart has room for where every state shows the whole list. */
const USUAL_ROWS = 11;
/** How many of the largest rows carry their names where the whole list is drawn. */
const NAMED = 3;

export interface Layout extends Sizes {
  /** Where the scale starts and ends. */
  left: number;
  right: number;
  /** Lower end of the rows; the axis stands below. */
  bottom: number;
  height: number;
}

/** What is settled about a state before anything of it is drawn. */
export interface Drawing {
  series: RankedBarsSeries;
  state: RankedBarsState;
  frame: Frame;
  layout: Layout;
  /** From values to user units. */
  at: Position;
  /** Middle of each row's mark, from the top of the picture. */
  middles: ReadonlyMap<Row, number>;
}

/** Name of a row; the place in the list is added where the rows above it are left out. */
export function nameOf(series: RankedBarsSeries, state: RankedBarsState, row: Row): string {
  return state.also.includes(row)
    ? `${row.name} (${ordinal(row.rank)} of ${series.rows.length})`
    : row.name;
}

/** How a row stands out: where some rows do, the others step back. */
export function toneOf(state: RankedBarsState, row: Row): Tone {
  if (state.emphasis.length === 0) return 'plain';
  // In the whole list a larger dot is enough: the others are thin already.
  if (state.emphasis.includes(row.key)) return 'strong';
  return state.all ? 'plain' : 'quiet';
}

/** Rows that carry their names where the whole list is drawn. */
export function namedRows(state: RankedBarsState): Row[] {
  return state.top.filter((row, index) => index < NAMED || state.emphasis.includes(row.key));
}

/** Layout of one state; height and bottom are those of every state of the chart. */
export function layoutOf(series: RankedBarsSeries, state: RankedBarsState, frame: Frame): Layout {
  const sizes = SIZES[frame.name];
  const some = series.states.filter((candidate) => !candidate.all);
  const rows = max(some, ({ top, also }) => top.length + also.length) ?? 0;
  const apart = some.some(({ also }) => also.length > 0) ? sizes.apart : 0;
  const bottom = (rows === 0 ? USUAL_ROWS : rows) * sizes.pitch + apart;
  const ends = state.all ? endsOfAll(state, frame) : endsOfSome(series, some, frame);
  return { ...sizes, ...ends, bottom, height: bottom + AXIS };
}

/** Names to the left and values to the right on wide frames; the whole width on narrow ones. */
function endsOfSome(
  series: RankedBarsSeries,
  states: readonly RankedBarsState[],
  frame: Frame,
): { left: number; right: number } {
  const { dot } = SIZES[frame.name];
  if (frame.name === 'narrow') return { left: dot / 2, right: frame.width - dot / 2 };
  const shown = states.flatMap((state) =>
    [...state.top, ...state.also].map((row) => ({ row, name: nameOf(series, state, row) })),
  );
  const names = max(shown, ({ name }) => textWidth(name, 600)) ?? 0;
  const values = max(shown, ({ row }) => textWidth(count(row.value), 600)) ?? 0;
  const left = names + LABEL_GAP;
  const right = frame.width - values - dot / 2 - VALUE_GAP;
  if (right - left < frame.width / 3) {
    const longest = greatest(shown, ({ name }) => textWidth(name))?.name ?? '';
    throw new Error(`"${longest}" leaves no room for the marks: give it a shorter name`);
  }
  return { left, right };
}

/** Names and values in one column: to the left on wide frames, to the right on narrow ones. */
function endsOfAll(state: RankedBarsState, frame: Frame): { left: number; right: number } {
  const widths = namedRows(state).map((row) => {
    const name = textWidth(row.name, 600);
    const value = textWidth(count(row.value), 600);
    return frame.name === 'wide' ? name + LABEL_GAP + value : Math.max(name, value);
  });
  const column = (max(widths) ?? 0) + LINE_HEIGHT;
  const edge = 4;
  return frame.name === 'wide'
    ? { left: column, right: frame.width - edge }
    : { left: edge, right: frame.width - column - edge };
}
