/** Words beside the whole list: a few names with lines to their rows, and the bracket. */
import { extent, max } from 'd3-array';
import { BASELINE_SHIFT, LABEL_GAP, LINE_HEIGHT } from '../../core/constants.ts';
import { count } from '../../core/format.ts';
import type { Label, Line } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { balance, textWidth } from '../../core/text.ts';
import { namedRows, toneOf, type Drawing } from './layout.ts';
import type { Row } from './series.ts';
import { bracketWords } from './words.ts';

/** A bracket beside the rows with small values, and what it says. */
export interface Bracket {
  d: string;
  labels: Label[];
}

/** Names and values of a few rows, kept apart, each with a line to its row. */
export function allLabels({ state, layout, frame, at, middles }: Drawing): {
  labels: Label[];
  leaders: Line[];
} {
  const labels: Label[] = [];
  const leaders: Line[] = [];
  const wide = frame.name === 'wide';
  const room = wide ? LINE_HEIGHT + 2 : 2 * LINE_HEIGHT + 4;
  const column = layout.right + 4 + LINE_HEIGHT;
  let free = 0;
  for (const row of namedRows(state)) {
    const middle = middles.get(row) ?? 0;
    const top = Math.max(free, middle - LINE_HEIGHT / 2);
    free = top + room;
    const line = top + LINE_HEIGHT / 2;
    const y = round(line + BASELINE_SHIFT);
    const tone = toneOf(state, row);
    const weight = tone === 'strong' ? 600 : 400;
    const value = { key: `value-${row.key}`, text: count(row.value), tone };
    const width = textWidth(value.text, weight);
    const name = { key: `name-${row.key}`, text: row.name, tone };
    if (wide) {
      const end = layout.left - LINE_HEIGHT;
      labels.push({ ...name, x: round(end - width - LABEL_GAP), y, anchor: 'end' });
      labels.push({ ...value, x: round(end - width), y, anchor: 'start' });
      leaders.push(leader(row, end + 4, line, layout.left - 2, middle));
    } else {
      labels.push({ ...name, x: round(column), y, anchor: 'start' });
      labels.push({ ...value, x: round(column + width), y: y + LINE_HEIGHT, anchor: 'end' });
      leaders.push(leader(row, column - 4, line, at(row.value) + 6, middle));
    }
  }
  return { labels, leaders };
}

function leader(row: Row, x1: number, y1: number, x2: number, y2: number): Line {
  return {
    key: `leader-${row.key}`,
    x1: round(x1),
    y1: round(y1),
    x2: round(x2),
    y2: round(y2),
  };
}

/**
 * The bracket around the rows that a state sets apart by their value, if it does.
 * @param names words that stand already
 */
export function bracketOf(
  { series, state, layout, frame, at, middles }: Drawing,
  names: readonly Label[],
): Bracket | null {
  const { bracket } = state;
  if (!bracket || bracket.rows === 0) return null;
  const inside = state.top.filter((row) => row.value <= bracket.atMost);
  const half = layout.bottom / state.top.length / 2;
  const [highest = 0, lowest = 0] = extent(inside, (row) => middles.get(row));
  const [top, bottom] = [highest - half, lowest + half];
  const x = round(at(bracket.atMost) + 10);
  const words = balance(bracketWords(series, bracket), frame.width - x - 6 - LABEL_GAP);
  const middle = (top + bottom) / 2 - ((words.length - 1) * LINE_HEIGHT) / 2 + BASELINE_SHIFT;
  // On narrow frames names stand on the same side as the bracket's words, which keep below them.
  const above = frame.name === 'narrow' ? (max(names, ({ y }) => y) ?? 0) : 0;
  const first = Math.max(middle, above + 1.5 * LINE_HEIGHT);
  if (first + (words.length - 1) * LINE_HEIGHT > layout.bottom)
    throw new Error(`No room for "${words.join(' ')}": name fewer rows or leave out the bracket`);
  return {
    d: `M${x} ${round(top)}h6V${round(bottom)}h-6`,
    labels: words.map((text, index) => ({
      key: `bracket-${index}`,
      x: round(x + 6 + LABEL_GAP),
      y: round(first + index * LINE_HEIGHT),
      anchor: 'start',
      text,
      tone: 'plain',
    })),
  };
}
