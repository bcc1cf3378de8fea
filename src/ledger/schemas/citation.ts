import { z } from 'zod';
import { DOCUMENT_IDS, text } from './ids.ts';

/** What sort of work it is; reference managers ask for one. */
const workKind = z.enum(['web page', 'report', 'blog post']);
export type WorkKind = z.infer<typeof workKind>;

const part = text.regex(/^[^,]+$/, {
  error: 'expected no comma: it parts family from given name',
});

/** A person, by family and given name, or an organisation. */
const authorSchema = z.union([
  z.strictObject({ family: part, given: part }),
  z.strictObject({ name: part }),
]);
export type Author = z.infer<typeof authorSchema>;

/** How one of the five documents is cited. Its title and address stand in its own file. */
export const citationSchema = z.strictObject({
  /** What sort of work it is. */
  kind: workKind,
  /** Who wrote it, as it says itself. */
  authors: z.array(authorSchema).min(1),
  /** What sort of text, in a word or two. */
  genre: text.optional(),
  /** The site or series it is part of. */
  container: text.optional(),
  /** Who published it, where that is not the author. */
  publisher: text.optional(),
  /** Year and month that the document or its address gives; left out where we only infer one. */
  date: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, { error: 'expected YYYY or YYYY-MM' })
    .optional(),
  /** What a reader of the citation must know about author, date or address. */
  note: text.optional(),
});
export type Citation = z.infer<typeof citationSchema>;

/** `content/citations.yaml`: how each of the five is cited. */
export const citationFileSchema = z.strictObject(
  Object.fromEntries(DOCUMENT_IDS.map((id) => [id, citationSchema])) as Record<
    (typeof DOCUMENT_IDS)[number],
    typeof citationSchema
  >,
);
