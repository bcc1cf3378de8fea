import type { Frame } from '../../core/kind.ts';
import type { MessagePathSeries, Way } from './series.ts';

/** A word or two in the picture. */
export interface Label {
  key: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
  strong: boolean;
}
/** The message at a place: an envelope, solid where it can be read, hatched where it cannot. */
export interface Seal {
  key: string;
  x: number;
  y: number;
  sealed: boolean;
  small: boolean;
}
export interface MessagePathModel {
  width: number;
  height: number;
  alt: string;
  labels: Label[];
  lines: { key: string; x1: number; y1: number; x2: number; y2: number }[];
  /** Places that the message has not reached in this state. */
  ahead: { key: string; x: number; y: number }[];
  seals: Seal[];
}

/** Layout of one frame in user units: where a stop lies, and where words go. */
interface Layout {
  height: number;
  stop(way: number, index: number): { x: number; y: number };
  place(index: number, way: Way): Label;
  way(index: number, way: Way): Label;
  key(sealed: boolean): { seal: { x: number; y: number }; label: { x: number; y: number } };
  keyWords: [string, string];
}

/** Pixels for one state of a message's way. */
export function messagePathModel(
  series: MessagePathSeries,
  stateId: string,
  frame: Frame,
): MessagePathModel {
  const state = series.states.find((candidate) => candidate.id === stateId);
  if (!state) throw new Error(`No state "${stateId}" in "${series.title}"`);
  const count = series.ways[0]?.stops.length ?? 0;
  const layout =
    frame.name === 'wide' ? wide(series.ways.length, count) : narrow(series.ways.length, count);
  const model: MessagePathModel = {
    width: frame.width,
    height: layout.height,
    alt: state.alt,
    labels: [],
    lines: [],
    ahead: [],
    seals: [],
  };
  series.ways.forEach((way, row) => {
    const first = layout.stop(row, 0);
    const last = layout.stop(row, count - 1);
    model.labels.push(layout.way(row, way));
    model.lines.push({ key: `line-${way.id}`, x1: first.x, y1: first.y, x2: last.x, y2: last.y });
    const reached = state.reached[row] ?? 0;
    way.stops.forEach((stop, index) => {
      const at = layout.stop(row, index);
      if (row === 0) model.labels.push(layout.place(index, way));
      if (index >= reached) model.ahead.push({ key: `ahead-${way.id}-${index}`, ...at });
      else {
        // The last envelope is the message itself: it keeps its name and so travels.
        const key = index === reached - 1 ? `message-${way.id}` : `trace-${way.id}-${index}`;
        model.seals.push({ key, ...at, sealed: !stop.readable, small: false });
      }
    });
  });
  for (const sealed of [false, true]) {
    const at = layout.key(sealed);
    model.seals.push({ key: `key-${sealed}`, ...at.seal, sealed, small: true });
    model.labels.push({
      key: `key-words-${sealed}`,
      ...at.label,
      anchor: 'start',
      text: layout.keyWords[sealed ? 1 : 0],
      strong: false,
    });
  }
  return model;
}

function wide(ways: number, stops: number): Layout {
  const left = 172;
  const gap = (640 - left - 36) / (stops - 1);
  const top = 78;
  const pitch = 84;
  const bottom = top + (ways - 1) * pitch;
  return {
    height: bottom + 84,
    stop: (way, index) => ({ x: left + index * gap, y: top + way * pitch }),
    place: (index, way) => ({
      key: `place-${index}`,
      x: left + index * gap,
      y: 18,
      anchor: 'middle',
      text: way.stops[index]?.name ?? '',
      strong: !(way.stops[index]?.minor ?? false),
    }),
    way: (index, way) => ({
      key: `way-${way.id}`,
      x: 0,
      y: top + index * pitch + 5,
      anchor: 'start',
      text: way.name,
      strong: true,
    }),
    key: (sealed) => ({
      seal: { x: left - 8 + (sealed ? 176 : 0), y: bottom + 66 },
      label: { x: left + 16 + (sealed ? 176 : 0), y: bottom + 71 },
    }),
    keyWords: ['can be read here', 'sealed: cannot be read here'],
  };
}

function narrow(ways: number, stops: number): Layout {
  const left = 142;
  const gap = ways > 1 ? (278 - left) / (ways - 1) : 0;
  const top = 50;
  const pitch = 51;
  const bottom = top + (stops - 1) * pitch;
  return {
    height: bottom + 56,
    stop: (way, index) => ({ x: left + way * gap, y: top + index * pitch }),
    place: (index, way) => ({
      key: `place-${index}`,
      x: 0,
      y: top + index * pitch + 5,
      anchor: 'start',
      text: way.stops[index]?.name ?? '',
      strong: !(way.stops[index]?.minor ?? false),
    }),
    way: (index, way) => ({
      key: `way-${way.id}`,
      x: left + index * gap,
      y: 14,
      anchor: 'middle',
      text: way.short,
      strong: true,
    }),
    key: (sealed) => ({
      seal: { x: sealed ? 162 : 14, y: bottom + 44 },
      label: { x: sealed ? 182 : 34, y: bottom + 49 },
    }),
    keyWords: ['can be read', 'sealed'],
  };
}
