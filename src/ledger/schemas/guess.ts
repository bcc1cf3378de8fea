import { z } from 'zod';
import { citableId, slug, text } from './ids.ts';

/** A share that the site works out itself: one row of a dataset, of the sum of its column, in per cent. */
const computed = z.strictObject({
  /** Dataset, a folder of `content/data`. */
  data: slug,
  /** Column of numbers. */
  column: slug,
  /** Column that names the rows. */
  label: slug,
  /** Name of the row whose share it is. */
  row: text,
});

/** A number that readers may guess before they see it. */
const guessSchema = z.strictObject({
  /** Stable name. */
  id: slug,
  /** An open question that presumes nothing about its answer. */
  question: text.refine((words) => words.endsWith('?'), { error: 'expected a question' }),
  /** What stands after the number: "per cent", "of 22 questions". */
  unit: text,
  /** Both ends of the slider, and how far it moves at once. */
  min: z.number(),
  max: z.number(),
  step: z.number().positive(),
  /** Where the slider stands at first: the middle, so that the site suggests nothing. */
  start: z.number(),
  /** The number. */
  answer: z.number(),
  /** The number in words, as it ends "It was …". */
  shown: text,
  /** The statement whose figure the answer is; where it is computed, the source of the data. */
  statement: citableId,
  /** How it is worked out, where no document gives the number itself. */
  computed: computed.optional(),
  /** One or two sentences, cited with `statement`: who counted what, and for which time. */
  after: text.refine((words) => /\b(?:19|20)\d\d\b|not stated/.test(words), {
    error: 'expected the year of the count, or “not stated”',
  }),
  /** What the number does not say, and what that rests on. */
  limits: z.strictObject({ text, cites: z.array(citableId).min(1) }),
  /** Counts up when what its frame says changes, so that those who embed it can tell. */
  version: z.int().min(1).default(1),
});
export type Guess = z.infer<typeof guessSchema>;

/** `content/guesses.yaml`. */
export const guessesSchema = z.array(guessSchema).min(1);
