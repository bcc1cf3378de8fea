import { z } from 'zod';
import { text } from './ids.ts';

/** Frontmatter of a page that is not a chapter, such as the home page. */
export const pageSchema = z.strictObject({
  /** Title of the page. */
  title: text,
  /** One sentence or two under the title. */
  standfirst: text,
  /** Description for search engines and previews, at most 155 characters. */
  description: text.max(155),
});
export type Page = z.infer<typeof pageSchema>;
