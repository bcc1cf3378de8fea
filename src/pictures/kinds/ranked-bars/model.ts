import { max } from 'd3-array';
import { position, ticks, type Tick } from '../../core/axis.ts';
import { bands } from '../../core/bands.ts';
import { BASELINE_SHIFT, LABEL_GAP } from '../../core/constants.ts';
import { count } from '../../core/format.ts';
import type { BaseModel, Frame } from '../../core/kind.ts';
import { pathOf, type Label, type Line, type Tone } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { stateOf } from '../../core/states.ts';
import { allLabels, bracketOf, type Bracket } from './all.ts';
import {
  layoutOf,
  nameOf,
  namedRows,
  toneOf,
  VALUE_GAP,
  type Drawing,
  type Layout,
} from './layout.ts';
import type { RankedBarsSeries, RankedBarsState, Row } from './series.ts';

/** Above the first row of the whole list: room for half a larger dot. */
const ALL_TOP = 4;

/** A bar, or a dot: a short bar with round ends. Named by its row, so that one becomes the other. */
interface Bar {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
  rx: number;
  tone: Tone;
}

export interface RankedBarsModel extends BaseModel {
  /** Where the scale starts, and where its rows end. */
  base: Line | null;
  ticks: Tick[];
  /** Lower end of the lines of the axis, and the baseline of its words. */
  gridBottom: number;
  tickY: number;
  /** Light lines that carry the dots, or go on beside bars. */
  stems: Line[];
  bars: Bar[];
  /** In the whole list, the rows without a name, as one path. */
  others: string;
  labels: Label[];
  leaders: Line[];
  bracket: Bracket | null;
}

/** Pixels for one state: rows with names and values, or the whole list. */
export function rankedBarsModel(
  series: RankedBarsSeries,
  stateId: string,
  frame: Frame,
): RankedBarsModel {
  const state = stateOf(series.states, stateId);
  const layout = layoutOf(series, state, frame);
  const most = max(series.rows, (row) => row.value) ?? 0;
  const domain: [number, number] = [state.scale === 'linear' ? 0 : 1, most];
  const at = position(state.scale, domain, [layout.left, layout.right]);
  const middles = middlesOf(state, layout);
  const drawing: Drawing = { series, state, frame, layout, at, middles };
  const stems: Line[] = [];
  const bars: Bar[] = [];
  const others: Bar[] = [];
  const named = namedRows(state);
  for (const [row, y] of middles) {
    const stem = stemOf(drawing, row);
    if (stem) {
      const key = `stem-${row.key}`;
      stems.push({ key, x1: round(stem[0]), x2: round(stem[1]), y1: round(y), y2: round(y) });
    }
    const mark = markOf(drawing, row, y);
    (state.all && !named.includes(row) ? others : bars).push(mark);
  }
  const rest = state.all ? allLabels(drawing) : { labels: rowLabels(drawing), leaders: [] };
  return {
    width: frame.width,
    height: round(layout.height),
    alt: state.alt,
    base: baseOf(drawing),
    ticks: ticks(state.scale, most, at, frame.width),
    gridBottom: round(layout.bottom),
    tickY: round(layout.bottom + 19),
    stems,
    bars,
    others: pathOf(others),
    ...rest,
    bracket: bracketOf(drawing, rest.labels),
  };
}

/** A line where the scale starts; names would cut it to pieces on narrow frames. */
function baseOf({ state, layout, frame }: Drawing): Line | null {
  if (frame.name === 'narrow' && !state.all) return null;
  const x = round(layout.left);
  return { key: 'base', x1: x, x2: x, y1: 0, y2: round(layout.bottom) };
}

/**
 * Where the light line of a row starts and ends, or null where it has none. It carries the dot, and
 * goes on beside a bar on narrow frames. In the whole list only rows named beside its start have
 * one: all of them together would look like bars, whose length means nothing on such a scale.
 */
function stemOf({ state, layout, frame, at }: Drawing, row: Row): [number, number] | null {
  const end = at(row.value);
  if (state.all && (frame.name === 'narrow' || !namedRows(state).includes(row))) return null;
  if (state.scale === 'logarithmic')
    return [layout.left, Math.max(layout.left, end - layout.dot / 2)];
  return [end, frame.name === 'narrow' && !state.all ? layout.right : end];
}

/** Middle of each row's mark, from the top of the picture. */
function middlesOf(state: RankedBarsState, layout: Layout): Map<Row, number> {
  const { top, also } = state;
  if (state.all) {
    const rows = bands(top.length, ALL_TOP, layout.bottom);
    return new Map(top.map((row, index) => [row, rows.middle(index)]));
  }
  const end = top.length * layout.pitch;
  const rows = bands(top.length, 0, end);
  const below = bands(
    also.length,
    end + layout.apart,
    end + layout.apart + also.length * layout.pitch,
  );
  return new Map([
    ...top.map((row, index): [Row, number] => [row, rows.start(index) + layout.mark]),
    ...also.map((row, index): [Row, number] => [row, below.start(index) + layout.mark]),
  ]);
}

function markOf({ state, layout, at, middles }: Drawing, row: Row, middle: number): Bar {
  const end = at(row.value);
  const tone = toneOf(state, row);
  const thin = Math.min(layout.bar, (layout.bottom / middles.size) * 0.75);
  const base = { key: `bar-${row.key}`, tone };
  if (state.scale === 'linear') {
    const height = state.all ? thin : layout.bar;
    const box = { x: round(layout.left), y: round(middle - height / 2) };
    return { ...base, ...box, width: round(end - layout.left), height: round(height), rx: 0 };
  }
  // In the whole list a dot is as high as its row, but longer, so that it can be seen.
  const width = !state.all ? layout.dot : tone === 'strong' ? 9 : 5;
  const height = !state.all || tone === 'strong' ? width : thin;
  return {
    ...base,
    x: round(end - width / 2),
    y: round(middle - height / 2),
    width: round(width),
    height: round(height),
    rx: round(height / 2),
  };
}

/** Names and values: on the line of the mark where there is room, above it where there is not. */
function rowLabels({ series, state, layout, frame, at, middles }: Drawing): Label[] {
  const labels: Label[] = [];
  for (const [row, middle] of middles) {
    const text = { name: nameOf(series, state, row), value: count(row.value) };
    const name = { key: `name-${row.key}`, text: text.name, tone: toneOf(state, row) };
    const value = { key: `value-${row.key}`, text: text.value, tone: toneOf(state, row) };
    if (frame.name === 'narrow') {
      const y = round(middle - layout.mark + 12);
      labels.push({ ...name, x: 0, y, anchor: 'start' });
      labels.push({ ...value, x: frame.width, y, anchor: 'end' });
    } else {
      const y = round(middle + BASELINE_SHIFT);
      const end = at(row.value) + (state.scale === 'linear' ? 0 : layout.dot / 2);
      labels.push({ ...name, x: round(layout.left - LABEL_GAP), y, anchor: 'end' });
      labels.push({ ...value, x: round(end + VALUE_GAP), y, anchor: 'start' });
    }
  }
  return labels;
}
