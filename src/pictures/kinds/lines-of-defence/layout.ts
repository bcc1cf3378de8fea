/** Where the lines of defence lie: bands one behind the other, and the room for the words of an opened one. */
import { sum } from 'd3-array';
import type { Frame } from '../../core/kind.ts';
import type { Box } from '../../core/marks.ts';
import { round } from '../../core/round.ts';

/** Height of every picture of a frame. */
export const HEIGHT: Readonly<Record<Frame['name'], number>> = { wide: 262, narrow: 310 };
/** Between two bands. */
export const GAP: Readonly<Record<Frame['name'], number>> = { wide: 6, narrow: 4 };
/** Half of the outline of a band. */
export const EDGE = 1;
/** From the edge of a band to its words. */
export const PAD = 9;
/** Depth of a band that keeps to its name. */
const CLOSED: Readonly<Record<Frame['name'], number>> = { wide: 108, narrow: 24 };
/** Depth that number and name take in the open band of a phone. */
const HEAD = 35;

interface Layout {
  bands: Box[];
  /** A sheet that an open band goes over into, on a page. */
  sheet: Box | undefined;
  /** For the words of an open band. */
  room: Box | undefined;
}

/**
 * Bands side by side on a page, below each other on a phone.
 * @param open index of the one that is opened; null where all are alike
 */
export function layoutOf(frame: Frame, count: number, open: number | null): Layout {
  return frame.name === 'wide'
    ? sideBySide(frame, count, open)
    : belowEachOther(frame, count, open);
}

/** Bands stand where they are; below them there is one sheet for the words of any. */
function sideBySide(frame: Frame, count: number, open: number | null): Layout {
  const width = (frame.width - 2 * EDGE - GAP.wide * (count - 1)) / count;
  const height = open === null ? HEIGHT.wide - 2 * EDGE : CLOSED.wide;
  const bands = Array.from({ length: count }, (_, index) => ({
    ...{ x: round(EDGE + index * (width + GAP.wide)), y: EDGE, width: round(width) },
    height: index === open ? height + GAP.wide : height,
  }));
  if (open === null) return { bands, sheet: undefined, room: undefined };
  const y = EDGE + CLOSED.wide + GAP.wide;
  const sheet = { x: EDGE, y, width: frame.width - 2 * EDGE, height: HEIGHT.wide - EDGE - y };
  return { bands, sheet, room: within(sheet, PAD + 3) };
}

/** An open band takes what the others leave. */
function belowEachOther(frame: Frame, count: number, open: number | null): Layout {
  const all = HEIGHT.narrow - 2 * EDGE - GAP.narrow * (count - 1);
  const sizes = Array.from({ length: count }, (_, index) => {
    if (open === null) return all / count;
    return index === open ? all - CLOSED.narrow * (count - 1) : CLOSED.narrow;
  });
  const bands = sizes.map((size, index) => ({
    ...{ x: EDGE, y: round(EDGE + index * GAP.narrow + sum(sizes.slice(0, index))) },
    ...{ width: frame.width - 2 * EDGE, height: round(size) },
  }));
  const band = open === null ? undefined : bands[open];
  return { bands, sheet: undefined, room: band && within(band, HEAD) };
}

/** A box without its edges. */
function within({ x, y, width, height }: Box, top: number): Box {
  return { x: x + PAD, y: y + top, width: width - 2 * PAD, height: height - top - PAD };
}
