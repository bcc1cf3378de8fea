/** All leaves closed: things across and documents down on a page, the other way round on a phone. */
import { bands, type Bands } from '../../core/bands.ts';
import { LABEL_GAP } from '../../core/constants.ts';
import type { Frame } from '../../core/kind.ts';
import type { DocumentMark, Drawn, Leaf } from '../../core/leaves.ts';
import type { Box, Label } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { stack } from '../../core/stack.ts';
import { textWidth, wrap } from '../../core/text.ts';
import { markAt } from '../../theme/marks.ts';
import type { LeavesSeries } from './series.ts';
import { HEIGHT } from './strip.ts';

const GAP = 6;
const LEADING = 17;
/** Room for the names at the left. */
const LEFT: Readonly<Record<Frame['name'], number>> = { wide: 104, narrow: 126 };
/** Where the grid begins on a page, below its heads. */
const TOP = 58;
/** What the key takes below it on a phone. */
const KEY = 42;

/** A grid of all leaves. */
export function closedLeaves(series: LeavesSeries, frame: Frame): Drawn {
  return frame.name === 'wide' ? across(series, frame) : down(series, frame);
}

function across(series: LeavesSeries, frame: Frame): Drawn {
  const { things, speakers } = series;
  const columns = bands(things.length, LEFT.wide, frame.width - 1, GAP);
  const rows = bands(speakers.length, TOP, HEIGHT.wide - 1, GAP);
  const heads = things.flatMap(({ id, name }, index) => {
    const lines = wrap(name, columns.size, 600);
    const y = TOP - 8 - (lines.length - 1) * LEADING;
    const at = { x: columns.start(index), y, tone: 'strong', leading: LEADING } as const;
    return stack(`name-of-${id}`, lines, at);
  });
  const names = speakers.flatMap(({ document, name }, index) =>
    stack(`name-${document}`, [name], { x: 0, y: rows.middle(index) + 5, tone: 'strong' }),
  );
  return {
    ...grid(series, (thing, speaker) => cell(columns, thing, rows, speaker)),
    labels: [...heads, ...names],
  };
}

function down(series: LeavesSeries, frame: Frame): Drawn {
  const { things, speakers } = series;
  const columns = bands(speakers.length, LEFT.narrow, frame.width - 1, GAP);
  const rows = bands(things.length, 1, HEIGHT.narrow - KEY, GAP);
  const names = things.flatMap(({ id, name }, index) => {
    const lines = wrap(name, LEFT.narrow - 6, 600);
    const y = rows.middle(index) + 5 - ((lines.length - 1) * LEADING) / 2;
    return stack(`name-of-${id}`, lines, { x: 0, y, tone: 'strong', leading: LEADING });
  });
  const { leaves, marks } = grid(series, (thing, speaker) => cell(columns, speaker, rows, thing));
  const key = keyOf(series, frame);
  return { leaves, marks: [...marks, ...key.marks], labels: [...names, ...key.labels] };
}

function cell(columns: Bands, column: number, rows: Bands, row: number): Box {
  return {
    ...{ x: round(columns.start(column)), y: round(rows.start(row)) },
    ...{ width: round(columns.size), height: round(rows.size) },
  };
}

function grid(
  { things, speakers }: LeavesSeries,
  boxOf: (thing: number, speaker: number) => Box,
): { leaves: Leaf[]; marks: DocumentMark[] } {
  const places = things.flatMap(({ id }, thing) =>
    speakers.map(({ document, mark, words }, speaker) => {
      const box = boxOf(thing, speaker);
      const look: Leaf['look'] = (words[thing] ?? null) === null ? 'silent' : 'said';
      const d = markAt(mark, box.x + box.width / 2, box.y + box.height / 2, 20);
      return { at: `${document}-${id}`, document, box, look, d };
    }),
  );
  return {
    leaves: places.map(({ at, document, box, look }) => ({
      key: `leaf-${at}`,
      ...box,
      document,
      look,
    })),
    marks: places.flatMap(({ at, document, look, d }) =>
      look === 'said' ? [{ key: `mark-${at}`, document, d }] : [],
    ),
  };
}

/** The documents' marks with their names, in two lines. */
function keyOf(
  { speakers }: LeavesSeries,
  frame: Frame,
): { marks: DocumentMark[]; labels: Label[] } {
  const side = 14;
  let x = 0;
  let y = HEIGHT.narrow - 22;
  const parts = speakers.map(({ document, name, mark }) => {
    const width = side + 5 + textWidth(name, 600);
    if (x + width > frame.width) [x, y] = [0, y + 19];
    const d = markAt(mark, x + side / 2, y - 5, side);
    const named = stack(`name-${document}`, [name], { x: x + side + 5, y, tone: 'strong' });
    x = round(x + width + LABEL_GAP);
    return { mark: { key: `key-${document}`, document, d }, named };
  });
  return { marks: parts.map(({ mark }) => mark), labels: parts.flatMap(({ named }) => named) };
}
