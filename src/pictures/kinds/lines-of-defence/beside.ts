/** One line with what all documents say of it: the lines in a strip above, and leaves of one size below. */
import type { Frame } from '../../core/kind.ts';
import { type Drawn, leafBoxes, leafSize, openedLeaves } from '../../core/leaves.ts';
import type { Box, Label } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { stack } from '../../core/stack.ts';
import { wrap } from '../../core/text.ts';
import { EDGE, GAP, HEIGHT, PAD } from './layout.ts';
import type { Band, LinesOfDefenceModel, Sign } from './parts.ts';
import type { LinesOfDefenceSeries } from './series.ts';
import { hasSign, isSolid, standingOf } from './standing.ts';

/** Depth of a band of the strip, and breadth of one that is not open on a phone: number and sign. */
const DEEP: Readonly<Record<Frame['name'], number>> = { wide: 63, narrow: 36 };
const NARROW = 42;
/** From the strip to the line that the leaves hang from, and from there to them. */
const TO_LINE: Readonly<Record<Frame['name'], number>> = { wide: 5, narrow: 0 };
const TO_LEAVES: Readonly<Record<Frame['name'], number>> = { wide: 9, narrow: 7 };

/** From the end of a band, and from its top, to the middle of its sign. */
const SIGN: Readonly<Record<Frame['name'], { right: number; down: number }>> = {
  wide: { right: 20, down: 17 },
  narrow: { right: 14, down: 18 },
};

/** The lines in a strip; below the open one, a leaf for each document. */
export function besideParts(
  series: LinesOfDefenceSeries,
  under: readonly string[],
  open: number,
  frame: Frame,
): Pick<LinesOfDefenceModel, 'bands' | 'signs' | 'leaves' | 'marks' | 'labels' | 'inks'> {
  const { leaves, marks, labels } = besideLeaves(series, open, frame);
  const parts = { bands: [] as Band[], signs: [] as Sign[], inks: [] as Label[] };
  const boxes = stripBands(frame, series.lines.length, open);
  series.lines.forEach((line, index) => {
    const box = boxes[index];
    if (!box) return;
    const look = standingOf(line, under.includes(line.id));
    parts.bands.push({ key: `band-${line.id}`, ...box, look });
    const words = isSolid(look) ? parts.inks : labels;
    words.push(...stripLabels(line, box, index === open, frame));
    const { right, down } = SIGN[frame.name];
    const at = { x: round(box.x + box.width - right), y: box.y + down };
    if (hasSign(look)) parts.signs.push({ key: `sign-${line.id}`, ...at, look });
    if (index === open)
      parts.bands.push({ key: 'here', ...barBelow(frame, box), look: 'in-place' });
  });
  parts.bands.push({ key: 'sheet', ...lineBelow(frame), look: 'in-place' });
  return { ...parts, leaves, marks, labels };
}

/** Bands of the strip; the open one reaches down to the line. */
function stripBands(frame: Frame, count: number, open: number): Box[] {
  const all = frame.width - 2 * EDGE - GAP[frame.name] * (count - 1);
  const wide = frame.name === 'wide';
  const sizeOf = (index: number): number => {
    if (wide) return all / count;
    return index === open ? all - NARROW * (count - 1) : NARROW;
  };
  let x = EDGE;
  return Array.from({ length: count }, (_, index) => {
    const height = DEEP[frame.name] + (index === open ? TO_LINE[frame.name] : 0);
    const box = { x: round(x), y: EDGE, width: round(sizeOf(index)), height };
    x += sizeOf(index) + GAP[frame.name];
    return box;
  });
}

/** The line below the strip. */
function lineBelow(frame: Frame): Box {
  const y = EDGE + DEEP[frame.name] + TO_LINE[frame.name];
  return { x: 0, y, width: frame.width, height: 2 };
}

/** A bar on that line, below the open band. */
function barBelow(frame: Frame, { x, width }: Box): Box {
  return { x, y: lineBelow(frame).y - 3, width, height: 5 };
}

/** Number and name in a band of the strip; on a phone only the open one has room for its name. */
function stripLabels(
  { id, number, name }: LinesOfDefenceSeries['lines'][number],
  box: Box,
  open: boolean,
  frame: Frame,
): Label[] {
  const tone = 'strong';
  if (frame.name === 'wide') {
    const names = wrap(name, box.width - 2 * PAD, 600);
    const at = { x: box.x + PAD, tone } as const;
    return [
      ...stack(`number-${id}`, [String(number)], { ...at, y: box.y + 24, size: 22 }),
      ...stack(`name-${id}`, names, { ...at, y: box.y + 41, leading: 15 }),
    ];
  }
  const middle = box.y + DEEP.narrow / 2;
  const size = 13.25;
  const names = open ? wrap(name, box.width - 52, 600, size) : [];
  const first = middle + 4.5 - (names.length - 1) * 7.5;
  return [
    ...stack(`number-${id}`, [String(number)], { x: box.x + 7, y: middle + 6, tone, size: 17 }),
    ...stack(`name-${id}`, names, { x: box.x + 22, y: first, tone, size, leading: 15 }),
  ];
}

/** The leaves of one line, its author’s among them. */
function besideLeaves(series: LinesOfDefenceSeries, open: number, frame: Frame): Drawn {
  const y = lineBelow(frame).y + TO_LEAVES[frame.name];
  const area = { x: 1, y, width: frame.width - 2, height: HEIGHT[frame.name] - y - 1 };
  const { sayings, id } = series.lines[open] ?? { sayings: [], id: '' };
  const boxes = leafBoxes(area, sayings.length, frame);
  const { silent } = series;
  const all = series.lines.flatMap((line) => line.sayings.map(({ words }) => words ?? silent));
  const size = boxes[0] ? leafSize(all, boxes[0], frame) : 0;
  return openedLeaves(id, sayings, silent, { boxes, frame, size });
}
