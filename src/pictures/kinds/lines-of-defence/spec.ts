import { z } from 'zod';
import { chartBase, stateBase } from '../../../ledger/schemas/chart.ts';
import { slug, text } from '../../../ledger/schemas/ids.ts';

/** Words beside a line: few, so that five lines stay one picture. */
const brief = text.regex(/^\S+( \S+){0,13}$/, { error: 'expected at most 14 words' });

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
});

const state = z.strictObject({
  ...stateBase,
  /** Ids of the lines that are shown under end-to-end encryption; the others are shown as now. */
  under: z.array(slug),
  /** The line that stands out; the words of the others step back. */
  focus: slug.optional(),
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
  states: z.array(state).min(1),
});
export type LinesOfDefenceSpec = z.infer<typeof linesOfDefenceSpec>;
