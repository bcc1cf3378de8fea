import { z } from 'zod';
import { numberFault } from './help-numbers.ts';
import { address, day, slug, text } from './ids.ts';

/** Whom an organisation helps. The order is the order on the page. */
export const HELPED = ['children', 'adults', 'parents', 'images', 'own-thoughts'] as const;

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
const helpSchema = z.strictObject({
  /** Its anchor on the page. */
  id: slug,
  /** Its name, as it calls itself. */
  name: text,
  /** Whom it helps; the first is the one it is for before others, and decides its place on the page. */
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

/** A place, and who helps there. */
const place = z
  .strictObject({
    /** Its anchor on the page. */
    id: slug,
    /** A country, or a wider place. */
    place: text,
    /** The emergency number; left out where it differs from country to country. */
    emergency: text.regex(/^\d{3}$/, { error: 'expected three digits' }).optional(),
    /** Where the emergency number was read. */
    emergencySource: source.optional(),
    organisations: z.array(helpSchema).min(1),
  })
  .superRefine((value, context) => {
    for (const fault of placeFaults(value)) context.addIssue({ code: 'custom', ...fault });
  });

/** `content/help.yaml`: places in the order of the page, each with its organisations. */
export const helpFileSchema = z.array(place).min(1);
export type HelpPlace = z.infer<typeof place>;

interface Fault {
  path: (string | number)[];
  message: string;
}

/** What is wrong with the numbers of a place, and with the order of its organisations. */
function placeFaults({
  id,
  emergency,
  emergencySource,
  organisations,
}: {
  id: string;
  emergency?: string | undefined;
  emergencySource?: unknown;
  organisations: Help[];
}): Fault[] {
  const faults: Fault[] = [];
  if ((emergency === undefined) !== (emergencySource === undefined))
    faults.push({
      path: ['emergencySource'],
      message: 'expected a source just where there is a number',
    });
  let last = 0;
  for (const [index, { helps, numbers = [] }] of organisations.entries()) {
    const at = ['organisations', index];
    const rank = HELPED.findIndex((helped) => helped === helps[0]);
    if (rank < last)
      faults.push({ path: [...at, 'helps'], message: `expected the order ${HELPED.join(', ')}` });
    last = Math.max(last, rank);
    if (helps[0] === 'own-thoughts' && helps.includes('adults'))
      faults.push({
        path: [...at, 'helps'],
        message:
          'expected nobody who was abused to be sent to a service for people who fear to abuse',
      });
    for (const [place, { shown }] of numbers.entries()) {
      const message = numberFault(shown, id);
      if (message !== undefined) faults.push({ path: [...at, 'numbers', place, 'shown'], message });
    }
  }
  return faults;
}
