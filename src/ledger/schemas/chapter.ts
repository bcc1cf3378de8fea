import { z } from 'zod';
import { text } from './ids.ts';

/** Frontmatter of a chapter. */
export const chapterSchema = z.strictObject({
  /** Title, without a number: chapters are known by name. */
  title: text,
  /** One sentence under the title. */
  standfirst: text,
  /** Place in the reading order. */
  order: z.int().min(1),
  /** Description for search engines and previews, at most 155 characters. */
  description: text.max(155),
});
export type Chapter = z.infer<typeof chapterSchema>;
