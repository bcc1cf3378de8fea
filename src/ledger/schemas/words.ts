import { z } from 'zod';
import { text } from './ids.ts';

/**
 * Stands for words that were taken out of a text (a quotation, a title, a name). No comparison runs
 * across it.
 */
export const GAP = '\uFFFC';

/** Words to avoid, and what to write instead. Everything in lower case, with straight apostrophes. */
const wordingRule = z.strictObject({
  /** Whole words or phrases, each inflected form written out. */
  forms: z.array(text).min(1),
  /** Forms that are found only right after one of `subjects`: "notes" in "the report notes". */
  afterSubject: z.array(text).min(1).optional(),
  /** Phrases in which the word is fine: "without a warning". */
  except: z.array(text).min(1).optional(),
  /** What to write instead; readers see it on the method page. */
  instead: text,
});
export type WordingRule = z.infer<typeof wordingRule>;

/** `content/words.yaml`: the wording rules that the tests apply to everything readers see. */
export const wordsSchema = z.strictObject({
  /** Words that argue by themselves: in quoted phrases only. */
  loaded: z.array(wordingRule).min(1),
  /** Verbs of saying that praise, doubt or dramatise. */
  saying: z.array(wordingRule).min(1),
  /** Terms for harm to children, after the Luxembourg Guidelines. */
  terms: z.array(wordingRule).min(1),
  /** Words that judge: only in a sentence that says whose judgement it is. */
  evaluation: z.array(wordingRule).min(1),
  /** Words that say whose view a sentence gives: "says", "in his opinion". */
  attribution: z.array(text).min(1),
  /** Who speaks: what `afterSubject` follows. */
  subjects: z.array(text).min(1),
  /** Official names and titles, which no one can reword: they are no copying and are not graded. */
  names: z.array(text).min(1),
});
export type Words = z.infer<typeof wordsSchema>;
