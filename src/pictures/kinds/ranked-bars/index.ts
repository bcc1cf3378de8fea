import type { ChartKind } from '../../core/kind.ts';
import { rankedBarsModel, type RankedBarsModel } from './model.ts';
import { rankedBarsSeries, type RankedBarsSeries } from './series.ts';
import { rankedBarsSpec, type RankedBarsSpec } from './spec.ts';
import { rankedBarsTable, rankedBarsWords } from './words.ts';

/** Rows of a table in the order of one number. */
export const rankedBars = {
  kind: 'ranked-bars',
  spec: rankedBarsSpec,
  series: rankedBarsSeries,
  model: rankedBarsModel,
  table: rankedBarsTable,
  describe: rankedBarsWords,
} satisfies ChartKind<RankedBarsSpec, RankedBarsSeries, RankedBarsModel>;
