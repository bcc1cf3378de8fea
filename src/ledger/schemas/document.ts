import { z } from 'zod';
import { address, slug, statementId, text } from './ids.ts';

/** Marker shapes; each document has one, which alone must be enough to tell it apart. */
const markShape = z.enum(['circle', 'square', 'triangle', 'diamond', 'hexagon']);
export type MarkShape = z.infer<typeof markShape>;

/** Parts of the reading guide that may cite statements of the document. */
export const GUIDE_PARTS = ['what', 'when', 'audience', 'made', 'voice', 'leavesOut'] as const;
export type GuidePart = (typeof GUIDE_PARTS)[number];

/** A part of a document, and how many of what it holds: what locators count in. */
const part = z.strictObject({
  /** Its heading, as locators give it; left out for the document as a whole. */
  name: text.optional(),
  /** Noun in the singular → how many there are: `paragraph: 4`. */
  holds: z.record(z.string(), z.int().min(1)),
});
export type Part = z.infer<typeof part>;

/** A place of a document that readers can be sent to. */
const place = z.strictObject({
  /** Its address on the page of the document, `#place-<id>`; it never changes. */
  id: slug,
  /** Its heading, where locators give it, or a generic name such as "Paragraph 3". */
  name: text,
  /** How locators write it, where that is not its name. */
  at: text.optional(),
  /** Numbered points in it, each a place too: what they are called in the singular, and how many. */
  points: z.strictObject({ noun: text, count: z.int().min(2) }).optional(),
});
export type Place = z.infer<typeof place>;

const cited = z.array(statementId).min(1).optional();

/** One of the five documents: what a reader needs to know before reading what it says. */
export const documentSchema = z.strictObject({
  /** Place in the fixed order, 1 to 5. */
  order: z.int().min(1).max(5),
  /** Short name for labels, such as "CRIN". */
  short: text,
  /** Full name of the body or person that speaks. */
  name: text,
  /** Title of the document, as published, or our description where it has none. */
  title: text,
  /** True where `title` is the published title; false where it is our description. */
  titleIsPublished: z.boolean(),
  /** How a sentence names it, such as "the NSPCC report, based on research undertaken by PA Consulting". */
  attribution: text,
  /** What follows its short name at the head of a block in which it speaks, where the name alone would not say whose words they are. */
  credit: text.optional(),
  /** Clauses that say who speaks; a text that first names it has one, in a sentence with its name. */
  introduced: z.array(text).min(1),
  /** The statement that names its own subject: it leads in its block on the home page. */
  subject: statementId,
  /** What kind of text it is, in a word or two. */
  kind: text,
  /** What it is made of, in numbers. */
  form: text,
  /** One line for lists: kind and date. */
  line: text,
  /** What kind of text it is and who made it. */
  what: text,
  /** When it was written, and how sure that is. */
  when: z.strictObject({
    /** The date as readers see it. */
    shown: text,
    /** How the date is known. */
    basis: text,
  }),
  /** Whom it was written for. */
  audience: text,
  /** How it was made: method, participants, sources. */
  made: text,
  /** Whose voice is heard in which part. */
  voice: text,
  /** What it leaves out, said without blame. */
  leavesOut: z.array(text).min(1),
  /** How our locators point into it. */
  locators: text,
  /** Its parts, in order; no locator may point beyond their ends. */
  parts: z.array(part).min(1),
  /** Its places in order: every locator falls in one of them. */
  places: z.array(place).min(1),
  /** Where it is published; absent where no address could be confirmed. */
  address: address.optional(),
  /** What stands at the address, or why there is none. */
  addressNote: text,
  /** Its marker shape. */
  mark: markShape,
  /** What the parts of this guide rest on: statements of this document, in the order cited. */
  cites: z.strictObject(
    Object.fromEntries(GUIDE_PARTS.map((part) => [part, cited])) as Record<GuidePart, typeof cited>,
  ),
});
export type Document = z.infer<typeof documentSchema>;
