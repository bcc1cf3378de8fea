/** Words on lines above marks, like flags on poles, so that no pole runs through words or marks. */
import { LABEL_GAP, LINE_HEIGHT } from '../../core/constants.ts';
import { textWidth } from '../../core/text.ts';

/** A mark that is to carry words. */
export interface Pole {
  key: string;
  text: string;
  /** Middle and radius of its mark. */
  x: number;
  y: number;
  r: number;
}

/** Words with their place. */
export interface Flag extends Pole {
  /** Line of words from the top, 0 is the uppermost. */
  row: number;
  /** Left and right end of the words. */
  left: number;
  right: number;
}

/** The room for flags: `rows` lines above the marks, between 0 and `width`. */
export interface Room {
  width: number;
  rows: number;
  /** Baseline of the uppermost line. */
  first: number;
  /** Every mark below, with words or without. */
  marks: readonly { x: number; y: number; r: number }[];
}

/** From a pole to the words that another one carries, at least. */
const CLEAR = 4;

/**
 * Finds lines for all words with the shortest poles.
 * @returns one flag for each pole, in their order
 * @throws where there is no room for all of them
 */
export function raise(poles: readonly Pole[], room: Room): Flag[] {
  const best = search(poles, room, [], { flags: undefined, cost: Infinity });
  if (best.flags) return best.flags;
  throw new Error(
    `No room for the labels ${poles.map(({ text }) => `"${text}"`).join(', ')}: use fewer labels or words`,
  );
}

interface Best {
  flags: Flag[] | undefined;
  cost: number;
}

function search(poles: readonly Pole[], room: Room, set: readonly Flag[], best: Best): Best {
  const next = poles[set.length];
  const cost = set.reduce((sum, { row }) => sum + room.rows - row, 0);
  if (cost >= best.cost) return best;
  if (!next) return { flags: [...set], cost };
  let found = best;
  for (let row = room.rows - 1; row >= 0; row -= 1) {
    for (const flag of flagsIn(row, next, room)) {
      if (set.every((other) => apart(flag, other)) && clear(flag, room))
        found = search(poles, room, [...set, flag], found);
    }
  }
  return found;
}

/** Words to the right of their pole, to its left or across it; they never leave the frame. */
function flagsIn(row: number, pole: Pole, room: Room): Flag[] {
  const width = textWidth(pole.text);
  return [pole.x - CLEAR, pole.x + CLEAR - width, pole.x - width / 2].map((wanted) => {
    const left = Math.max(0, Math.min(wanted, room.width - width));
    return { ...pole, row, left, right: left + width };
  });
}

/** True where neither pole runs through the other's words, and words on one line stand apart. */
function apart(a: Flag, b: Flag): boolean {
  if (a.row === b.row) return a.left >= b.right + LABEL_GAP || b.left >= a.right + LABEL_GAP;
  const [upper, lower] = a.row < b.row ? [a, b] : [b, a];
  return upper.x < lower.left - CLEAR || upper.x > lower.right + CLEAR;
}

/** True where the pole meets no mark but its own. */
function clear(flag: Flag, { marks }: Room): boolean {
  return marks.every(
    ({ x, y, r }) => y >= flag.y || Math.abs(x - flag.x) > r + 1 || (x === flag.x && y === flag.y),
  );
}

/** Baseline of the words of a flag. */
export function baselineOf(flag: Flag, room: Room): number {
  return room.first + flag.row * LINE_HEIGHT;
}
