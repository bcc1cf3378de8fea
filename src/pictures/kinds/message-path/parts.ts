/** What a message's way is drawn with: both layouts, one.ts and rows.ts, fill the same lists. */
import { LINE_HEIGHT } from '../../core/constants.ts';
import type { Box, Label, Line } from '../../core/marks.ts';
import type { Reads } from './spec.ts';

/** A box with a name of its own. */
type Named = Box & { key: string };

/** The message at a place; its ground says what can be read there. */
export interface Card extends Named {
  /** `ahead` where the message has not been. */
  reads: Reads | 'ahead';
}

/** The message itself: its words, or what they are when sealed. */
export interface Said {
  key: string;
  /** Whose words: where a reader's own line may stand instead, and in which form. */
  own: 'plain' | 'sealed' | undefined;
  face: 'words' | 'cipher';
  lines: string[];
  /** Left end of the first baseline. */
  x: number;
  y: number;
  /** Room: width, height of a line, most lines; and the size of the letters. */
  width: number;
  line: number;
  most: number;
  size: number;
}

/** A small sign: a magnifier (look), a flag (tell), a key, a tag of data. */
export interface Sign {
  key: string;
  x: number;
  y: number;
  shape: 'look' | 'tell' | 'key' | 'data';
  /** Whether it stands on a solid ground. */
  onInk: boolean;
}

/** What a state draws. */
export interface Parts {
  height: number;
  /** Double lines between places. */
  wires: { key: string; d: string; ahead: boolean }[];
  /** Dashed lines to somebody off the path. */
  taps: Line[];
  cards: Card[];
  /** The solid half of a card that can be read in one case. */
  halves: Named[];
  /** Paper under words that stand on a pattern. */
  strips: Named[];
  said: Said[];
  /** Boxes of the words beside a sign of a check. */
  tags: Named[];
  signs: Sign[];
  /** Words on paper, and on a solid ground. */
  labels: Label[];
  inks: Label[];
}

/** Nothing drawn yet. */
export function noParts(height: number): Parts {
  return {
    height,
    ...{ wires: [], taps: [], cards: [], halves: [], strips: [], said: [], tags: [], signs: [] },
    ...{ labels: [], inks: [] },
  };
}

/** A double line between two points, along or down. */
export function wire(x1: number, y1: number, x2: number, y2: number): string {
  return [-1.5, 1.5]
    .map((off) => (y1 === y2 ? `M${x1} ${y1 + off}H${x2}` : `M${x1 + off} ${y1}V${y2}`))
    .join('');
}

/** A box of a size around a middle. */
export function around(x: number, y: number, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Lines of words on paper, one under the other. */
export function write(
  parts: Parts,
  key: string,
  lines: readonly string[],
  at: Pick<Label, 'x' | 'y' | 'anchor' | 'tone'>,
  height = LINE_HEIGHT,
): void {
  lines.forEach((text, index) => {
    parts.labels.push({ ...at, key: `${key}-${index}`, y: at.y + index * height, text });
  });
}
