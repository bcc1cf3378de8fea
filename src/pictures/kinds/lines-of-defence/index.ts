import type { ChartKind } from '../../core/kind.ts';
import { linesOfDefenceModel, type LinesOfDefenceModel } from './model.ts';
import { linesOfDefenceSeries, type LinesOfDefenceSeries } from './series.ts';
import { linesOfDefenceSpec, type LinesOfDefenceSpec } from './spec.ts';
import { linesOfDefenceTable, linesOfDefenceWords } from './words.ts';

/** A model of safeguards as bands, one below the other: solid as today, hatched where restricted. */
export const linesOfDefence: ChartKind<
  LinesOfDefenceSpec,
  LinesOfDefenceSeries,
  LinesOfDefenceModel
> = {
  kind: 'lines-of-defence',
  spec: linesOfDefenceSpec,
  series: (spec, _table, file) => linesOfDefenceSeries(spec, file),
  model: linesOfDefenceModel,
  table: linesOfDefenceTable,
  describe: linesOfDefenceWords,
};
