import { z } from 'zod';
import { slug, text } from './ids.ts';

/** `content/short-names.yaml`. */
export const shortNamesSchema = z.strictObject({
  shorts: z
    .array(
      z.strictObject({
        /** As it stands in texts: “FBI”, “EARN IT”. */
        short: text.max(20),
        /** The words it stands for, and where these say little, what that is. */
        means: text.max(100),
        /** A term of the glossary that says more. */
        term: slug.optional(),
      }),
    )
    .min(1),
  /** Written in capitals, but short for nothing; readers do not see this list. */
  names: z.array(text),
});
export type ShortNames = z.infer<typeof shortNamesSchema>;
