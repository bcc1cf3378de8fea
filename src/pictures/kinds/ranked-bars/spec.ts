import { z } from 'zod';
import { chartBase, stateBase } from '../../../ledger/schemas/chart.ts';
import { slug, text } from '../../../ledger/schemas/ids.ts';

/** The largest rows, and single rows from further down. */
const some = z.strictObject({
  /** How many of the largest rows. */
  top: z.int().min(1).max(12),
  /** Rows from further down, by their label in the data; their place in the list is shown. */
  also: z.array(text).default([]),
});

const state = z.strictObject({
  ...stateBase,
  /** Bars on a linear scale, dots on a logarithmic one. */
  scale: z.enum(['linear', 'logarithmic']),
  /** Which rows are drawn: "all" draws every row as a thin one and names only a few. */
  show: z.union([z.literal('all'), some]),
  /** Rows that stand out, by their label in the data; the others step back. */
  emphasis: z.array(text).default([]),
  /** With `show: all`: a bracket around the rows with at most this value. */
  bracket: z.strictObject({ atMost: z.number().min(0) }).optional(),
});

/** Rows of a table in the order of one number. */
export const rankedBarsSpec = z.strictObject({
  ...chartBase,
  kind: z.literal('ranked-bars'),
  data: slug,
  /** Column that names the rows. */
  label: slug,
  /** Column of shorter names, used where a cell is not empty. */
  short: slug.optional(),
  /** Column of numbers that orders the rows. */
  value: slug,
  states: z.array(state).min(1),
});
export type RankedBarsSpec = z.infer<typeof rankedBarsSpec>;
export type RankedBarsStateSpec = RankedBarsSpec['states'][number];
