import { z } from 'zod';
import { chartBase, stateBase } from '../../../ledger/schemas/chart.ts';
import { slug, text } from '../../../ledger/schemas/ids.ts';

/** A part of the whole: marks that follow those of the region before. */
const region = z.strictObject({
  /** Name inside the file. */
  id: slug,
  /** What it is. */
  name: text.max(36),
  /** How many: a number, rows of the data by their label, or "rest" for all rows not named. */
  value: z.union([z.number().positive(), z.array(text).min(1), z.literal('rest')]),
  /** How dark its marks are while they are in focus. */
  shade: z.enum(['dark', 'middle']),
});

const state = z.strictObject({
  ...stateBase,
  /** Ids of the regions that stand out; none: all of them do. */
  focus: z.array(slug).default([]),
  /** One mark alone, large: what it stands for, before there are thousands. */
  single: z.boolean().default(false),
  /** Whether the regions in focus, which end the field, are drawn again, larger, in a box over it. */
  apart: z.boolean().default(false),
  /** Region that is travelled to, at most half of the field: its surroundings enlarged, and a map of the whole field. */
  zoom: slug.optional(),
});

/** A whole as thousands of marks, each of which stands for the same amount. */
export const fieldSpec = z.strictObject({
  ...chartBase,
  kind: z.literal('field'),
  /** Column that names the rows, where regions take their numbers from the data. */
  label: slug.optional(),
  /** Column of their numbers. */
  column: slug.optional(),
  /** What one mark stands for: `amount` of `unit`. */
  each: z.strictObject({ amount: z.number().positive(), unit: text }),
  /** What the regions add up to. */
  total: z.number().positive(),
  regions: z.array(region).min(2).max(6),
  states: z.array(state).min(1),
});
export type FieldSpec = z.infer<typeof fieldSpec>;
