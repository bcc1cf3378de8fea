import { z } from 'zod';
import { chartBase, stateBase } from '../../../ledger/schemas/chart.ts';
import { documentId, slug, text } from '../../../ledger/schemas/ids.ts';
import { brief } from '../../core/brief.ts';

const line = z.strictObject({
  id: slug,
  /** Who defends and how, in two or three words. */
  name: text,
  /** What the line does now. */
  now: brief,
  /** Whether it was there when the author wrote, or only expected. */
  before: z.enum(['in-place', 'expected']),
  /** What the author says of it under end-to-end encryption. */
  under: brief,
  /** What becomes of it then, as the author says; a kind of change, never an amount. */
  effect: z.enum(['stays', 'either-way', 'restricted', 'ends', 'frustrated']),
  /** What others say of this line, by document; null where one says nothing. */
  others: z.partialRecord(documentId, brief.nullable()).optional(),
});

const state = z.strictObject({
  ...stateBase,
  /** Ids of the lines that are shown under end-to-end encryption; the others are shown as now. */
  under: z.array(slug),
  /** The line that stands out; the words of the others step back. */
  focus: slug.optional(),
  /** Whether the words of all documents stand below the line in focus, each in a leaf. */
  beside: z.boolean().optional(),
});

/** An author's model of safeguards, line by line: as now, and under end-to-end encryption. */
export const linesOfDefenceSpec = z.strictObject({
  ...chartBase,
  kind: z.literal('lines-of-defence'),
  /** Whose model it is, as it stands in a sentence: "the NSPCC report". */
  by: text,
  /** Headings for the two conditions. */
  conditions: z.strictObject({ now: text, under: text }),
  /** The same in a word or two, for the picture: "In 2021". */
  short: z.strictObject({ now: text, under: text }),
  lines: z.array(line).min(2).max(6),
  /** All documents whose words may stand beside: the author, whose words are those of the line, and others. */
  speakers: z
    .strictObject({
      author: documentId,
      /** What stands in a leaf whose document says nothing. */
      silent: text,
      all: z
        .array(z.strictObject({ document: documentId, name: text }))
        .min(2)
        .max(5),
    })
    .optional(),
  states: z.array(state).min(1),
});
export type LinesOfDefenceSpec = z.infer<typeof linesOfDefenceSpec>;
