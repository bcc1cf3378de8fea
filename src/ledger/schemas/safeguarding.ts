import { z } from 'zod';
import { slug, text } from './ids.ts';

/** A part of the page on safeguarding. */
const partSchema = z.strictObject({
  /** Its anchor. */
  id: slug,
  title: text,
  /** Why, in a sentence or two. */
  why: text,
  /** What to do, a point each. */
  points: z.array(text).min(1).max(8),
  /** Words that a teacher may say. */
  say: z.array(text).min(1).max(4).optional(),
});

/** `content/safeguarding.yaml`: parts in the order of the page. All of it is ours. */
export const safeguardingSchema = z.array(partSchema).min(1);
export type SafeguardingPart = z.infer<typeof partSchema>;
