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
const TOP = 30;
const DEEP = 142;
/** Height of the wires: words of the way stand above, what taps it goes below. */
const WIRE = 136;
const LOOK: Look = {
  ...{ pad: 13, name: 22, foot: 11, note: 17, side: 0 },
  words: { size: 21, line: 26, first: 54 },
  cipher: { size: 14, line: 17, first: 42 },
};

/** Draws cards, wires, checks and onlooker; gives the baseline of what is written under them. */
export function drawWide(way: Way, parts: Parts): number {
  const majors = way.stops.filter(({ between }) => !between);
  const across = shares(majors.length, 0, WIDTH, GAP, 1.22);
  const cards = majors.map((_, index): Box => {
    const { from, size } = across(index);
    return { x: from, y: TOP, width: size, height: DEEP };
  });
  cards.slice(1).forEach((next, index) => {
    const from = next.x - GAP;
    parts.wires.push({ key: `wire-${index}`, d: wire(from, WIRE, next.x, WIRE), ahead: false });
  });
  const boxes = way.stops.map((stop) => {
    const passed = way.stops.slice(0, way.stops.indexOf(stop)).filter(({ between }) => !between);
    const card = cards[passed.length];
    if (!card) throw new Error(`${way.name}: nothing comes after "${stop.name}"`);
    if (stop.between) return addBetween(parts, stop, card.x - GAP / 2, way);
    addStop(parts, stop, card, way);
    return card;
  });
  addChecks(parts, way, boxes);
  const low = TOP + DEEP + 14;
  const { onlooker } = way;
  const tapped = onlooker && boxes[onlooker.at];
  if (onlooker && tapped) {
    const x = tapped.x + tapped.width / 2;
    parts.taps.push({ key: 'tap', x1: x, y1: tapped.y + tapped.height, x2: x, y2: low });
    addOnlooker(parts, onlooker, way, { x, y: low }, WIDTH);
  }
  return low + ONLOOKER + 20;
}

function addStop(parts: Parts, { place, name, reads, words }: Stop, box: Box, way: Way): void {
  const { line, sealed, own } = way;
  const told = { name, reads, line, sealed, own, notes: [{ text: words }], aside: '' };
  addCard(parts, place, box, told, LOOK);
}

/** A sign at its place: on the edge of a card, or over what lies between two cards. */
function addChecks(parts: Parts, way: Way, boxes: readonly Box[]): void {
  way.checks.forEach((check, index) => {
    const box = boxes[check.at];
    if (!box) return;
    const spare = box.width - tagWidth(check);
    const x = way.stops[check.at]?.between ? box.x + spare / 2 : box.x + spare - 10;
    addTag(parts, `check-${index}`, check, { x, y: TOP });
  });
}

/** What can be read at a place on the way: a small letter on the wire, or a small card where it is open. */
function addBetween(parts: Parts, stop: Stop, x: number, way: Way): Box {
  const { place, name, minor, reads, words } = stop;
  const isOpen = reads === 'whole';
  const [width, height] = isOpen ? [76, 68] : [30, 20];
  const box = around(x, WIRE, width, height);
  parts.cards.push({ key: `card-${place}`, ...box, reads });
  if (reads === 'case') parts.halves.push({ key: `half-${place}`, ...box, width: box.width / 2 });
  if (isOpen) {
    const column = { x: box.x + 8, y: box.y, width: box.width - 14 };
    addWords(parts, place, column, way, { size: 14, line: 17, first: 23 }, box.height - 8);
  }
  const tone = minor ? 'quiet' : 'strong';
  const at = { x, anchor: 'middle' } as const;
  parts.labels.push({ key: `name-${place}`, ...at, y: 61, text: name, tone });
  const lines = balance(words, GAP - 8);
  write(parts, `note-${place}`, lines, { ...at, y: 78, tone: 'plain' }, 17);
  return box;
}
