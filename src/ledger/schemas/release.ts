import { z } from 'zod';
import { oldestFirst } from './dated.ts';
import { day, slug, text } from './ids.ts';

/** What was new in charts and other frames on one day, for those who follow them. */
const releaseSchema = z.strictObject({
  /** The day on which these versions came to be. */
  date: day,
  /** What is new in them, for somebody who has used the version before. */
  changed: text,
  /** Ids of the charts, each with its version from that day on. */
  charts: z.record(slug, z.int().min(1)).default({}),
  /** The same of frames that hold no chart, by their names: "question-survivors", "guess-…". */
  frames: z.record(slug, z.int().min(1)).default({}),
});
export type Release = z.infer<typeof releaseSchema>;

/** `content/releases.yaml`: the oldest first, so that a new one never moves the others. */
export const releaseFileSchema = z.array(releaseSchema).superRefine(oldestFirst);
