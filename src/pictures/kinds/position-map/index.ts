import type { ChartKind } from '../../core/kind.ts';
import { positionMapModel, type PositionMapModel } from './model.ts';
import { positionMapSeries, type PositionMapSeries } from './series.ts';
import { positionMapSpec, type PositionMapSpec } from './spec.ts';
import { positionMapTable, positionMapWords } from './words.ts';

/** Questions by documents: how each document treats each question, as shapes. */
export const positionMap = {
  kind: 'position-map',
  spec: positionMapSpec,
  series: positionMapSeries,
  model: positionMapModel,
  table: positionMapTable,
  describe: positionMapWords,
} satisfies ChartKind<PositionMapSpec, PositionMapSeries, PositionMapModel>;
