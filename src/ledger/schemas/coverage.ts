import { z } from 'zod';
import { documentId, statementId, text } from './ids.ts';

/** One figure, mechanism, position or recommendation of a document, and where the ledger has it. */
const row = z
  .strictObject({
    /** Which document it stands in. */
    document: documentId,
    /** What kind of thing it is. */
    part: z.enum(['figure', 'mechanism', 'position', 'recommendation', 'case']),
    /** What it is, in our words. */
    what: text,
    /** Statements that carry it. */
    statements: z.array(statementId).min(1).optional(),
    /** Why none is shown, where none is. */
    reason: text.optional(),
  })
  .refine((value) => (value.statements === undefined) !== (value.reason === undefined), {
    error: 'expected either statements or a reason, not both',
  });

/** What the five documents hold, and what became of each part of it here. */
export const coverageSchema = z.strictObject({
  rows: z.array(row).min(1),
  /** Statements that no chapter, question, chart or reading guide uses, each with a reason. */
  unused: z.array(z.strictObject({ statement: statementId, reason: text })),
});
export type Coverage = z.infer<typeof coverageSchema>;
