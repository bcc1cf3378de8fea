import { z } from 'zod';
import { address, contextId, text } from './ids.ts';

/** How sure we are of a source from outside the five documents. */
const sure = z.enum([
  'primary', // the publisher's own document, read in full or in the relevant part
  'excerpt', // part of the page was read
  'secondary', // press, transcription or another copy was read
]);

/** What a source from outside the five documents is. */
const contextKind = z.enum([
  'paper', // argues from research
  'court', // a judgment or decision
  'position', // a statement, letter or response that takes a position
  'figure', // a table, count or study of which only figures are used
  'record', // a law, an official record, or an account of one
  'press', // news of what others did
]);

/** Kinds that hold a conclusion of their own: to cite them without it would be to use one half. */
export const CONCLUDING = ['paper', 'court', 'position'] as const;

const contextObject = z.strictObject({
  /** Stable id, starting with "outside-". */
  id: contextId,
  /** What it is. */
  kind: contextKind,
  /** A label of at most 12 words for lists. */
  label: text,
  /** Who published it. */
  publisher: text,
  /** Its title. */
  title: text,
  /** When, as readers see it. */
  date: text,
  /** What we take from it, in our words. */
  says: text,
  /** Its own conclusion in our words, strength and hedges kept; required of kinds that conclude. */
  conclusion: text.optional(),
  /** In place of a conclusion: what was read of it, where its conclusion was not. */
  notRead: text.optional(),
  /** Words of a chapter that carry the conclusion, or that say it was not read. */
  told: text.optional(),
  /** Where in it, as a reader would look. */
  locator: text,
  /** How sure we are. */
  sure,
  /** What was read and what was not. */
  basis: text,
  /** Its address; left out where only copies on other sites are known. */
  address: address.optional(),
});

/** A source from outside the five documents: context, never a sixth voice. */
const contextSchema = contextObject.check(({ value, issues }) => {
  const concludes = CONCLUDING.some((kind) => kind === value.kind);
  const given = [value.conclusion, value.notRead].filter((part) => part !== undefined).length;
  if (given > 1 || (concludes && given === 0))
    issues.push({
      code: 'custom',
      input: value,
      path: ['conclusion'],
      message: `${value.id} is a ${value.kind}; expected its own conclusion, or notRead`,
    });
});
export type Context = z.infer<typeof contextSchema>;

/** The file of context sources. */
export const contextFileSchema = z.array(contextSchema).min(1);
