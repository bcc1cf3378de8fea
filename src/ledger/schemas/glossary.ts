import { z } from 'zod';
import { citableId, slug, text } from './ids.ts';

/** One term of art, in plain words. */
const termSchema = z
  .strictObject({
    /** Its anchor on the glossary page, and what `<Term id="…">` names. It never changes. */
    id: slug,
    /** The term as it stands in the list, at most 60 characters. */
    term: text.max(60),
    /** Other names, which readers see beside it. */
    also: z.array(text).min(1).optional(),
    /** Other forms that a chapter or a search may use; readers do not see them in the list. */
    forms: z.array(text).min(1).optional(),
    /** Words that a search takes for each other: who looks for one finds the others too. */
    search: z
      .array(text.regex(/^[^,;]+$/, 'expected no comma and no semicolon'))
      .min(2)
      .optional(),
    /** What it means: at most three short sentences and 45 words. */
    means: text,
    /** Whether a chapter that uses the term must link it at its first use. */
    link: z.enum(['always', 'optional']),
    /** Statements or context sources that the wording rests on. */
    from: z.array(citableId).min(1).optional(),
    /** True where the wording is ours and rests on no single source. */
    ours: z.literal(true).optional(),
  })
  .refine(({ from, ours }) => (from === undefined) !== (ours === undefined), {
    error: 'expected either "from" with ids, or "ours: true", and not both',
  });
export type Term = z.infer<typeof termSchema>;

/** `content/glossary.yaml`. */
export const glossarySchema = z.array(termSchema).min(1);
