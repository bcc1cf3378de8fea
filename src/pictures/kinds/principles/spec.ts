import { z } from 'zod';
import { chartBase, stateBase } from '../../../ledger/schemas/chart.ts';
import { documentId, slug, statementId, text } from '../../../ledger/schemas/ids.ts';

/** Words that have room in a picture, so many at most. */
function atMost(words: number): z.ZodString {
  return text.regex(new RegExp(`^\\S+( \\S+){0,${words - 1}}$`), {
    error: `expected at most ${words} words`,
  });
}

const mention = z.strictObject({
  document: documentId,
  /** What it says of the matter, in our words; it is read after the document’s name. */
  words: atMost(13),
  /** The statements that show it. */
  statements: z.array(statementId).min(1),
});

const principle = z.strictObject({
  id: slug,
  /** Without a full stop. */
  name: atMost(6),
  /** The name where there is little room. */
  short: atMost(3),
  /** The principle in one sentence, in our words. */
  says: atMost(14),
  /** Its named points, each in a few words. */
  points: z.array(text),
  /** Other documents that speak of the same matter. */
  met: z.array(mention),
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
  /** The principle that is opened: its words, and those of each other document. */
  focus: slug.optional(),
});

/** A document's principles in groups, and which other documents speak of the same matter. */
export const principlesSpec = z.strictObject({
  ...chartBase,
  kind: z.literal('principles'),
  /** Whose principles they are. */
  by: documentId,
  /** The other documents, in the order of their marks, with the names that readers see. */
  others: z
    .array(z.strictObject({ document: documentId, name: text }))
    .min(1)
    .max(4),
  groups: z.array(group).min(1).max(2),
  states: z.array(state).min(1),
});
export type PrinciplesSpec = z.infer<typeof principlesSpec>;
