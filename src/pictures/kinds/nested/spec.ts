import { z } from 'zod';
import { chartBase, stateBase } from '../../../ledger/schemas/chart.ts';
import { slug, text } from '../../../ledger/schemas/ids.ts';

/** One quantity: a bar, to the scale that all rows share. */
const row = z.strictObject({
  /** Name inside the file. */
  id: slug,
  /** What or when it is; above its bar. */
  label: text,
  /** Who gives the number; beside the label or under it. */
  from: text,
  /** The number; for a range its lower end. */
  value: z.number().positive(),
  /** Upper end, for `bound: range` only. */
  to: z.number().positive().optional(),
  /** How the number relates to what is said. */
  bound: z.enum(['exact', 'about', 'at-least', 'range']),
  /** The number in words, under its bar: "44,809 reports". It carries the bound. */
  words: text,
  /** A quantity that lies inside this one. */
  part: z.strictObject({ value: z.number().positive(), words: text }).optional(),
  /** What differs from the row above, where the two are not like-for-like; between them. */
  apart: text.optional(),
});

const state = z.strictObject({
  ...stateBase,
  /** Ids of the rows that are drawn; the places of the others stay free. */
  show: z.array(slug).min(1),
  /** True where the parts inside are drawn too. */
  parts: z.boolean(),
});

/** A few quantities as bars on one scale, some with a part inside. */
export const nestedSpec = z.strictObject({
  ...chartBase,
  kind: z.literal('nested'),
  /** What every row counts; two that differ say so in `apart`. */
  unit: text,
  /** For counts: what one square stands for. Bars are then made of squares; estimates have smooth bars. */
  each: z.int().positive().optional(),
  rows: z.array(row).min(1).max(4),
  states: z.array(state).min(1),
});
export type NestedSpec = z.infer<typeof nestedSpec>;
