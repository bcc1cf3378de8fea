import type { ChartKind } from '../../core/kind.ts';
import { linesOfDefenceModel } from './model.ts';
import type { LinesOfDefenceModel } from './parts.ts';
import { linesOfDefenceSeries, type LinesOfDefenceSeries } from './series.ts';
import { linesOfDefenceSpec, type LinesOfDefenceSpec } from './spec.ts';
import { linesOfDefenceTable, linesOfDefenceWords } from './words.ts';

/** A model of safeguards, one behind the other: ground, sign and words say where each line stands. */
export const linesOfDefence = {
  kind: 'lines-of-defence',
  spec: linesOfDefenceSpec,
  series: (spec, _table, file, markOf) => linesOfDefenceSeries(spec, file, markOf),
  model: linesOfDefenceModel,
  table: linesOfDefenceTable,
  describe: linesOfDefenceWords,
} satisfies ChartKind<LinesOfDefenceSpec, LinesOfDefenceSeries, LinesOfDefenceModel>;
