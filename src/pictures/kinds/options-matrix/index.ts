import type { ChartKind } from '../../core/kind.ts';
import { optionsMatrixModel, type OptionsMatrixModel } from './model.ts';
import { optionsMatrixSeries, type OptionsMatrixSeries } from './series.ts';
import { optionsMatrixSpec, type OptionsMatrixSpec } from './spec.ts';
import { optionsMatrixTable, optionsMatrixWords } from './words.ts';

/** Options by aspects, in words, one aspect at a time. */
export const optionsMatrix = {
  kind: 'options-matrix',
  spec: optionsMatrixSpec,
  series: (spec, _table, file) => optionsMatrixSeries(spec, file),
  model: optionsMatrixModel,
  table: optionsMatrixTable,
  describe: optionsMatrixWords,
} satisfies ChartKind<OptionsMatrixSpec, OptionsMatrixSeries, OptionsMatrixModel>;
