import { z } from 'zod';
import { documentId, slug } from '../../../ledger/schemas/ids.ts';
import { chartBase, stateBase } from '../../../ledger/schemas/chart.ts';
import { positionKind } from '../../../ledger/schemas/question.ts';

const state = z.strictObject({
  ...stateBase,
  /** The kind that stands out; the others step back. All stand out where it is absent. */
  forward: positionKind.optional(),
  /** In a table: the document whose column stands out. */
  document: documentId.optional(),
  /** In strips: the one question that is shown, large. */
  question: slug.optional(),
});

/** Questions by documents; a shape for each kind of position. Its data are the question files. */
export const positionMapSpec = z.strictObject({
  ...chartBase,
  kind: z.literal('position-map'),
  /** A table with a row for each question, or a strip for each document, low enough to stay in view. */
  form: z.enum(['table', 'strips']),
  states: z.array(state).min(1),
});
export type PositionMapSpec = z.infer<typeof positionMapSpec>;
