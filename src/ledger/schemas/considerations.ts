import { z } from 'zod';
import { DOCUMENT_IDS, slug, statementId, text } from './ids.ts';

/** The most words that a consideration may have. */
const MOST_WORDS = 14;

const statements = z.array(statementId);

/** Something that readers may find more or less important, and where the documents treat it. */
const considerationSchema = z.strictObject({
  /** Stable name. */
  id: slug,
  /** A sentence that one may wish to be true, at most 14 words, as neutral as a question. */
  text: text.refine((words) => words.split(/\s+/).length <= MOST_WORDS, {
    error: `expected at most ${MOST_WORDS} words`,
  }),
  /** For each document the statements in which it treats this; empty where it does not. */
  treated: z.strictObject(
    Object.fromEntries(DOCUMENT_IDS.map((id) => [id, statements])) as Record<
      (typeof DOCUMENT_IDS)[number],
      typeof statements
    >,
  ),
});
export type Consideration = z.infer<typeof considerationSchema>;

/** `content/considerations.yaml`. */
export const considerationsSchema = z.array(considerationSchema).min(1);
