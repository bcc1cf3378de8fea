import { z } from 'zod';
import { address, day, slug, text } from './ids.ts';

/** Whom an organisation helps. The order is the order on the page. */
export const HELPED = ['children', 'adults', 'parents', 'own-thoughts', 'anyone'] as const;

/** One way to reach an organisation by telephone or text. */
const number = z.strictObject({
  /** The number as people dial it, with spaces or hyphens as the organisation writes it. */
  shown: text.regex(/^\+?[\d -]+$/, { error: 'expected digits, spaces and hyphens' }),
  /** When it applies, such as "from Ireland"; left out where there is nothing to say. */
  note: text.optional(),
});

/** What was read, so that a reader can judge how sure the entry is. */
const source = z.strictObject({
  /** What was read: whose page, and when the copy is from, where that is known. */
  basis: text,
  /** Address of the page that was read. */
  address,
});

/** An organisation that helps. */
export const helpSchema = z.strictObject({
  /** Its anchor on the page. */
  id: slug,
  /** Its name, as it calls itself. */
  name: text,
  /** Whom it helps. */
  helps: z.array(z.enum(HELPED)).min(1),
  /** What it does, in our words. */
  does: text,
  /** Numbers that a page of its own, or of a government, shows. None is given that was not read there. */
  numbers: z.array(number).min(1).optional(),
  /** Its address on the web. */
  address,
  /** What the entry rests on. */
  sources: z.array(source).min(1),
  /** The day on which we read the sources. */
  lastChecked: day,
});
export type Help = z.infer<typeof helpSchema>;

/** `content/help.yaml`: places in the order of the page, each with its organisations. */
export const helpFileSchema = z
  .array(
    z.strictObject({
      /** Its anchor on the page. */
      id: slug,
      /** A country, or a wider place. */
      place: text,
      /** What to do at once in danger: words that name the emergency number. */
      danger: text,
      /** Where the emergency number was read; left out where no number is given. */
      dangerSource: source.optional(),
      organisations: z.array(helpSchema).min(1),
    }),
  )
  .min(1);
export type HelpPlace = z.infer<typeof helpFileSchema>[number];
