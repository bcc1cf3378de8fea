import { max, range } from 'd3-array';
import { everyNth, position, ROUND_STEPS, type Position } from '../../core/axis.ts';
import { BASELINE_SHIFT, LABEL_GAP, LINE_HEIGHT } from '../../core/constants.ts';
import type { BaseModel, Frame } from '../../core/kind.ts';
import type { Label, Line as Segment } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { stateOf } from '../../core/states.ts';
import { textWidth } from '../../core/text.ts';
import { courseOf, type Course } from './course.ts';
import { noteLabels } from './labels.ts';
import { layoutOf, type Layout } from './layout.ts';
import { pointsIn, type Line, type TimeLineSeries, type TimeLineState } from './series.ts';

/** The mark of one year: a dot, hollow where the number is less sure; a ring for single points. */
interface Dot {
  key: string;
  x: number;
  y: number;
  r: number;
  look: 'dot' | 'dot-hollow' | 'ring';
}

export interface TimeLineModel extends BaseModel {
  grid: Segment[];
  base: Segment;
  /** Where counting changed: a line across the plot and one over the years that follow. */
  gaps: { key: string; d: string; line: Segment }[];
  /** One path for each line; it stops where counting changed. */
  lines: Pick<Course, 'key' | 'd'>[];
  leaders: Segment[];
  dots: Dot[];
  labels: Label[];
}

/** Pixels for one state: the years, the lines with their gaps, and words that keep clear of them. */
export function timeLineModel(
  series: TimeLineSeries,
  stateId: string,
  frame: Frame,
): TimeLineModel {
  const state = stateOf(series.states, stateId);
  const layout = layoutOf(series, state, frame);
  const x = position('linear', [state.from, state.to], [layout.left + 6, layout.right]);
  const y = position('linear', [0, layout.most], [layout.bottom, layout.top]);
  const gaps = gapMarks(series, state, layout, x, y);
  const courses = state.lines
    .filter(({ draw }) => draw === 'line')
    .map((line) => courseOf(line, series, state, x, y));
  const segments = courses.flatMap(({ stretches }) => stretches);
  const dots = state.lines.flatMap((line) => dotsOf(line, state, frame, x, y));
  const notes = noteLabels(series, state, layout, frame, { x, y, gaps, segments, dots });
  const foot = footOf(series, dots, layout);
  return {
    width: frame.width,
    height: round(layout.height),
    alt: state.alt,
    grid: layout.steps
      .filter(({ value }) => value > 0)
      .map(({ value }) => across(`grid-${value}`, layout, frame, y(value))),
    base: across('base', layout, frame, layout.bottom),
    gaps,
    lines: courses.map(({ key, d }) => ({ key, d })),
    leaders: notes.leaders,
    dots: [...dots, ...foot.dots],
    labels: [...axisLabels(state, layout, frame, x, y), ...notes.labels, ...foot.labels],
  };
}

function across(key: string, layout: Layout, frame: Frame, y: number): Segment {
  return { key, x1: round(layout.left), x2: frame.width, y1: round(y), y2: round(y) };
}

function dotsOf(line: Line, state: TimeLineState, frame: Frame, x: Position, y: Position): Dot[] {
  const small = frame.name === 'narrow' ? 2 : 2.5;
  return pointsIn(line, state).map(({ year, value, sure }) => ({
    key: `dot-${line.id}-${year}`,
    x: round(x(year)),
    y: round(y(value)),
    r: line.draw === 'points' ? 6 : sure ? small : 3.5,
    look: line.draw === 'points' ? 'ring' : sure ? 'dot' : 'dot-hollow',
  }));
}

function gapMarks(
  series: TimeLineSeries,
  state: TimeLineState,
  layout: Layout,
  x: Position,
  y: Position,
): TimeLineModel['gaps'] {
  return series.breaks
    .filter(({ at }) => at > state.from && at <= state.to)
    .map(({ at }) => {
      const middle = round(x(at - 0.5));
      const top = round(layout.top - 8);
      // Down to just below the numbers on both sides: room further down stays free for words.
      const beside = state.lines.flatMap((line) =>
        pointsIn(line, state).filter(({ year }) => year === at || year === at - 1),
      );
      const low = max(beside, ({ value }) => y(value)) ?? layout.top;
      const end = round(Math.min(low + 14, layout.bottom));
      return {
        key: `gap-${at}`,
        d: `M${middle} ${top}H${round(layout.right + 8)}`,
        line: { key: `gap-line-${at}`, x1: middle, x2: middle, y1: top, y2: end },
      };
    });
}

/** Years below, numbers to the left, what they are counted in above, words of the gap. */
function axisLabels(
  state: TimeLineState,
  layout: Layout,
  frame: Frame,
  x: Position,
  y: Position,
): Label[] {
  const half = textWidth('2000') / 2;
  const years = range(state.from, state.to + 1).map((year) => ({
    year,
    text: String(year),
    x: Math.min(x(year), frame.width - half),
  }));
  const step = everyNth(years, 2 * LABEL_GAP, ROUND_STEPS);
  const gap = layout.gapLines;
  const quiet = { tone: 'quiet' } as const;
  return [
    {
      ...quiet,
      key: 'caption',
      x: 0,
      y: round(layout.top - 14),
      anchor: 'start',
      text: layout.caption,
    },
    ...layout.steps.map(({ value, text }): Label => ({
      ...quiet,
      key: `value-${value}`,
      x: round(layout.left - 8),
      y: round(y(value) + BASELINE_SHIFT),
      anchor: 'end',
      text,
    })),
    ...years
      .filter(({ year }) => year % step === 0)
      .map(({ year, text, x: middle }): Label => ({
        ...quiet,
        key: `year-${year}`,
        x: round(middle),
        y: round(layout.bottom + 21),
        anchor: 'middle',
        text,
      })),
    ...gap.map((text, index): Label => ({
      key: `gap-words-${index}`,
      x: frame.width,
      y: round(layout.top - 14 - (gap.length - 1 - index) * LINE_HEIGHT),
      anchor: 'end',
      text,
      tone: 'plain',
    })),
  ];
}

/** What hollow marks mean, with one to show it. */
function footOf(
  series: TimeLineSeries,
  dots: readonly Dot[],
  layout: Layout,
): { dots: Dot[]; labels: Label[] } {
  if (!dots.some(({ look }) => look === 'dot-hollow')) return { dots: [], labels: [] };
  const y = round(layout.height - 8);
  return {
    dots: [{ key: 'hollow', x: 5, y, r: 3.5, look: 'dot-hollow' }],
    labels: [
      {
        key: 'hollow-words',
        x: 16,
        y: round(y + BASELINE_SHIFT),
        anchor: 'start',
        text: series.hollow,
        tone: 'quiet',
      },
    ],
  };
}
