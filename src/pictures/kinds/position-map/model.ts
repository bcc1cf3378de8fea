import { positionKind, type PositionKind } from '../../../ledger/schemas/question.ts';
import { bands, type Bands } from '../../core/bands.ts';
import { BASELINE_SHIFT, LINE_HEIGHT } from '../../core/constants.ts';
import { keyOf } from '../../core/format.ts';
import type { BaseModel, Frame } from '../../core/kind.ts';
import type { Label, Line } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { stack } from '../../core/stack.ts';
import { stateOf } from '../../core/states.ts';
import { wrap } from '../../core/text.ts';
import type { PositionMapSeries, QuestionRow } from './series.ts';
import { kindAt } from './shapes.ts';
import { positionMapCounts } from './words.ts';

/** All shapes of one kind as one path: they change their look together. */
interface KindMark {
  key: string;
  d: string;
  /** Solid, or an outline while another kind stands out. */
  solid: boolean;
}

export interface PositionMapModel extends BaseModel {
  labels: Label[];
  /** Light lines below rows; short ones from a name to its column. */
  rules: Line[];
  leaders: Line[];
  marks: KindMark[];
}

/** Sizes of one frame in user units. */
interface Layout {
  /** Width of a document's column; the five end at the right edge. */
  column: number;
  /** Height of a row; of one with two lines of words or two shapes; of each further line. */
  row: number;
  tall: number;
  leading: number;
  /** From the middle of a cell to the middle of each of two shapes. */
  apart: { x: number; y: number };
  /** Baselines of names; they alternate where columns are narrower than names. */
  names: readonly number[];
  top: number;
  /** Where the columns of the key start. */
  key: readonly number[];
}

const LAYOUTS: Readonly<Record<Frame['name'], Layout>> = {
  narrow: {
    column: 29.5,
    row: 21.5,
    tall: 28,
    leading: 14,
    apart: { x: 0, y: 6.7 },
    names: [12, 30],
    top: 37,
    key: [0, 145],
  },
  wide: {
    column: 76,
    row: 18.5,
    tall: 18.5,
    leading: 16,
    apart: { x: 7.2, y: 0 },
    names: [13],
    top: 20,
    key: [0, 214, 428],
  },
};
/** Right edge of the numbers, left edge of the words. */
const NUMBER_X = 18;
const WORDS_X = 24;

/** Pixels for one state: a row for each question, a column for each document. */
export function positionMapModel(
  series: PositionMapSeries,
  stateId: string,
  frame: Frame,
): PositionMapModel {
  const state = stateOf(series.states, stateId);
  const layout = LAYOUTS[frame.name];
  const left = frame.width - series.documents.length * layout.column;
  const columns = bands(series.documents.length, left, frame.width);
  const paths = new Map<PositionKind, string[]>(positionKind.options.map((kind) => [kind, []]));
  const { labels, leaders } = namesOf(series, columns, layout);
  const rules: Line[] = [];
  let y = layout.top;
  for (const row of series.rows) {
    const lines = wrap(row.short, left - WORDS_X - 4);
    const height = heightOf(row, lines.length, layout);
    labels.push(...wordsOf(row, lines, y + height / 2, layout));
    row.cells.forEach(({ kinds }, index) => {
      const middle = columns.middle(index);
      kinds.forEach((kind, place) => {
        const side = kinds.length === 1 ? 0 : place === 0 ? -1 : 1;
        const { x: dx, y: dy } = layout.apart;
        paths.get(kind)?.push(kindAt(kind, middle + side * dx, y + height / 2 + side * dy));
      });
    });
    y = round(y + height);
    rules.push({ key: `rule-${row.id}`, x1: 0, y1: y, x2: frame.width, y2: y });
  }
  const key = keyOfKinds(y + 16, layout.key);
  const marks = positionKind.options.map((kind) => ({
    key: `kind-${keyOf(kind)}`,
    d: [...(paths.get(kind) ?? []), key.paths.get(kind) ?? ''].join(''),
    solid: state.forward === null || state.forward === kind,
  }));
  labels.push(...key.labels);
  const counts = positionMapCounts(series, state.forward);
  const alt = `${state.alt} ${state.forward === null ? counts : `${counts}.`}`;
  return { width: frame.width, height: key.bottom, alt, labels, rules, leaders, marks };
}

/** Names of the documents over their columns. */
function namesOf(
  { documents }: PositionMapSeries,
  columns: Bands,
  { names, top }: Layout,
): { labels: Label[]; leaders: Line[] } {
  const labels: Label[] = [];
  const leaders: Line[] = [];
  documents.forEach(({ id, name }, index) => {
    const x = round(columns.middle(index));
    const y = names[index % names.length] ?? 0;
    labels.push(...stack(`name-${id}`, [name], { x, y, anchor: 'middle', tone: 'strong' }));
    if (y < (names.at(-1) ?? 0))
      leaders.push({ key: `leader-${id}`, x1: x, y1: y + 5, x2: x, y2: top - 4 });
  });
  return { labels, leaders };
}

/** Rows are taller where words or shapes stand one below the other. */
function heightOf(row: QuestionRow, lines: number, { row: low, tall, leading }: Layout): number {
  if (lines > 1) return Math.max(tall, low) + (lines - (tall > low ? 2 : 1)) * leading;
  return row.cells.some(({ kinds }) => kinds.length > 1) ? tall : low;
}

function wordsOf(
  row: QuestionRow,
  lines: readonly string[],
  middle: number,
  { leading }: Layout,
): Label[] {
  const y = middle + BASELINE_SHIFT;
  const first = y - ((lines.length - 1) * leading) / 2;
  return [
    ...stack(`number-${row.id}`, [row.number], {
      x: NUMBER_X,
      y: first,
      anchor: 'end',
      tone: 'quiet',
    }),
    ...stack(`words-${row.id}`, lines, { x: WORDS_X, y: first, leading }),
  ];
}

/** The shape of each kind with its name, in columns. */
function keyOfKinds(
  top: number,
  columns: readonly number[],
): { paths: Map<PositionKind, string>; labels: Label[]; bottom: number } {
  const paths = new Map<PositionKind, string>();
  const labels: Label[] = [];
  const kinds = positionKind.options;
  kinds.forEach((kind, index) => {
    const x = columns[index % columns.length] ?? 0;
    const y = top + Math.floor(index / columns.length) * (LINE_HEIGHT + 1);
    paths.set(kind, kindAt(kind, x + 7, y));
    labels.push(...stack(`key-${keyOf(kind)}`, [kind], { x: x + 20, y: y + BASELINE_SHIFT }));
  });
  const rows = Math.ceil(kinds.length / columns.length);
  return { paths, labels, bottom: round(top + (rows - 1) * (LINE_HEIGHT + 1) + 10) };
}
