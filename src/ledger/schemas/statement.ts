import { z } from 'zod';
import { contextId, statementId, text } from './ids.ts';

/** What a statement is. */
const statementKind = z.enum([
  'figure', // a number, or a quantity in words, that the document gives
  'position', // what the document argues, asks, sets as a condition or reports
  'mechanism', // how something works, as the document describes it
  'method', // how the document was made
]);
export type StatementKind = z.infer<typeof statementKind>;

/** Whose words the document carries at this place. */
const voice = z.enum([
  'own', // the document speaks in its own voice
  'reports', // it reports what others say
  'quotes', // it carries another person's statement
]);

/** How far we could check the statement. */
const checked = z.enum([
  'exact', // agrees with a primary source that we read
  'supported', // agrees with a reliable secondary source or part of a primary one
  'differs', // a source that we read says something else
  'not-verified', // a figure that nobody could check here
  'not-applicable', // a view, a question, a description, or what was done to somebody
]);

/** Our reading note: what a reader should know about this statement, in the same tone for all five. */
const readingNote = z.strictObject({
  /** The note itself. */
  text,
  /** What the note rests on. */
  basis: z.enum(['primary', 'secondary', 'the-document-itself', 'our-inference']),
  /** Sources from outside the five documents that the note uses. */
  sources: z.array(contextId).optional(),
});

/** A quantity in a statement. */
const figure = z.strictObject({
  /** As the document words it, such as "over 15.8 million". */
  shown: text,
  /** The number itself where there is one. */
  value: z.number().optional(),
  /** How `shown` relates to `value`. */
  bound: z.enum(['exact', 'about', 'at-least', 'less-than', 'range', 'in-words']),
  /** Unit: reports, per cent, people, images, … */
  unit: text,
  /** What was counted. */
  counts: text,
  /** Year or period that it is about; "not stated" where the document gives none. */
  period: text,
});

const entry = z.strictObject({
  /** Stable id; it is part of a public address and never changes. */
  id: statementId,
  /** What it is. */
  kind: statementKind,
  /** A label of at most 12 words for lists. */
  label: text,
  /** Where a reader finds it: heading, then paragraph, bullet or principle number. */
  locator: text,
  /** What the document says there, in our words. */
  says: text,
  /** Exact words of the document, at most 14, where a paraphrase would bend them. */
  quote: text.optional(),
  /** Whose voice it is. */
  voice,
  /** Whose view it is, where `voice` is not "own". */
  of: text.optional(),
  /** The quantity, for kind "figure". */
  figure: figure.optional(),
  /** The origin that the document itself gives; "none given" where it gives none. */
  origin: text,
  /** A limit that the document itself states. */
  caveat: text.optional(),
  /** Our note to the reader. */
  note: readingNote.optional(),
  /** How far it could be checked. */
  checked,
  /** True where the statement needs care: no card, no preview, no slide. */
  care: z.boolean().optional(),
  /**
   * True where it tells what was or is done to children, what that did to them, or how many people do
   * it: a page that shows it has the way out and help in reach. `care` has the same effect.
   */
  hard: z.boolean().optional(),
});

/** How a badge of doubt reads in a note. It stands on numbers alone, never on what was done to somebody. */
const DOUBT = /\bunverified\b|\bnot (?:be )?verified\b/i;
function mayBeDoubted({ kind, care }: z.infer<typeof entry>): boolean {
  return kind === 'figure' && care !== true;
}

/** One entry of the evidence ledger. */
const statementSchema = entry
  .refine((statement) => statement.checked !== 'not-verified' || mayBeDoubted(statement), {
    path: ['checked'],
    error: 'expected "not-verified" on figures only, and never with care: true',
  })
  .refine((statement) => !DOUBT.test(statement.note?.text ?? '') || mayBeDoubted(statement), {
    path: ['note', 'text'],
    error: 'expected "not verified" in notes on figures only, and never with care: true',
  });
export type Statement = z.infer<typeof statementSchema>;

/** A file of statements: one per document. */
export const statementFileSchema = z.array(statementSchema).min(1);
