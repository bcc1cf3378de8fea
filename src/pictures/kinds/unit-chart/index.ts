import type { ChartKind } from '../../core/kind.ts';
import { unitChartModel, type UnitChartModel } from './model.ts';
import { unitChartSeries, type UnitChartSeries } from './series.ts';
import { unitChartSpec, type UnitChartSpec } from './spec.ts';
import { unitChartTable, unitChartWords } from './words.ts';

/** A share of a whole, or a count, as squares that are filled or not. */
export const unitChart = {
  kind: 'unit-chart',
  spec: unitChartSpec,
  series: (spec, _table, file) => unitChartSeries(spec, file),
  model: unitChartModel,
  table: unitChartTable,
  describe: unitChartWords,
} satisfies ChartKind<UnitChartSpec, UnitChartSeries, UnitChartModel>;
