import { z } from 'zod';
import { oldestFirst } from './dated.ts';
import { citableId, day, documentId, slug, text } from './ids.ts';

/** As long as the longest statement with its facts: a reply stands beside it in letters of the same size. */
export const LONGEST_REPLY = 1200;

/** What a reply answers: entries of the ledger, positions of documents on questions, or both. */
const answered = z
  .strictObject({
    entries: z.array(citableId).default([]),
    positions: z.array(z.strictObject({ question: slug, document: documentId })).default([]),
  })
  .refine(({ entries, positions }) => entries.length + positions.length > 0, {
    error: 'is empty; expected at least one entry of the ledger or one position',
  });

/** What became of a reply. */
const outcome = z.discriminatedUnion('what', [
  /** We are still reading the source again. */
  z.strictObject({ what: z.literal('being checked') }),
  /** We were wrong: what we changed is on the page of corrections, under this anchor. */
  z.strictObject({
    what: z.literal('corrected'),
    date: day,
    correction: z.string().regex(/^c-\d{4}-\d\d-\d\d-\d+$/, {
      error: 'expected the anchor of a correction, such as "c-2026-03-01-1"',
    }),
  }),
  /** We left it as it is, and say why. */
  z.strictObject({ what: z.literal('left as it is'), date: day, why: text }),
]);
export type Outcome = z.infer<typeof outcome>;

/** One reply to something that this site says of somebody. */
const replySchema = z.strictObject({
  /** Its anchor on the page of replies; it never changes. */
  id: slug,
  /** The day on which it came. */
  date: day,
  /** Who answers, as they sign. */
  from: text,
  /** What it answers. */
  to: answered,
  /** Their words, whole and unchanged. */
  says: text.max(LONGEST_REPLY, {
    error: `expected at most ${LONGEST_REPLY} characters, as the page of replies says`,
  }),
  outcome,
});
export type Reply = z.infer<typeof replySchema>;

/** `content/replies.yaml`: the oldest first. */
export const replyFileSchema = z.array(replySchema).superRefine(oldestFirst);
