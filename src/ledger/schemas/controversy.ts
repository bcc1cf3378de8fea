import { z } from 'zod';
import { statementId, text } from './ids.ts';

/** One of two answers that a class takes up in turn. */
const answerSchema = z.strictObject({
  /** What it answers, in at most eight words, without a full stop: what stands on a card and on the wall. */
  name: text.regex(/^\S+( \S+){1,7}$/, 'expected two to eight words'),
  /** The answer as those who give it would put it, hedges kept: at most 60 words of ours. */
  says: text,
  /** Three or four statements behind the positions on the question, from at least two documents. */
  statements: z.array(statementId).min(3).max(4),
});
export type ControversyAnswer = z.infer<typeof answerSchema>;

/**
 * Two answers to one question of the list, for a structured academic controversy: answers, never people, and
 * never all that the five documents say. The name of its file is the id of the question.
 */
export const controversySchema = z.strictObject({
  /** The answer that is named first. Which of the documents comes first changes from question to question. */
  first: answerSchema,
  /** The other. */
  second: answerSchema,
  /** What documents behind both answers grant, in our words. */
  shared: text,
  /** What parts the two, in our words. */
  apart: text,
  /** What neither answer holds, or which document stands behind both; shown to teachers. */
  mind: text,
});
export type Controversy = z.infer<typeof controversySchema>;
