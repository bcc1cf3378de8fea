/** Where the parts of the picture lie in each frame, in user units. */
import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { LABEL_GAP, LINE_HEIGHT } from '../../core/constants.ts';
import { short } from '../../core/format.ts';
import type { Frame } from '../../core/kind.ts';
import { balance, textWidth } from '../../core/text.ts';
import { pointsIn, type TimeLineSeries, type TimeLineState } from './series.ts';

const PLOT_HEIGHT: Readonly<Record<Frame['name'], number>> = { narrow: 212, wide: 188 };
/** Room for the words of the years, and for what hollow marks mean. */
const YEARS = 26;
const FOOT = 22;
/** A ring at the last year keeps inside the frame. */
const EDGE = 8;

export interface Layout {
  left: number;
  right: number;
  top: number;
  bottom: number;
  height: number;
  /** Least to greatest value of the axis, its steps and how they are written. */
  most: number;
  steps: readonly { value: number; text: string }[];
  /** What the numbers of the axis are counted in. */
  caption: string;
  /** Words of the break, in lines. */
  gapLines: string[];
}

/** Layout of one state; its height is that of every state of the chart. */
export function layoutOf(series: TimeLineSeries, state: TimeLineState, frame: Frame): Layout {
  const values = state.lines.flatMap((line) => pointsIn(line, state).map(({ value }) => value));
  const scale = scaleLinear([0, max(values) ?? 0], [0, 1]).nice(4);
  const most = scale.domain()[1] ?? 0;
  const unit = most >= 1e6 ? 1e6 : most >= 1e4 ? 1e3 : 1;
  const marks = scale.ticks(4);
  const whole = marks.every((value) => Number.isInteger(value / unit));
  const steps = marks.map((value) => {
    const text = whole || value === 0 ? short(value / unit, 0) : (value / unit).toFixed(1);
    return { value, text };
  });
  const caption = unit === 1e6 ? 'Millions' : unit === 1e3 ? 'Thousands' : 'Number';
  const room = frame.width - textWidth('Thousands') - 2 * LABEL_GAP;
  const lines = series.breaks.map((gap) => ({
    shown: gap.at > state.from && gap.at <= state.to,
    words: balance(gap.label, Math.min(room, frame.width * 0.6)),
  }));
  const gapLines = lines.find(({ shown }) => shown)?.words ?? [];
  const headLines = max(lines, ({ words }) => words.length) ?? 1;
  const top = headLines * LINE_HEIGHT + LABEL_GAP + 2;
  const bottom = top + PLOT_HEIGHT[frame.name];
  return {
    left: (max(steps, ({ text }) => textWidth(text)) ?? 0) + LABEL_GAP,
    right: frame.width - EDGE,
    top,
    bottom,
    height: bottom + YEARS + (series.hollow === '' ? 0 : FOOT),
    most,
    steps,
    caption,
    gapLines,
  };
}
