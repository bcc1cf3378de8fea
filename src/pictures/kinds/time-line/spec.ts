import { z } from 'zod';
import { chartBase, stateBase } from '../../../ledger/schemas/chart.ts';
import { slug, text } from '../../../ledger/schemas/ids.ts';

const year = z.int().min(1900).max(2100);

/** One of the things that are counted by year; all share one axis. */
const line = z.strictObject({
  /** Name inside the file. */
  id: slug,
  /** Column of numbers. */
  column: slug,
  /** A line through the years, or single points, each drawn as a ring with its label. */
  draw: z.enum(['line', 'points']),
  /** Words beside the rings; the unit as the data gives it stands beside lines. */
  label: text.optional(),
});

/** A change in how things are counted: the line stops before it and starts anew. */
const gap = z.strictObject({
  /** First year of the new way of counting. */
  at: year,
  /** What changed, in a few words. */
  label: text,
});

const state = z.strictObject({
  ...stateBase,
  from: year,
  to: year,
  /** Ids of the lines that are shown. */
  lines: z.array(slug).min(1),
  /** Notes on single years, each with a line to its point on the first line shown. */
  annotations: z.array(z.strictObject({ year, text })).default([]),
});

/** One or two counts by year, broken where the way of counting changed. */
export const timeLineSpec = z.strictObject({
  ...chartBase,
  kind: z.literal('time-line'),
  data: slug,
  /** Column of years. */
  year: slug,
  /** Column that says how sure a number is: every word but "primary" makes a hollow mark. */
  sure: slug.optional(),
  /** What hollow marks mean; needed with `sure`. */
  hollow: text.optional(),
  lines: z.array(line).min(1).max(2),
  breaks: z.array(gap).default([]),
  states: z.array(state).min(1),
});
export type TimeLineSpec = z.infer<typeof timeLineSpec>;
