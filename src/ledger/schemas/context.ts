import { z } from 'zod';
import { address, contextId, text } from './ids.ts';

/** How sure we are of a source from outside the five documents. */
export const sure = z.enum([
  'primary', // the publisher's own document, read in full or in the relevant part
  'excerpt', // part of the page was read
  'secondary', // press, transcription or another copy was read
]);

/** A source from outside the five documents: context, never a sixth voice. */
export const contextSchema = z.strictObject({
  /** Stable id, starting with "outside-". */
  id: contextId,
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
  /** Where in it, as a reader would look. */
  locator: text,
  /** How sure we are. */
  sure,
  /** What was read and what was not. */
  basis: text,
  /** Its address; left out where only copies on other sites are known. */
  address: address.optional(),
});
export type Context = z.infer<typeof contextSchema>;

/** The file of context sources. */
export const contextFileSchema = z.array(contextSchema).min(1);
