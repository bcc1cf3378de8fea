/** Every arrangement in a line of its own, so that one sees at once who could read the message in which. */
import type { Frame } from '../../core/kind.ts';
import type { Box } from '../../core/marks.ts';
import { addSign } from './beside.ts';
import { addCipher, addWords } from './card.ts';
import { heightOf } from './one.ts';
import { around, noParts, type Parts, wire } from './parts.ts';
import type { Check, MessagePathSeries, Stop, Way } from './series.ts';

/** How the lines are laid out. */
interface Lines {
  /** Width for the name of a line, width of a card, room between two. */
  name: number;
  card: number;
  gap: number;
  /** Height of a card in a line. */
  height: number;
  /** Whether cards have room for the words. */
  says: boolean;
}

const LINES: Readonly<Record<Frame['name'], Lines>> = {
  wide: { name: 106, card: 162, gap: 24, height: 21, says: true },
  narrow: { name: 108, card: 58, gap: 19, height: 25, says: false },
};
/** Height of the names of the places, over the first line. */
const HEAD = 19;
const WORDS = { size: 13, line: 16, first: 15 };
const CIPHER = { size: 12, line: 16, first: 15 };
/** Room that the sign of a check takes at the end of a card. */
const SIGN = 24;

/** Draws a line for each arrangement; places out of focus are outlines. */
export function partsOfAll(
  series: MessagePathSeries,
  focus: readonly number[],
  frame: Frame,
): Parts {
  const lines = LINES[frame.name];
  const parts = noParts(heightOf(series, frame));
  const pitch = (parts.height - HEAD) / series.ways.length;
  addHeads(parts, series.ways[0], focus, lines);
  series.ways.forEach((way, index) => {
    const middle = HEAD + (index + 0.5) * pitch;
    const name = { x: 0, y: middle + 5, text: way.short, tone: 'strong', anchor: 'start' } as const;
    parts.labels.push({ key: `name-${way.id}`, ...name });
    addLine(parts, way, middle, focus, lines);
  });
  return parts;
}

function addHeads(
  parts: Parts,
  way: Way | undefined,
  focus: readonly number[],
  lines: Lines,
): void {
  majorsOf(way).forEach(({ stop, at }, index) => {
    const text = lines.says ? stop.name : stop.name.replace(/^The s/, 'S');
    const tone = focus.includes(at) ? 'strong' : 'quiet';
    const { x } = cardAt(index, 0, lines);
    parts.labels.push({ key: `head-${stop.place}`, x, y: 12, text, tone, anchor: 'start' });
  });
}

function addLine(
  parts: Parts,
  way: Way,
  middle: number,
  focus: readonly number[],
  lines: Lines,
): void {
  const majors = majorsOf(way);
  majors.forEach(({ stop, at }, index) => {
    const box = cardAt(index, middle, lines);
    const check = way.checks.find((one) => one.at === at);
    addPlace(parts, way, stop, box, focus.includes(at), check, lines);
    const next = majors[index + 1];
    if (!next) return;
    const end = box.x + box.width;
    const key = `${way.id}-wire-${index}`;
    parts.wires.push({ key, d: wire(end, middle, end + lines.gap, middle), ahead: false });
    way.stops.slice(at + 1, next.at).forEach((between, along) => {
      const letter = around(end + lines.gap / 2, middle, 15, 11);
      parts.cards.push({
        key: `letter-${way.id}-${between.place}`,
        ...letter,
        reads: between.reads,
      });
      const here = way.checks.find((one) => one.at === at + 1 + along);
      const above = { x: end + lines.gap / 2, y: middle - lines.height / 2 };
      if (here) addSign(parts, `${way.id}-check-${here.at}`, here.sign, above);
    });
  });
}

function addPlace(
  parts: Parts,
  way: Way,
  { place, reads }: Stop,
  box: Box,
  isFull: boolean,
  check: Check | undefined,
  lines: Lines,
): void {
  const key = `${way.id}-${place}`;
  parts.cards.push({ key: `card-${key}`, ...box, reads: isFull ? reads : 'ahead' });
  if (!isFull) return;
  const half = reads === 'case' ? box.width / 2 : 0;
  if (half > 0) parts.halves.push({ key: `${key}-half`, ...box, width: half });
  if (lines.says) {
    const column = { x: box.x + 7, y: box.y, width: box.width - 7 - SIGN };
    if (reads === 'whole') addWords(parts, key, column, way, WORDS, box.height);
    else if (reads === 'sealed' || reads === 'part')
      addCipher(parts, key, { ...column, width: 76 }, way, CIPHER, box.height);
  }
  if (reads === 'unsaid') {
    const at = { x: box.x + (lines.says ? 8 : 4), y: box.y + box.height / 2 + 5 };
    parts.labels.push({
      key: `${key}-unsaid`,
      ...at,
      text: 'not said',
      tone: 'plain',
      anchor: 'start',
    });
  }
  const end = { x: box.x + box.width - 13, y: box.y + box.height / 2 };
  if (check) addSign(parts, `${way.id}-check-${check.at}`, check.sign, end);
}

function majorsOf(way: Way | undefined): { stop: Stop; at: number }[] {
  return (way?.stops ?? []).map((stop, at) => ({ stop, at })).filter(({ stop }) => !stop.between);
}

function cardAt(index: number, middle: number, { name, card, gap, height }: Lines): Box {
  return { x: name + index * (card + gap), y: middle - height / 2, width: card, height };
}
