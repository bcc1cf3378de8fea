/** Words of the picture: names of lanes, events of the opened lane, years, what the marks mean. */
import { min, range } from 'd3-array';
import { everyNth, type Position } from '../../core/axis.ts';
import { LABEL_GAP, LABEL_SIZE, LINE_HEIGHT } from '../../core/constants.ts';
import type { Frame } from '../../core/kind.ts';
import type { Label, Line } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { textWidth } from '../../core/text.ts';
import { baselineOf, raise } from './flags.ts';
import { HEAD, type Lane } from './layout.ts';
import type { EventsSeries, EventsState } from './series.ts';
import { discAt, type EventMark } from './shapes.ts';

/** What the three shapes mean, in the order of how sure they are. */
const KEY = [
  { sure: 'primary', text: 'read at its source' },
  { sure: 'excerpt', text: 'read in part' },
  { sure: 'secondary', text: 'read elsewhere' },
] as const;

/** Years apart that carry words: the axis is short, and even steps end where it ends. */
const YEARS = [1, 2, 4];

/** Names of the lanes, and the words where the sources end. */
export function laneLabels(series: EventsSeries, lanes: readonly Lane[], frame: Frame): Label[] {
  return [
    ...lanes.map(({ place, name, line, tone }): Label => ({
      key: `name-${place}`,
      x: 0,
      y: round(line - 5),
      anchor: 'start',
      text: name,
      tone,
    })),
    {
      key: 'end-words',
      x: frame.width,
      y: HEAD - 8,
      anchor: 'end',
      text: series.untilLabel,
      tone: 'quiet',
    },
  ];
}

/**
 * Words above events of the opened lane, each on a line of its own to its mark.
 * @throws where they find no room
 */
export function eventLabels(
  state: EventsState,
  lanes: readonly Lane[],
  frame: Frame,
  marks: readonly EventMark[],
): { labels: Label[]; leaders: Line[] } {
  const lane = lanes.find(({ place }) => place === state.focus);
  if (!lane) return { labels: [], leaders: [] };
  const own = marks.filter(({ y }) => y > lane.top && y < lane.line);
  const top = Math.min(lane.line - 20, min(own, ({ y, r }) => y - r) ?? Infinity) - 6;
  const first = lane.top + LINE_HEIGHT;
  const rows = Math.floor((top - first) / LINE_HEIGHT) + 1;
  const room = { width: frame.width - 4, rows, first, marks: own };
  const poles = state.labels.flatMap(({ event, text }) => {
    const mark = own.find(({ key }) => key === `event-${event.id}`);
    return mark ? [{ key: event.id, text, x: mark.x, y: mark.y, r: mark.r }] : [];
  });
  const flags = raise(poles, room);
  return {
    labels: flags.map((flag) => ({
      key: `words-${flag.key}`,
      x: round(flag.left),
      y: round(baselineOf(flag, room)),
      anchor: 'start',
      text: flag.text,
      tone: 'plain',
    })),
    leaders: flags.map((flag) => ({
      key: `leader-${flag.key}`,
      x1: round(flag.x),
      x2: round(flag.x),
      y1: round(baselineOf(flag, room) + 5),
      y2: round(flag.y - flag.r - 1),
    })),
  };
}

/** Years under the lanes. */
export function yearLabels(
  series: EventsSeries,
  frame: Frame,
  bottom: number,
  x: Position,
): { labels: Label[]; years: number[] } {
  const half = textWidth('2000') / 2;
  const years = range(series.from, series.until);
  const words = years.map((year) => ({
    text: String(year),
    x: Math.max(half, Math.min(x(year), frame.width - half)),
  }));
  const step = everyNth(words, LABEL_GAP, YEARS);
  const labels = words
    .filter((_, index) => index % step === 0)
    .map(({ text, x: middle }): Label => ({
      key: `year-${text}`,
      x: round(middle),
      y: round(bottom + 20),
      anchor: 'middle',
      text,
      tone: 'quiet',
    }));
  return { labels, years };
}

/**
 * What the shapes mean, line after line.
 * @param first baseline of its first line
 */
export function keyLabels(
  frame: Frame,
  first: number,
): { labels: Label[]; marks: EventMark[]; last: number } {
  const marks: EventMark[] = [];
  const labels: Label[] = [];
  let [left, baseline] = [0, first];
  for (const { sure, text } of KEY) {
    const width = 14 + textWidth(text);
    if (left > 0 && left + width > frame.width) [left, baseline] = [0, baseline + LINE_HEIGHT];
    const [cx, cy] = [round(left + 5), round(baseline - LABEL_SIZE / 3)];
    marks.push({ key: `key-${sure}`, d: discAt(sure, cx, cy, 4), x: cx, y: cy, r: 4 });
    labels.push({
      key: `key-words-${sure}`,
      x: round(left + 14),
      y: round(baseline),
      anchor: 'start',
      text,
      tone: 'quiet',
    });
    left += width + LABEL_GAP;
  }
  return { labels, marks, last: baseline };
}
