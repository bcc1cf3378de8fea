/** Several arrangements in one picture: a row each on wide frames, a column each on narrow ones. */
import { points } from '../../core/bands.ts';
import type { Frame } from '../../core/kind.ts';
import type { Label } from '../../core/marks.ts';
import { noParts, type Parts, type Sign } from './parts.ts';
import type { MessagePathSeries, MessagePathState, Way } from './series.ts';

interface Point {
  x: number;
  y: number;
}

/** Layout of one frame in user units: where a stop lies, and where words go. */
interface Layout {
  height: number;
  stop(way: number, index: number): Point;
  place(index: number, way: Way): Label;
  way(index: number, way: Way): Label;
  /** Signs beside or below an envelope, so far from its middle. */
  sign: { keys: Point; data: Point };
  /** Entries of the key, in order: readable, sealed, holds a key, sees data. */
  key(entry: number): Point;
  keyWords: readonly [string, string, string, string];
  /** From the middle of an entry's sign to its words. */
  keyGap: number;
}

/** Rows of arrangements, each as far as the state says. */
export function partsOfRows(
  series: MessagePathSeries,
  state: MessagePathState,
  frame: Frame,
): Parts {
  const parts = noParts();
  const count = series.ways[0]?.stops.length ?? 0;
  const signs = series.states.some(({ keys, data }) => keys || data);
  const layout = (frame.name === 'wide' ? wide : narrow)(series.ways.length, count, signs);
  parts.height = layout.height;
  series.ways.forEach((way, row) => {
    const first = layout.stop(row, 0);
    const last = layout.stop(row, count - 1);
    parts.labels.push(layout.way(row, way));
    parts.lines.push({ key: `line-${way.id}`, x1: first.x, y1: first.y, x2: last.x, y2: last.y });
    const reached = state.reached[row] ?? 0;
    way.stops.forEach((stop, index) => {
      const at = layout.stop(row, index);
      if (row === 0) parts.labels.push(layout.place(index, way));
      if (index >= reached) parts.ahead.push({ key: `ahead-${way.id}-${index}`, ...at });
      else {
        // The last envelope is the message itself: it keeps its name and so travels.
        const key = index === reached - 1 ? `message-${way.id}` : `trace-${way.id}-${index}`;
        parts.seals.push({ key, ...at, reads: stop.reads, scale: 1 });
        const { keys, data } = layout.sign;
        const name = `${way.id}-${index}`;
        if (state.keys && stop.key) parts.signs.push(sign(`holds-${name}`, 'key', at, keys));
        if (state.data && stop.data) parts.signs.push(sign(`data-${name}`, 'data', at, data));
      }
    });
  });
  addKey(parts, layout, signs ? 4 : 2);
  return parts;
}

function sign(key: string, shape: Sign['shape'], at: Point, off: Point): Sign {
  return { key, shape, x: at.x + off.x, y: at.y + off.y };
}

function addKey(parts: Parts, layout: Layout, entries: number): void {
  layout.keyWords.slice(0, entries).forEach((text, entry) => {
    const { x, y } = layout.key(entry);
    const name = ['false', 'true', 'key', 'data'][entry] ?? '';
    if (entry < 2)
      parts.seals.push({
        key: `key-${name}`,
        x,
        y,
        reads: entry === 0 ? 'whole' : 'sealed',
        scale: 0.6,
      });
    else parts.signs.push({ key: `key-${name}`, x, y, shape: entry === 2 ? 'key' : 'data' });
    const label = { x: x + layout.keyGap, y: y + 5, anchor: 'start' } as const;
    parts.labels.push({ key: `key-words-${name}`, ...label, text, tone: 'quiet' });
  });
}

function wide(ways: number, stops: number, signs: boolean): Layout {
  const left = 172;
  const top = 78;
  const pitch = signs ? 96 : 84;
  const bottom = top + (ways - 1) * pitch;
  const [x, y] = [points(stops, left, 640 - 36), points(ways, top, bottom)];
  const keyTop = bottom + (signs ? 84 : 66);
  return {
    height: keyTop + (signs ? 46 : 18),
    stop: (way, index) => ({ x: x(index), y: y(way) }),
    place: (index, way) => ({
      key: `place-${index}`,
      x: x(index),
      y: 18,
      anchor: 'middle',
      text: way.stops[index]?.name ?? '',
      tone: way.stops[index]?.minor ? 'quiet' : 'strong',
    }),
    way: (index, way) => ({
      key: `way-${way.id}`,
      x: 0,
      y: y(index) + 5,
      anchor: 'start',
      text: way.name,
      tone: 'strong',
    }),
    sign: { keys: { x: 0, y: 30 }, data: { x: 0, y: 30 } },
    key: (entry) => ({
      x: left - 8 + (entry % 2) * 176,
      y: keyTop + Math.floor(entry / 2) * 28,
    }),
    keyWords: [
      'can be read here',
      'cannot be read here',
      'holds a key',
      'sees data about the message',
    ],
    keyGap: 24,
  };
}

function narrow(ways: number, stops: number, signs: boolean): Layout {
  const left = signs ? 132 : 142;
  const top = 50;
  const pitch = signs ? 49 : 51;
  const bottom = top + (stops - 1) * pitch;
  const [x, y] = [points(ways, left, signs ? 254 : 278), points(stops, top, bottom)];
  return {
    height: bottom + (signs ? 82 : 56),
    stop: (way, index) => ({ x: x(way), y: y(index) }),
    place: (index, way) => ({
      key: `place-${index}`,
      x: 0,
      y: y(index) + 5,
      anchor: 'start',
      text: way.stops[index]?.name ?? '',
      tone: way.stops[index]?.minor ? 'quiet' : 'strong',
    }),
    way: (index, way) => ({
      key: `way-${way.id}`,
      x: x(index),
      y: 14,
      anchor: 'middle',
      text: way.short,
      tone: 'strong',
    }),
    sign: { keys: { x: 42, y: 0 }, data: { x: 42, y: 0 } },
    key: (entry) => ({
      x: entry % 2 === 0 ? 14 : 162,
      y: bottom + 44 + Math.floor(entry / 2) * 26,
    }),
    keyWords: ['can be read', 'cannot be read', 'holds a key', 'sees data about it'],
    keyGap: 20,
  };
}
