import type { ChartKind } from '../../core/kind.ts';
import { timeLineModel, type TimeLineModel } from './model.ts';
import { timeLineSeries, type TimeLineSeries } from './series.ts';
import { timeLineSpec, type TimeLineSpec } from './spec.ts';
import { timeLineTable, timeLineWords } from './words.ts';

/** One or two counts by year, broken where the way of counting changed. */
export const timeLine = {
  kind: 'time-line',
  spec: timeLineSpec,
  series: timeLineSeries,
  model: timeLineModel,
  table: timeLineTable,
  describe: timeLineWords,
} satisfies ChartKind<TimeLineSpec, TimeLineSeries, TimeLineModel>;
