/** A row for each question, a column for each document: every cell with its shapes. */
import { positionKind, type PositionKind } from '../../../ledger/schemas/question.ts';
import { bands, type Bands } from '../../core/bands.ts';
import { BASELINE_SHIFT, LINE_HEIGHT } from '../../core/constants.ts';
import { keyOf } from '../../core/format.ts';
import type { Frame } from '../../core/kind.ts';
import type { Label, Line } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { stack } from '../../core/stack.ts';
import { wrap } from '../../core/text.ts';
import type { Drawn, Shape } from './drawn.ts';
import { groupsOf } from './order.ts';
import type { MapState, PositionMapSeries, QuestionRow } from './series.ts';
import { kindAt, largeKindAt } from './shapes.ts';

/** Sizes of one frame in user units. */
interface Layout {
  /** Width of a document's column. */
  column: number;
  /** Beside the columns, for how many speak; above the rows of a group where there is none. */
  beside: number;
  /** Height of a row; of one with two lines of words or two shapes; of each further line. */
  row: number;
  tall: number;
  leading: number;
  /** Above a group. */
  gap: number;
  /** How large shapes are; from the middle of a cell to the middle of each of two. */
  times: number;
  apart: { x: number; y: number };
  /** Baselines of names; they alternate where columns are narrower than names. */
  names: readonly number[];
  top: number;
  /** Where the columns of the key start. */
  key: readonly number[];
}

const LAYOUTS: Readonly<Record<Frame['name'], Layout>> = {
  narrow: {
    ...{ column: 29.5, beside: 0, row: 21.5, tall: 28, leading: 14, gap: 20 },
    ...{ times: 1, apart: { x: 0, y: 6.7 } },
    names: [12, 30],
    top: 34,
    key: [0, 145],
  },
  wide: {
    ...{ column: 66, beside: 62, row: 17, tall: 17, leading: 16, gap: 5 },
    ...{ times: 1.25, apart: { x: 9.5, y: 0 } },
    names: [13],
    top: 18,
    key: [0, 214, 428],
  },
};
/** Right edge of the numbers, left edge of the words. */
const NUMBER_X = 18;
const WORDS_X = 24;

/** The table, its questions in groups by how many speak of them. */
export function table(series: PositionMapSeries, state: MapState, frame: Frame): Drawn {
  const layout = LAYOUTS[frame.name];
  const right = frame.width - layout.beside;
  const left = right - series.documents.length * layout.column;
  const columns = bands(series.documents.length, left, right);
  const paths = new Map<string, string[]>();
  const { labels, leaders } = namesOf(series, columns, layout);
  const [rules, bases]: [Line[], Line[]] = [[], []];
  let y = layout.top;
  for (const { words, rows } of groupsOf(series)) {
    bases.push({ key: `base-${words}`, x1: 0, y1: y + 1, x2: frame.width, y2: y + 1 });
    labels.push(...groupName(words, y, layout, right));
    y += layout.gap;
    for (const row of rows) {
      const lines = wrap(row.short, left - WORDS_X - 4);
      const height = heightOf(row, lines.length, layout);
      labels.push(...wordsOf(row, lines, y + height / 2, layout));
      row.cells.forEach(({ document, kinds }, index) =>
        kinds.forEach((kind, place) => {
          const side = kinds.length === 1 ? 0 : place === 0 ? -1 : 1;
          const at = { x: columns.middle(index) + side * layout.apart.x, y: y + height / 2 };
          const key = `${keyOf(kind)}-${document}`;
          const d = largeKindAt(kind, at.x, at.y + side * layout.apart.y, layout.times);
          paths.set(key, [...(paths.get(key) ?? []), d]);
        }),
      );
      y = round(y + height);
      if (row !== rows.at(-1))
        rules.push({ key: `rule-${row.id}`, x1: 0, y1: y, x2: right, y2: y });
    }
  }
  bases.push({ key: 'base', x1: 0, y1: y + 1, x2: frame.width, y2: y + 1 });
  const key = keyOfKinds(y + 17, layout.key);
  const shapes = positionKind.options.flatMap((kind): Shape[] =>
    series.documents.flatMap(({ id }) => {
      const d = (paths.get(`${keyOf(kind)}-${id}`) ?? []).join('');
      const stands = (state.forward ?? kind) === kind && (state.document ?? id) === id;
      return d === ''
        ? []
        : [
            {
              key: `kind-${keyOf(kind)}-${id}`,
              d,
              document: id,
              look: stands ? 'solid' : 'outline',
            },
          ];
    }),
  );
  return {
    ...{ height: key.bottom, numbers: [], rules, bases, leaders },
    shapes: [...shapes, ...key.shapes],
    labels: [...labels, ...key.labels],
  };
}

/** How many speak of the questions below. */
function groupName(words: string, y: number, { beside, gap }: Layout, right: number): Label[] {
  const at = beside > 0 ? { x: right + 8, y: y + gap + 13 } : { x: WORDS_X, y: y + 15 };
  return stack(`group-${words}`, [beside > 0 ? words : `${words} speak of it`], {
    ...at,
    tone: 'quiet',
  });
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
      leaders.push({ key: `leader-${id}`, x1: x, y1: y + 5, x2: x, y2: top - 1 });
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
      ...{ x: NUMBER_X, y: first, anchor: 'end', tone: 'quiet' },
    }),
    ...stack(`words-${row.id}`, lines, { x: WORDS_X, y: first, leading }),
  ];
}

/** The shape of each kind with its name, in columns. */
function keyOfKinds(
  top: number,
  columns: readonly number[],
): { shapes: Shape[]; labels: Label[]; bottom: number } {
  const shapes: Shape[] = [];
  const labels: Label[] = [];
  const kinds: readonly PositionKind[] = positionKind.options;
  kinds.forEach((kind, index) => {
    const x = columns[index % columns.length] ?? 0;
    const y = top + Math.floor(index / columns.length) * (LINE_HEIGHT + 1);
    shapes.push({ key: `key-shape-${keyOf(kind)}`, d: kindAt(kind, x + 7, y), look: 'solid' });
    labels.push(...stack(`key-${keyOf(kind)}`, [kind], { x: x + 20, y: y + BASELINE_SHIFT }));
  });
  const rows = Math.ceil(kinds.length / columns.length);
  return { shapes, labels, bottom: round(top + (rows - 1) * (LINE_HEIGHT + 1) + 9) };
}
