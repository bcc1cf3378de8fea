/** How a line runs through the years: only this kind has gaps where counting changed. */
import { pairs, range } from 'd3-array';
import { line as lineOf } from 'd3-shape';
import type { Position } from '../../core/axis.ts';
import type { Line as Segment } from '../../core/marks.ts';
import { pointsIn, type Line, type TimeLineSeries, type TimeLineState } from './series.ts';

/** A year on the way of a line; without a value the line stops. */
interface Step {
  year: number;
  value: number | null;
}

/** A line as it is drawn, and the stretches of it that words keep clear of. */
export interface Course {
  key: string;
  d: string;
  stretches: Omit<Segment, 'key'>[];
}

/** The course of a line in one state: from year to year, except over a gap. */
export function courseOf(
  line: Line,
  series: TimeLineSeries,
  state: TimeLineState,
  x: Position,
  y: Position,
): Course {
  const steps = stepsOf(line, series, state);
  const draw = lineOf<Step>()
    .defined(({ value }) => value !== null)
    .x(({ year }) => x(year))
    .y(({ value }) => y(value ?? 0))
    .digits(2);
  return {
    key: `line-${line.id}`,
    d: draw(steps) ?? '',
    stretches: pairs(steps).flatMap(([from, to]) =>
      from.value === null || to.value === null
        ? []
        : [{ x1: x(from.year), y1: y(from.value), x2: x(to.year), y2: y(to.value) }],
    ),
  };
}

/** Every year that a state shows, with a stop before each year from which counting changed. */
function stepsOf(line: Line, { breaks }: TimeLineSeries, state: TimeLineState): Step[] {
  const values = new Map(pointsIn(line, state).map(({ year, value }) => [year, value]));
  return range(state.from, state.to + 1).flatMap((year) => [
    ...(breaks.some(({ at }) => at === year) ? [{ year, value: null }] : []),
    { year, value: values.get(year) ?? null },
  ]);
}
