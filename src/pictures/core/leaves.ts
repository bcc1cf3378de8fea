/** What several documents say of one thing, each in a leaf of its own: all of one size, with letters of one size. */
import type { MarkShape } from '../../ledger/schemas/document.ts';
import type { DocumentId } from '../../ledger/schemas/ids.ts';
import { markAt } from '../theme/marks.ts';
import { bands } from './bands.ts';
import type { Frame } from './kind.ts';
import type { Box, Label } from './marks.ts';
import { round } from './round.ts';
import { stack } from './stack.ts';
import { balance, textWidth } from './text.ts';

/** Whose words they are; null where that document says nothing of the thing. */
export interface Saying {
  document: DocumentId;
  name: string;
  mark: MarkShape;
  words: string | null;
}

/** A leaf, empty where its document is silent; `small` or `hollow` where it is one of many in a strip. */
export interface Leaf extends Box {
  key: string;
  document: DocumentId;
  look: 'said' | 'silent' | 'small' | 'hollow';
}

/** The mark of a document. */
export interface DocumentMark {
  key: string;
  document: DocumentId;
  d: string;
}

/** What a picture of leaves is made of. */
export interface Drawn {
  leaves: Leaf[];
  marks: DocumentMark[];
  labels: Label[];
}

interface Room {
  gap: number;
  pad: number;
  mark: number;
  /** Letters of the name, and from the top to its baseline. */
  name: number;
  first: number;
  /** From the top to the words, and least room below them. */
  words: number;
  foot: number;
}

const ROOMS: Readonly<Record<Frame['name'], Room>> = {
  wide: { gap: 7, pad: 8, mark: 12, name: 13, first: 19, words: 30, foot: 8 },
  narrow: { gap: 4, pad: 5, mark: 12, name: 14, first: 15, words: 18, foot: 2 },
};
/** Sizes of the words, the largest first. */
const SIZES = [19, 18, 17, 16, 15, 14, 13.25];

/** Leaves side by side on a page, below each other on a phone. */
export function leafBoxes({ x, y, width, height }: Box, count: number, frame: Frame): Box[] {
  const { gap } = ROOMS[frame.name];
  const wide = frame.name === 'wide';
  const across = wide ? bands(count, x, x + width, gap) : bands(count, y, y + height, gap);
  const size = round(across.size);
  return Array.from({ length: count }, (_, index) => {
    const start = round(across.start(index));
    return wide ? { x: start, y, width: size, height } : { x, y: start, width, height: size };
  });
}

/**
 * The largest size in which each of some words has room in a leaf.
 * @throws where some have none in the smallest
 */
export function leafSize(all: readonly string[], box: Box, frame: Frame): number {
  const { pad, words, foot } = ROOMS[frame.name];
  const size = SIZES.find((one) =>
    all.every((text) => {
      const most = box.width - 2 * pad;
      const lines = balance(text, most, 400, one);
      // A single long word may be wider than its line.
      if (lines.some((line) => textWidth(line, 400, one) > most)) return false;
      return words + (lines.length - 1) * leadingOf(one) + one <= box.height - foot;
    }),
  );
  if (size !== undefined) return size;
  throw new Error('leaves: no room for the words of one; use fewer words');
}

/**
 * Opened leaves with mark, name and words.
 * @param thing what they speak of, for keys
 * @param silent what stands in a leaf whose document says nothing
 */
export function openedLeaves(
  thing: string,
  sayings: readonly Saying[],
  silent: string,
  { boxes, frame, size }: { boxes: readonly Box[]; frame: Frame; size: number },
): Drawn {
  const { pad, mark: side, name: nameSize, first, words: top } = ROOMS[frame.name];
  const parts = sayings.flatMap(({ document, name, mark, words }, index) => {
    const box = boxes[index];
    if (!box) return [];
    const at = `${document}-${thing}`;
    const x = box.x + pad;
    const d = markAt(mark, x + side / 2, box.y + first - 4.5, side);
    const look = words === null ? 'silent' : 'said';
    const lines = balance(words ?? silent, box.width - 2 * pad, 400, size);
    const y = box.y + top + size * 0.85;
    const tone = words === null ? 'quiet' : 'plain';
    const named = { x: x + side + 4, y: box.y + first, tone: 'strong', size: nameSize } as const;
    return [
      {
        leaf: { key: `leaf-${at}`, ...box, document, look } satisfies Leaf,
        mark: { key: `mark-${at}`, document, d },
        labels: [
          ...stack(`name-${document}`, [name], named),
          ...stack(`words-${document}`, lines, { x, y, tone, size, leading: leadingOf(size) }),
        ],
      },
    ];
  });
  return {
    leaves: parts.map(({ leaf }) => leaf),
    marks: parts.map(({ mark }) => mark),
    labels: parts.flatMap(({ labels }) => labels),
  };
}

function leadingOf(size: number): number {
  return Math.round(size * 1.15);
}
