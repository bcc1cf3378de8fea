import { z } from 'zod';
import { chartBase, stateBase } from '../../../ledger/schemas/chart.ts';
import { positionKind } from '../../../ledger/schemas/question.ts';

const state = z.strictObject({
  ...stateBase,
  /** The kind whose shapes are solid; the others are outlines. All are solid where it is absent. */
  forward: positionKind.optional(),
});

/** Questions by documents; a shape for each kind of position. Its data are the question files. */
export const positionMapSpec = z.strictObject({
  ...chartBase,
  kind: z.literal('position-map'),
  states: z.array(state).min(1),
});
export type PositionMapSpec = z.infer<typeof positionMapSpec>;
