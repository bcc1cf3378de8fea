import { z } from 'zod';
import { chartBase, stateBase } from '../../../ledger/schemas/chart.ts';
import { slug, text } from '../../../ledger/schemas/ids.ts';

/** A part of the whole: a band of marks of its own. */
const region = z.strictObject({
  /** Name inside the file. */
  id: slug,
  /** What it is; above its band. */
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
  /** Region under one mark whose mark is seen through the lens, filled to its exact share. */
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
