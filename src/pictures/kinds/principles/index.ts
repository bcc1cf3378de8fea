import type { ChartKind } from '../../core/kind.ts';
import { principlesModel, type PrinciplesModel } from './model.ts';
import { principlesSeries, type PrinciplesSeries } from './series.ts';
import { principlesSpec, type PrinciplesSpec } from './spec.ts';
import { principlesTable, principlesWords } from './words.ts';

/** A document's principles, and a mark for each other document that speaks of the same matter. */
export const principles = {
  kind: 'principles',
  spec: principlesSpec,
  series: (spec, _table, file, markOf) => principlesSeries(spec, file, markOf),
  model: principlesModel,
  table: principlesTable,
  describe: principlesWords,
} satisfies ChartKind<PrinciplesSpec, PrinciplesSeries, PrinciplesModel>;
