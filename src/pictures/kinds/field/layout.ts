/** How large the field is in each frame, and where it stands: the same in every state. */
import { LINE_HEIGHT } from '../../core/constants.ts';
import type { Frame } from '../../core/kind.ts';
import type { Box } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { HERO } from './drawn.ts';
import { cellsOf, linesIn, type Grid } from './grid.ts';
import { LANE, wordsOfFirst, wordsOfOthers, type Words } from './names.ts';
import type { FieldSeries } from './series.ts';

/** Height that the marks may take. */
const ROOM: Readonly<Record<Frame['name'], number>> = { wide: 190, narrow: 204 };
/** Between words and field. */
const NEAR = 8;

/** Room for large words and a line below them. */
const FOOT = HERO.line + LINE_HEIGHT + 12;

export interface Layout {
  grid: Grid;
  /** From mark to mark. */
  pitch: number;
  /** The field, in user units. */
  block: Box;
  first: Words[];
  others: Words[];
  /** Top of the rows of words below the field. */
  below: number;
  height: number;
}

/** Words of the first region above the field, those of the others below it. */
export function layoutOf(series: FieldSeries, frame: Frame): Layout {
  const lines = linesIn(frame);
  const first = wordsOfFirst(series, frame);
  const others = wordsOfOthers(series, frame);
  const lanes = lines === 'rows' ? others.length * LANE : 0;
  const { grid, pitch } = gridIn(series.marks, frame, frame.width - lanes, lines);
  const { across, down } = cellsOf(grid);
  const top = first.length * LINE_HEIGHT + NEAR;
  const width = across * pitch;
  const x = lines === 'columns' ? (frame.width - width) / 2 : 0;
  const block = { x: round(x), y: top, width: round(width), height: round(down * pitch) };
  const drop = lines === 'columns' ? others.length * LANE : 0;
  const below = round(top + block.height + drop + NEAR);
  const rows = Math.max(...others.map(({ row }) => row)) + 1;
  // On a phone the words on regions that are drawn apart stand below the field.
  const foot = lines === 'rows' && series.states.some(({ apart }) => apart) ? FOOT : 0;
  const height = round(Math.max(below + rows * LINE_HEIGHT, block.y + block.height + foot));
  return { grid, pitch, block, first, others, below, height };
}

/**
 * The largest marks with which all fit. A whole number of marks would fill the frame's width, so that at
 * usual widths of windows (1440, 1920) a mark has whole pixels.
 */
function gridIn(
  marks: number,
  frame: Frame,
  width: number,
  lines: Grid['lines'],
): { grid: Grid; pitch: number } {
  for (let many = 1; ; many += 1) {
    const pitch = frame.width / many;
    const across = Math.floor(width / pitch + 1e-9);
    if (across < 1) continue;
    const down = Math.ceil(marks / across);
    if (down * pitch > ROOM[frame.name]) continue;
    const long = lines === 'columns' ? down : across;
    return { grid: { lines, long, marks }, pitch: Number(pitch.toFixed(4)) };
  }
}
