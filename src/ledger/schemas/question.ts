import { z } from 'zod';
import { DOCUMENT_IDS, statementId, text } from './ids.ts';

/** How a document treats a question; never which side it is on. */
export const positionKind = z.enum([
  'argues',
  'sets conditions',
  'asks',
  'reports what others say',
  'touches on',
  'does not address',
]);
export type PositionKind = z.infer<typeof positionKind>;

/** One document's treatment of one question. */
export const positionSchema = z.strictObject({
  /** One or two kinds; "does not address" stands alone. */
  kinds: z.array(positionKind).min(1).max(2),
  /**
   * Its first line: what this document answers to this question, as its authors would put it, in 3 to 8
   * words, at most 52 characters, without a full stop. None where it does not address the question.
   */
  answer: text.optional(),
  /** At most 60 words, as its authors would recognise it. */
  text,
  /** What it rests on; empty only where the document does not address the question. */
  statements: z.array(statementId),
  /** Why its kinds are these, where another reader might sort them otherwise; shown on the page of the question. */
  reason: text.optional(),
});
export type Position = z.infer<typeof positionSchema>;

/** What kind of difference there is between positions. */
export const differenceKind = z.enum([
  'fact', // about how things are, now or before
  'forecast', // about what would happen
  'value', // about what matters more, or how to weigh it
  'burden of proof', // about who must show what before something is done
  'scope', // they speak of different parts of the matter, and need not differ
]);
export type DifferenceKind = z.infer<typeof differenceKind>;

/** A question of the fixed list, with a position for each of the five documents. */
export const questionSchema = z.strictObject({
  /** Place in the fixed list, from 1; the order of the documents follows from it. */
  number: z.int().min(1),
  /** The question, worded so that no answer is built in. */
  question: text,
  /** The question in at most five words, without a full stop: its row in the map of positions. */
  short: text.regex(/^\S+( \S+){0,4}$/, 'expected at most five words'),
  /** Why it matters, in our words: at most 50 words, no answer built in. */
  why: text,
  /** What kinds of difference lie between the positions, and which; our reading. */
  difference: z.strictObject({ kinds: z.array(differenceKind).min(1), text }),
  /** What would help to settle it, in our words; "nothing would settle this alone" is an answer. */
  settle: text,
  /** One sentence before the positions, where they tell what was done to somebody. */
  contentNote: text.optional(),
  /** Each document's treatment. */
  positions: z.strictObject(
    Object.fromEntries(DOCUMENT_IDS.map((id) => [id, positionSchema])) as Record<
      (typeof DOCUMENT_IDS)[number],
      typeof positionSchema
    >,
  ),
  /** Counts up when what its card says changes, so that those who embed it can tell. */
  version: z.int().min(1).default(1),
  /** Why lengths differ by more than 1.6, where they do; shown to readers. */
  weightReason: text.optional(),
});
export type Question = z.infer<typeof questionSchema>;
