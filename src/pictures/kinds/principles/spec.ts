import { z } from 'zod';
import { chartBase, stateBase } from '../../../ledger/schemas/chart.ts';
import { documentId, slug, statementId, text } from '../../../ledger/schemas/ids.ts';

const principle = z.strictObject({
  id: slug,
  /** At most six words, without a full stop. */
  name: text.regex(/^\S+( \S+){0,5}$/, { error: 'expected at most six words' }),
  /** Its named points, each in a few words. */
  points: z.array(text),
  /** Other documents that speak of the same matter, and the statements that show it. */
  met: z.array(z.strictObject({ document: documentId, statements: z.array(statementId).min(1) })),
});

const group = z.strictObject({
  id: slug,
  name: text,
  principles: z.array(principle).min(1),
});

const state = z.strictObject({
  ...stateBase,
  /** True where the marks of the other documents are drawn. */
  met: z.boolean(),
});

/** A document's principles in groups, and which other documents speak of the same matter. */
export const principlesSpec = z.strictObject({
  ...chartBase,
  kind: z.literal('principles'),
  /** Whose principles they are. */
  by: documentId,
  /** The other documents, in the order of their marks, with the names that readers see. */
  others: z.array(z.strictObject({ document: documentId, name: text })).min(1),
  groups: z.array(group).min(1).max(2),
  states: z.array(state).min(1),
});
export type PrinciplesSpec = z.infer<typeof principlesSpec>;
