/** Finds free room for words near a point, so that labels meet neither lines nor each other. */
import { LABEL_SIZE, LINE_HEIGHT } from './constants.ts';
import type { Box, Line } from './marks.ts';
import { round } from './round.ts';
import { balance, textWidth } from './text.ts';

type Segment = Omit<Line, 'key'>;

/** What words must keep clear of, and the area they must stay in. */
export interface Obstacles {
  area: Box;
  boxes: Box[];
  segments: Segment[];
}

/** Words with their place. */
export interface Placed {
  lines: string[];
  box: Box;
  anchor: 'start' | 'middle' | 'end';
  /** Where the text is anchored, and the baseline of its first line. */
  x: number;
  y: number;
  /** A line from the point to the words, where they stand apart from it. */
  leader: Segment | null;
}

/** Greatest widths that words are tried with, widest first: fewer lines are better. */
const WIDTHS = [260, 190, 150, 120, 96, 76];
const CLEAR = 5;
/** From the point to words that need no leader, at most. */
const NEAR = 16;
const STEP = 5;
const FARTHEST = 200;
/** Directions that are tried, from straight up, clockwise and back, in parts of a turn. */
const DIRECTIONS = 24;

/**
 * Places words as near to a point as they can stand, upwards and to the left first.
 * @returns the place; the caller adds `box` to the obstacles of the next words
 * @throws where there is no room at all
 */
export function place(text: string, point: { x: number; y: number }, obstacles: Obstacles): Placed {
  const found = search(text, point, obstacles, false) ?? search(text, point, obstacles, true);
  if (found) return found;
  throw new Error(`No room for the label "${text}": use fewer words or fewer labels`);
}

/** The nearest free place, if there is one; where it must, the leader alone may cross a line. */
function search(
  text: string,
  point: { x: number; y: number },
  obstacles: Obstacles,
  mayCross: boolean,
): Placed | undefined {
  for (let distance = 10; distance <= FARTHEST; distance += STEP) {
    for (const width of WIDTHS) {
      const lines = balance(text, width);
      const size = {
        width: Math.max(...lines.map((line) => textWidth(line))),
        height: (lines.length - 1) * LINE_HEIGHT + LABEL_SIZE,
      };
      for (let turn = 0; turn < DIRECTIONS; turn += 1) {
        const box = within(obstacles.area, boxAt(point, distance, turn, size));
        const leader = leaderTo(box, point);
        if (free(box, leader, point, obstacles, mayCross))
          return placed(lines, box, point, mayCross || distance > NEAR ? leader : null);
      }
    }
  }
  return undefined;
}

/** A box in one direction: its nearest side or corner lies at the distance. */
function boxAt(
  point: { x: number; y: number },
  distance: number,
  turn: number,
  size: { width: number; height: number },
): Box {
  // 0 is straight up; odd turns go to the left, even ones to the right.
  const angle = (Math.ceil(turn / 2) / DIRECTIONS) * 2 * Math.PI * (turn % 2 === 1 ? -1 : 1);
  const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
  const x = point.x + dx * distance - size.width / 2 + (Math.sign(round(dx)) * size.width) / 2;
  const y = point.y + dy * distance - size.height / 2 + (dy * size.height) / 2;
  return { x, y, ...size };
}

/** A box moved sideways into the area, so that words at its edge line up with it. */
function within(area: Box, box: Box): Box {
  const x = Math.min(Math.max(box.x, area.x), area.x + area.width - box.width);
  return { ...box, x };
}

function placed(
  lines: string[],
  box: Box,
  point: { x: number; y: number },
  leader: Segment | null,
): Placed {
  const middle = box.x + box.width / 2;
  const anchor = Math.abs(middle - point.x) < 4 ? 'middle' : middle > point.x ? 'start' : 'end';
  const share = anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5;
  return {
    lines,
    box,
    anchor,
    x: round(box.x + share * box.width),
    y: round(box.y + LABEL_SIZE - 3),
    leader,
  };
}

/** From just beside the point to the nearest place on the box. */
function leaderTo(box: Box, point: { x: number; y: number }): Segment {
  const x = Math.min(Math.max(point.x, box.x), box.x + box.width);
  const y = Math.min(Math.max(point.y, box.y), box.y + box.height);
  const length = Math.hypot(x - point.x, y - point.y) || 1;
  const [dx, dy] = [(x - point.x) / length, (y - point.y) / length];
  return {
    x1: round(point.x + dx * 6),
    y1: round(point.y + dy * 6),
    x2: round(x - dx * 3),
    y2: round(y - dy * 3),
  };
}

function free(
  box: Box,
  leader: Segment,
  point: { x: number; y: number },
  { area, boxes, segments }: Obstacles,
  mayCross: boolean,
): boolean {
  const inside =
    box.x >= area.x &&
    box.y >= area.y &&
    box.x + box.width <= area.x + area.width &&
    box.y + box.height <= area.y + area.height;
  if (!inside) return false;
  const wide = grow(box, CLEAR);
  if (overlap(wide, { x: point.x - 3, y: point.y - 3, width: 6, height: 6 })) return false;
  if (boxes.some((other) => overlap(wide, other) || crosses(leader, grow(other, 2)))) return false;
  const way = { ...leader, x1: point.x, y1: point.y };
  return segments.every((segment) => {
    const apart = mayCross || touches(segment, point) || !meet(segment, way);
    return apart && !crosses(segment, wide);
  });
}

/** A box with room added on every side. */
function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

/** True where two boxes share room. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function touches(segment: Segment, { x, y }: { x: number; y: number }): boolean {
  return (
    Math.hypot(segment.x1 - x, segment.y1 - y) < 0.5 ||
    Math.hypot(segment.x2 - x, segment.y2 - y) < 0.5
  );
}

/** True where a segment runs through or lies in a box. */
export function crosses(segment: Segment, box: Box): boolean {
  if (box.width <= 0 || box.height <= 0) return false;
  const [left, top] = [box.x, box.y];
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const ends = [
    [segment.x1, segment.y1],
    [segment.x2, segment.y2],
  ] as const;
  if (ends.some(([x, y]) => x > left && x < right && y > top && y < bottom)) return true;
  return [
    { x1: left, y1: top, x2: right, y2: top },
    { x1: left, y1: bottom, x2: right, y2: bottom },
    { x1: left, y1: top, x2: left, y2: bottom },
    { x1: right, y1: top, x2: right, y2: bottom },
  ].some((side) => meet(segment, side));
}

function meet(a: Segment, b: Segment): boolean {
  return sides(a, b) && sides(b, a);
}

/** True where the ends of `b` lie on different sides of the line through `a`. */
function sides(a: Segment, b: Segment): boolean {
  const side = (x: number, y: number): number =>
    (a.x2 - a.x1) * (y - a.y1) - (a.y2 - a.y1) * (x - a.x1);
  return side(b.x1, b.y1) * side(b.x2, b.y2) < 0;
}
