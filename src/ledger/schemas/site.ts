import { z } from 'zod';
import { address, day, text } from './ids.ts';

/** What the site is called and where it stands. */
export const siteSchema = z.strictObject({
  /** Name of the site. */
  name: text,
  /** Origin that published addresses start with, without a slash at the end. */
  origin: address,
  /** One sentence for previews. */
  description: text,
  /** The day on which its words were last changed; citations and the feed are dated by it. */
  updated: day,
  /** Address for corrections; left out, the line is left out too. */
  contact: z.email().optional(),
});
export type Site = z.infer<typeof siteSchema>;
