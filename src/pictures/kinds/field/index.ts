import type { ChartKind } from '../../core/kind.ts';
import { fieldModel, type FieldModel } from './model.ts';
import { fieldSeries, type FieldSeries } from './series.ts';
import { fieldSpec, type FieldSpec } from './spec.ts';
import { fieldTable, fieldWords } from './words.ts';

/** A whole as thousands of marks, each of which stands for the same amount. */
export const field = {
  kind: 'field',
  spec: fieldSpec,
  series: fieldSeries,
  model: fieldModel,
  table: fieldTable,
  describe: fieldWords,
} satisfies ChartKind<FieldSpec, FieldSeries, FieldModel>;
