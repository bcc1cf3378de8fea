/**
 * A document as sheets of paper: each place a paragraph, each statement a word of it. All documents are
 * drawn at one scale, so a longer one has more sheets and not smaller words.
 */
import type { Box } from './marks.ts';

/** A place to draw. */
export interface Block {
  /** How many statements rest on it; none for a heading alone. */
  count: number;
  /** How many of them are lit. */
  lit: number;
  /** True for a point in the place above. */
  inner: boolean;
}

/** The drawing of one document. */
export interface Sheets {
  width: number;
  height: number;
  sheets: Box[];
  /** Path of all words that are not lit. */
  rest: string;
  /** Blocks with words that are lit: their index, the path of these words, and their room. */
  lit: { index: number; path: string; box: Box }[];
}

/** Widths and heights in user units: words in a line, and the room around them. */
const WORDS = 10;
const WORD = 5;
const LINE = 5;
const MARGIN = 7;
const SHEET = WORDS * WORD - 1 + 2 * MARGIN;
const GAP = 5;
/** Below a place, and below a point in one. */
const BETWEEN = 4;
const INSIDE = 2;
/** No sheet is higher: what does not fit begins another. */
const HIGHEST = 210;

/** What paths of words are stroked with: `stroke-dasharray` and `stroke-width`. */
export const STROKE = { dashes: `${WORD - 1} 1`, width: LINE - 2 } as const;

/** Draws a document. */
export function sheetsOf(blocks: readonly Block[]): Sheets {
  const placed = place(blocks);
  const count = (placed.at(-1)?.sheet ?? 0) + 1;
  const height = Math.max(...placed.map(({ y, block }) => y + linesOf(block) * LINE)) + MARGIN;
  const left = (sheet: number) => sheet * (SHEET + GAP);
  return {
    width: count * (SHEET + GAP),
    height: height + 1,
    sheets: Array.from({ length: count }, (_, sheet) => ({
      x: left(sheet) + 0.5,
      y: 0.5,
      width: SHEET,
      height,
    })),
    rest: placed
      .map(({ block, sheet, y }) => words(block.lit, block.count, left(sheet) + MARGIN, y))
      .join(''),
    lit: placed.flatMap(({ block, sheet, y }, index) =>
      block.lit === 0
        ? []
        : [
            {
              index,
              path: words(0, block.lit, left(sheet) + MARGIN, y),
              box: {
                x: left(sheet) + MARGIN,
                y,
                width: WORDS * WORD,
                height: linesOf(block) * LINE,
              },
            },
          ],
    ),
  };
}

interface Placed {
  block: Block;
  sheet: number;
  y: number;
}

/** Blocks below each other, shared out so that sheets are about as high as each other. */
function place(blocks: readonly Block[]): Placed[] {
  const room = (block: Block) => linesOf(block) * LINE + (block.inner ? INSIDE : BETWEEN);
  const whole = blocks.reduce((sum, block) => sum + room(block), 0);
  const most = whole / Math.ceil(whole / (HIGHEST - 2 * MARGIN));
  let above = 0;
  let sheet = 0;
  let y = MARGIN;
  return blocks.map((block) => {
    if (above >= (sheet + 1) * most) {
      sheet += 1;
      y = MARGIN;
    }
    const placed = { block, sheet, y };
    above += room(block);
    y += room(block);
    return placed;
  });
}

function linesOf({ count }: Block): number {
  return Math.max(1, Math.ceil(count / WORDS));
}

/** The words from one to another, line after line. */
function words(from: number, to: number, x: number, y: number): string {
  const lines = Array.from({ length: Math.ceil(to / WORDS) }, (_, line) => line);
  return lines
    .map((line) => {
      const first = Math.max(from - line * WORDS, 0);
      const last = Math.min(to - line * WORDS, WORDS);
      return last > first
        ? `M${x + first * WORD} ${y + line * LINE + LINE / 2}h${(last - first) * WORD - 1}`
        : '';
    })
    .join('');
}
