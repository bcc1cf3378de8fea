/** One arrangement on a wide frame: cards beside each other, what is seen on the way between them. */
import type { Box } from '../../core/marks.ts';
import { balance } from '../../core/text.ts';
import { addOnlooker, addTag, ONLOOKER, tagWidth } from './beside.ts';
import { addCard, addWords, type Look } from './card.ts';
import { shares } from './grid.ts';
import { around, type Parts, wire, write } from './parts.ts';
import type { Stop, Way } from './series.ts';

const WIDTH = 640;
/** Between two cards there is room for a word as long as "something". */
const GAP = 88;

/** How high what is drawn stands. */
export interface WideHeights {
  /** Top and height of the cards. */
  top: number;
  deep: number;
  /** Height of the wires: words of the way stand above from `say`, what taps it goes below. */
  wire: number;
  say: number;
  /** Middle and height of a small card that lies open on the way, and its words. */
  open: { y: number; width: number; height: number; words: Look['words'] };
  /** From the cards to who looks on. */
  apart: number;
  look: Look;
}

/** A picture of its own. */
export const HIGH: WideHeights = {
  ...{ top: 30, deep: 142, wire: 136, say: 61, apart: 14 },
  open: { y: 136, width: 76, height: 68, words: { size: 14, line: 17, first: 23 } },
  look: {
    ...{ pad: 13, name: 22, foot: 11, note: 17, side: 0 },
    words: { size: 21, line: 26, first: 54 },
    cipher: { size: 14, line: 17, first: 42 },
  },
};
/** With words below it. */
export const LOW: WideHeights = {
  ...{ top: 29, deep: 104, wire: 118, say: 53, apart: 8 },
  open: { y: 112, width: 80, height: 40, words: { size: 12, line: 15, first: 17 } },
  look: {
    ...{ pad: 13, name: 21, foot: 9, note: 16, side: 0 },
    words: { size: 18, line: 20, first: 40 },
    cipher: { size: 14, line: 17, first: 37 },
  },
};

/** Draws cards, wires, checks and onlooker; gives the baseline of what is written under them. */
export function drawWide(way: Way, parts: Parts, heights: WideHeights): number {
  const { top, deep, wire: high, apart } = heights;
  const majors = way.stops.filter(({ between }) => !between);
  const across = shares(majors.length, 0, WIDTH, GAP, 1.22);
  const cards = majors.map((_, index): Box => {
    const { from, size } = across(index);
    return { x: from, y: top, width: size, height: deep };
  });
  cards.slice(1).forEach((next, index) => {
    const from = next.x - GAP;
    parts.wires.push({ key: `wire-${index}`, d: wire(from, high, next.x, high), ahead: false });
  });
  const boxes = way.stops.map((stop) => {
    const passed = way.stops.slice(0, way.stops.indexOf(stop)).filter(({ between }) => !between);
    const card = cards[passed.length];
    if (!card) throw new Error(`${way.name}: nothing comes after "${stop.name}"`);
    if (stop.between) return addBetween(parts, stop, card.x - GAP / 2, way, heights);
    addStop(parts, stop, card, way, heights.look);
    return card;
  });
  addChecks(parts, way, boxes, top);
  const low = top + deep + apart;
  const { onlooker } = way;
  const tapped = onlooker && boxes[onlooker.at];
  if (onlooker && tapped) {
    const x = tapped.x + tapped.width / 2;
    parts.taps.push({ key: 'tap', x1: x, y1: tapped.y + tapped.height, x2: x, y2: low });
    addOnlooker(parts, onlooker, way, { x, y: low }, WIDTH);
  }
  return low + ONLOOKER + 20;
}

function addStop(
  parts: Parts,
  { place, name, reads, words }: Stop,
  box: Box,
  way: Way,
  look: Look,
): void {
  const { line, sealed, own } = way;
  const told = { name, reads, line, sealed, own, notes: [{ text: words }], aside: '' };
  addCard(parts, place, box, told, look);
}

/** A sign at its place: on the edge of a card, or over what lies between two cards. */
function addChecks(parts: Parts, way: Way, boxes: readonly Box[], top: number): void {
  way.checks.forEach((check, index) => {
    const box = boxes[check.at];
    if (!box) return;
    const spare = box.width - tagWidth(check);
    const x = way.stops[check.at]?.between ? box.x + spare / 2 : box.x + spare - 10;
    addTag(parts, `check-${index}`, check, { x, y: top });
  });
}

/** What can be read at a place on the way: a small letter on the wire, or a small card where it is open. */
function addBetween(
  parts: Parts,
  stop: Stop,
  x: number,
  way: Way,
  { wire: high, say, open }: WideHeights,
): Box {
  const { place, name, minor, reads, words } = stop;
  const isOpen = reads === 'whole';
  const box = isOpen ? around(x, open.y, open.width, open.height) : around(x, high, 30, 20);
  parts.cards.push({ key: `card-${place}`, ...box, reads });
  if (reads === 'case') parts.halves.push({ key: `half-${place}`, ...box, width: box.width / 2 });
  if (isOpen) {
    const column = { x: box.x + 7, y: box.y, width: box.width - 10 };
    addWords(parts, place, column, way, open.words, box.height - 8);
  }
  const tone = minor ? 'quiet' : 'strong';
  const at = { x, anchor: 'middle' } as const;
  parts.labels.push({ key: `name-${place}`, ...at, y: say, text: name, tone });
  const lines = balance(words, GAP - 8);
  write(parts, `note-${place}`, lines, { ...at, y: say + 17, tone: 'plain' }, 17);
  return box;
}
