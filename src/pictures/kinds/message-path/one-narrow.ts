/** One arrangement on a narrow frame: cards over each other, what is seen on the way between them. */
import type { Box } from '../../core/marks.ts';
import { textWidth } from '../../core/text.ts';
import { addOnlooker, addSign, addTag, ONLOOKER, tagWidth } from './beside.ts';
import { addCard, type Look } from './card.ts';
import { around, type Parts, wire } from './parts.ts';
import type { Stop, Way } from './series.ts';

const WIDTH = 320;
/** How what is drawn is laid out. */
export interface NarrowHeights {
  top: number;
  /** Width and height of the cards, and height between two. */
  width: number;
  card: number;
  between: number;
  /** Whether what lies between two cards has its place and its words told. */
  tells: boolean;
  look: Look;
}
/** Left of the cards there is room for the line of somebody who looks on. */
const LEFT = 12;
/** Middle of the wire. */
const WIRE = 34;

/** A picture of its own: cards from edge to edge. */
export const TALL: NarrowHeights = {
  ...{ top: 21, width: WIDTH - LEFT, card: 52, between: 21, tells: true },
  look: {
    ...{ pad: 8, name: 14, foot: 6, note: 16, side: 112 },
    words: { size: 17, line: 21, first: 24 },
    cipher: { size: 14, line: 17, first: 25 },
  },
};
/** In a column, with words beside it. */
export const SLENDER: NarrowHeights = {
  ...{ top: 24, width: 139, card: 71, between: 18, tells: false },
  look: {
    ...{ pad: 7, name: 15, foot: 6, note: 15, side: 0 },
    words: { size: 14, line: 15.5, first: 31.5 },
    cipher: { size: 14, line: 16, first: 33 },
  },
};

/** Draws cards, wires, checks and onlooker; gives the baseline of what is written under them. */
export function drawNarrow(way: Way, parts: Parts, heights: NarrowHeights): number {
  const { line, sealed, own } = way;
  const { width, card, between, look } = heights;
  let y = heights.top;
  const boxes = way.stops.map((stop, index) => {
    const after = way.stops[index + 1];
    if (stop.between) {
      const box = addBetween(parts, stop, y, heights);
      y += between;
      return box;
    }
    const box = { x: LEFT, y, width, height: card };
    const { place, name, reads, words } = stop;
    const told = { name, reads, line, sealed, own, notes: [{ text: words }], aside: '' };
    addCard(parts, place, box, told, look);
    y += card;
    if (after && !after.between) y += between;
    return box;
  });
  const cards = boxes.filter((_, index) => !way.stops[index]?.between);
  cards.slice(1).forEach((next, index) => {
    const from = (cards[index]?.y ?? 0) + card;
    parts.wires.push({ key: `wire-${index}`, d: wire(WIRE, from, WIRE, next.y), ahead: false });
  });
  addChecks(parts, way, boxes, LEFT + width, heights.tells);
  const top = y + 9;
  const { onlooker } = way;
  const tapped = onlooker && boxes[onlooker.at];
  if (onlooker && tapped) {
    const middle = tapped.y + tapped.height / 2;
    const end = top + ONLOOKER / 2;
    const x = LEFT / 2;
    addOnlooker(parts, onlooker, way, { x: WIRE, y: top }, WIDTH, LEFT);
    parts.taps.push(
      { key: 'tap-in', x1: x, y1: middle, x2: tapped.x, y2: middle },
      { key: 'tap', x1: x, y1: middle, x2: x, y2: end },
      { key: 'tap-out', x1: x, y1: end, x2: LEFT, y2: end },
    );
  }
  return top + ONLOOKER + 17;
}

/** Left end of the words of the way. */
const TEXT = 62;

function addChecks(
  parts: Parts,
  way: Way,
  boxes: readonly Box[],
  right: number,
  tells: boolean,
): void {
  way.checks.forEach((check, index) => {
    const stop = way.stops[check.at];
    const box = boxes[check.at];
    if (!stop || !box) return;
    if (!tells) {
      const at = { x: right - 16, y: stop.between ? box.y + box.height / 2 : box.y + 14 };
      addSign(parts, `check-${index}`, check.sign, at);
      return;
    }
    const width = tagWidth(check);
    const at = stop.between
      ? { x: right - width, y: box.y + box.height / 2 }
      : { x: right - width - 8, y: box.y - 3 };
    addTag(parts, `check-${index}`, check, at);
  });
}

/** What can be read at a place on the way: a small letter on the wire, its words in one line. */
function addBetween(parts: Parts, stop: Stop, top: number, { between, tells }: NarrowHeights): Box {
  const { place, name, minor, reads, words } = stop;
  const box = around(WIRE, top + between / 2, 24, tells ? 15 : 12);
  parts.cards.push({ key: `card-${place}`, ...box, reads });
  if (reads === 'case') parts.halves.push({ key: `half-${place}`, ...box, width: 12 });
  if (!tells) return box;
  const y = top + between / 2 + 5;
  const after = TEXT + textWidth(name, minor ? 400 : 600) + 8;
  parts.labels.push(
    {
      key: `name-${place}`,
      x: TEXT,
      y,
      text: name,
      tone: minor ? 'quiet' : 'strong',
      anchor: 'start',
    },
    { key: `note-${place}`, x: after, y, text: words, tone: 'plain', anchor: 'start' },
  );
  return box;
}
