/** The fixed names that everything else refers to. */
import { z } from 'zod';

/** The five documents, in the fixed order that rotation starts from. */
export const DOCUMENT_IDS = ['crin', 'ecpat', 'brown', 'nspcc', 'iwf'] as const;

/** One of the five documents. */
export const documentId = z.enum(DOCUMENT_IDS);
export type DocumentId = z.infer<typeof documentId>;

/** Id of a statement of the evidence ledger: the document's id, a hyphen, a short name. */
export const statementId = z
  .string()
  .regex(/^(crin|ecpat|brown|nspcc|iwf)-[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'expected a statement id such as "nspcc-apple-205"',
  });

/** The documents among statements, in the fixed order; other ids are left aside. */
export function documentsIn(ids: readonly string[]): DocumentId[] {
  return DOCUMENT_IDS.filter((document) => ids.some((id) => id.startsWith(`${document}-`)));
}

/** Id of a source from outside the five documents. */
export const contextId = z.string().regex(/^outside-[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'expected a context id such as "outside-ncmec-2019"',
});

/** Anything that a sentence may cite. */
export const citableId = z.union([statementId, contextId]);

/** Lower-case words joined by hyphens: names of chapters, charts, states, steps, datasets. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'expected lower-case words joined by hyphens' });

/** A sentence or more, without white space at either end. */
export const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), { error: 'expected no white space at either end' })
  .refine((value) => !/\bFILL IN\b/.test(value), { error: 'expected words in its place' })
  .refine((value) => !/<\/?[a-z][^>]*>|&[a-z]+;/i.test(value), {
    error: 'expected plain words: readers would see the tags',
  });

/** An https address. Only addresses that somebody has read belong in the content. */
export const address = z.url({ protocol: /^https$/ });

/** A calendar day, as YYYY-MM-DD. */
export const day = z.iso.date();
