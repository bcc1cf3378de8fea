import { z } from 'zod';
import { oldestFirst } from './dated.ts';
import { day, text } from './ids.ts';

/** One correction of something that was published. */
const correctionSchema = z.strictObject({
  /** The day on which the page was changed. */
  date: day,
  /** The page, as its path on this site. */
  page: z.string().regex(/^\/([a-z0-9-]+\/)*$/, {
    error: 'expected a path with a slash at either end, such as "/chapters/counting-reports/"',
  }),
  /** What the page said before. */
  said: text,
  /** What it says now. */
  says: text,
  /** Why it was changed, and how the fault was found. */
  why: text,
});
export type Correction = z.infer<typeof correctionSchema>;

/** `content/corrections.yaml`: the oldest first, so that a new one never moves the others. */
export const correctionFileSchema = z.array(correctionSchema).superRefine(oldestFirst);
