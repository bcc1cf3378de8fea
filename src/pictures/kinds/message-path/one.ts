/** One arrangement, large: each place with its envelope, what can be read there, and the check. */
import { max } from 'd3-array';
import { points } from '../../core/bands.ts';
import { LINE_HEIGHT } from '../../core/constants.ts';
import type { Frame } from '../../core/kind.ts';
import type { Label, Line } from '../../core/marks.ts';
import { balance, textWidth } from '../../core/text.ts';
import { noParts, type Parts } from './parts.ts';
import type { MessagePathSeries, Onlooker, Stop, Way } from './series.ts';

/** Pixels for the one arrangement. Room is reserved for the longest of all, so heights are equal. */
export function partsOfOne(series: MessagePathSeries, way: Way, frame: Frame): Parts {
  const parts = noParts();
  parts.labels.push(label('name', { x: 0, y: 14 }, way.name, 'strong'));
  const foot = frame.name === 'wide' ? drawWide(series, way, parts) : drawNarrow(way, parts);
  const linesOf = (other: Way): string[] => balance(other.line, frame.width);
  write(parts, 'line', linesOf(way), { x: 0, y: foot, anchor: 'start', tone: 'plain' });
  const most = max(series.ways, (other) => linesOf(other).length) ?? 0;
  parts.height = foot + (most - 1) * LINE_HEIGHT + 8;
  return parts;
}

/** Middle of the first and of the last envelope; beyond that there is room for a check's word. */
const FIRST = 56;
const LAST = 548;
/** Height of the path, under the words of the onlooker. */
const PATH = 132;
/** Least room between the words below two envelopes. */
const APART = 12;

/** The path runs to the right; words stand below it, the onlooker above. */
function drawWide(series: MessagePathSeries, way: Way, parts: Parts): number {
  const at = points(way.stops.length, FIRST, LAST);
  const gap = at(1) - at(0);
  parts.lines.push(line('path', at(0), PATH, at(way.stops.length - 1), PATH));
  if (way.onlooker) {
    const x = at(way.onlooker.at);
    parts.taps.push(line('tap', x, PATH, x, 56));
    addOnlooker(parts, way.onlooker, { x, y: 56 }, x > 320 ? -32 : 32);
  }
  way.stops.forEach((stop, index) => {
    const words = balance(stop.words, gap - APART);
    const x = at(index);
    addStop(parts, stop, { x, y: PATH }, stop.minor ? 0.75 : 1.2);
    parts.labels.push(
      label(`place-${stop.place}`, { x, y: PATH + 48 }, stop.name, tone(stop), 'middle'),
    );
    const place = { x, y: PATH + 67, anchor: 'middle', tone: 'quiet' } as const;
    write(parts, `reads-${stop.place}`, words, place);
  });
  way.checks.forEach(({ at: stop, sign, words }, index) => {
    const x = at(stop);
    parts.signs.push({ key: `check-${index}`, shape: sign, x: x + 30, y: PATH + 17 });
    parts.labels.push(label(`check-words-${index}`, { x: x + 46, y: PATH + 28 }, words, 'strong'));
  });
  const stops = series.ways.flatMap((other) => other.stops);
  const most = max(stops, ({ words }) => balance(words, gap - APART).length) ?? 0;
  return PATH + 67 + most * LINE_HEIGHT + 14;
}

/** Middle of the path, left edge of the words and height of a row on a narrow frame. */
const ACROSS = 46;
const TEXT = 88;
const ROW = 39;
const TOP = 44;

/** The path runs down; words stand beside it, the onlooker below. */
function drawNarrow(way: Way, parts: Parts): number {
  const at = points(way.stops.length, TOP, TOP + (way.stops.length - 1) * ROW);
  parts.lines.push(line('path', ACROSS, at(0), ACROSS, at(way.stops.length - 1)));
  way.stops.forEach((stop, index) => {
    const y = at(index);
    addStop(parts, stop, { x: ACROSS, y }, stop.minor ? 0.65 : 0.85);
    parts.labels.push(label(`place-${stop.place}`, { x: TEXT, y: y - 3 }, stop.name, tone(stop)));
    parts.labels.push(label(`reads-${stop.place}-0`, { x: TEXT, y: y + 15 }, stop.words, 'quiet'));
  });
  way.checks.forEach(({ at: stop, sign, words }, index) => {
    const y = at(stop);
    const name = textWidth(way.stops[stop]?.name ?? '', 600);
    parts.signs.push({ key: `check-${index}`, shape: sign, x: ACROSS + 21, y: y + 11 });
    parts.labels.push(
      label(`check-words-${index}`, { x: TEXT + name + 12, y: y - 3 }, words, 'strong'),
    );
  });
  const last = at(way.stops.length - 1) + ROW + 5;
  if (way.onlooker) {
    const y = at(way.onlooker.at);
    const x = 8;
    parts.taps.push(line('tap-in', x, y, ACROSS, y));
    parts.taps.push(line('tap', x, y, x, last));
    parts.taps.push(line('tap-out', x, last, ACROSS, last));
    addOnlooker(parts, way.onlooker, { x: ACROSS, y: last }, TEXT - ACROSS);
  }
  return last + 42;
}

function addStop(
  parts: Parts,
  { place, reads }: Stop,
  at: { x: number; y: number },
  scale: number,
): void {
  parts.seals.push({ key: `stop-${place}`, ...at, reads, scale });
}

function addOnlooker(
  parts: Parts,
  { name, reads, words }: Onlooker,
  at: { x: number; y: number },
  /** From the envelope to its words; to the left where negative. */
  aside: number,
): void {
  const x = at.x + aside;
  const anchor = aside < 0 ? 'end' : 'start';
  parts.seals.push({ key: 'onlooker', ...at, reads, scale: 0.85 });
  parts.labels.push(label('onlooker-name', { x, y: at.y - 3 }, name, 'strong', anchor));
  parts.labels.push(label('onlooker-reads', { x, y: at.y + 15 }, words, 'quiet', anchor));
}

function tone({ minor }: Stop): Label['tone'] {
  return minor ? 'quiet' : 'strong';
}

function label(
  key: string,
  at: { x: number; y: number },
  text: string,
  look: Label['tone'],
  anchor: Label['anchor'] = 'start',
): Label {
  return { key, ...at, anchor, text, tone: look };
}

function line(key: string, x1: number, y1: number, x2: number, y2: number): Line {
  return { key, x1, y1, x2, y2 };
}

function write(
  parts: Parts,
  key: string,
  lines: readonly string[],
  at: Pick<Label, 'x' | 'y' | 'anchor' | 'tone'>,
): void {
  lines.forEach((text, index) => {
    parts.labels.push({ ...at, key: `${key}-${index}`, y: at.y + index * LINE_HEIGHT, text });
  });
}
