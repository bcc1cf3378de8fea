import type { ChartKind } from '../../core/kind.ts';
import { nestedModel, type NestedModel } from './model.ts';
import { nestedSeries, type NestedSeries } from './series.ts';
import { nestedSpec, type NestedSpec } from './spec.ts';
import { nestedTable, nestedWords } from './words.ts';

/** A few quantities as bars on one scale, some with a part inside. */
export const nested = {
  kind: 'nested',
  spec: nestedSpec,
  series: (spec, _table, file) => nestedSeries(spec, file),
  model: nestedModel,
  table: nestedTable,
  describe: nestedWords,
} satisfies ChartKind<NestedSpec, NestedSeries, NestedModel>;
