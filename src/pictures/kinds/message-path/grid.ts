/** Where cards lie when rows of arrangements are drawn: one row large, or two for comparison. */
import type { Frame } from '../../core/kind.ts';
import type { Box } from '../../core/marks.ts';
import type { Look } from './card.ts';

/** A layout of cards in user units. */
export interface Grid {
  height: number;
  /** Whether the message travels down. */
  down: boolean;
  look: Look;
  /** Whether cards say what a place does with the message. */
  hasNotes: boolean;
  /** In place of the chart's words for what is seen of a sealed message, where room is short. */
  seen: string | undefined;
  /** Left end of the name of a row. */
  title(row: number): { x: number; y: number };
  card(row: number, index: number): Box;
}

/** Height of every rows picture of a frame, and where its first cards begin. */
const HEIGHT = { wide: 262, narrow: 318 } as const;
const TOP = 24;

/**
 * The grid of one or two rows with so many cards each.
 * @param signs whether every card says something at its foot, so that its words have less room
 */
export function gridOf(frame: Frame, rows: number, cards: number, signs: boolean): Grid {
  const height = HEIGHT[frame.name];
  if (frame.name === 'wide') {
    const deep = rows === 1 ? height - TOP - 2 : 104;
    const across = shares(cards, 0, frame.width, 44, 1.1);
    const top = (row: number): number => TOP + row * 134 - (rows === 1 ? 0 : 2);
    return {
      ...{ height, down: false, hasNotes: rows === 1 },
      look: rows === 1 ? LARGE : signs ? SMALL : POSTER,
      seen: rows === 1 ? undefined : 'sees data about it',
      title: (row) => ({ x: 0, y: top(row) - 9 }),
      card: (row, index) => {
        const { from, size } = across(index);
        return { x: from, y: top(row), width: size, height: deep };
      },
    };
  }
  const gap = 16;
  const width = (frame.width - (rows - 1) * gap) / rows;
  const downwards = shares(cards, TOP, height - 1, rows === 1 ? 26 : 22, rows === 1 ? 1.25 : 1);
  return {
    ...{ height, down: true, hasNotes: rows === 1 },
    look: rows === 1 ? BROAD : signs ? SLIM : COLUMN,
    seen: rows === 1 ? undefined : 'data about it',
    title: (row) => ({ x: row * (width + gap), y: TOP - 9 }),
    card: (row, index) => {
      const { from, size } = downwards(index);
      return { x: row * (width + gap), y: from, width, height: size };
    },
  };
}

/** One row, cards beside each other. */
const LARGE: Look = {
  ...{ pad: 14, name: 28, foot: 18, note: 17, side: 0 },
  words: { size: 28, line: 34, first: 78 },
  cipher: { size: 16, line: 22, first: 64 },
};
/** One row, cards over each other. */
const BROAD: Look = {
  ...{ pad: 14, name: 20, foot: 7, note: 17, side: 0 },
  words: { size: 24, line: 23, first: 42 },
  cipher: { size: 14, line: 18, first: 44 },
};
/** Two rows, cards beside each other. */
const SMALL: Look = {
  ...{ pad: 14, name: 20, foot: 10, note: 17, side: 0 },
  words: { size: 20, line: 25, first: 46 },
  cipher: { size: 14, line: 17, first: 40 },
};
/** Two columns, cards over each other. */
const SLIM: Look = {
  ...{ pad: 10, name: 18, foot: 6, note: 17, side: 0 },
  words: { size: 16, line: 19, first: 37 },
  cipher: { size: 14, line: 17, first: 36 },
};

/** As the two above, where cards hold the words alone. */
const POSTER: Look = { ...SMALL, words: { size: 27, line: 31, first: 55 } };
const COLUMN: Look = { ...SLIM, words: { size: 21, line: 25, first: 43 } };

/**
 * Shares a stretch among cards with room between them; those in the middle have more than the ends.
 * @param more how much of an end's share one in the middle has
 */
export function shares(
  count: number,
  from: number,
  to: number,
  gap: number,
  more: number,
): (index: number) => { from: number; size: number } {
  const inner = Math.max(0, count - 2);
  const end = (to - from - gap * (count - 1)) / (count - inner + inner * more);
  return (index) => {
    const isEnd = index === 0 || index === count - 1;
    const before = index === 0 ? 0 : end + (index - 1) * end * more;
    return { from: from + before + index * gap, size: isEnd ? end : end * more };
  };
}
