import { z } from 'zod';
import { slug, statementId, text } from './ids.ts';

/** A sheet with one chart. */
const chartSheetSchema = z.strictObject({
  chart: slug,
  /** The state that is drawn. */
  state: slug,
  /** Three questions of ours: one to read it, one on its limit, one to argue about. */
  ask: z.array(text.regex(/[?]/, 'expected a question')).length(3),
});
export type ChartSheet = z.infer<typeof chartSheetSchema>;

/** A line of the evidence hunt. */
const clueSchema = z.strictObject({
  /** The statement to be found. */
  statement: statementId,
  /** What it says, in our words and without a name. */
  clue: text,
});
export type Clue = z.infer<typeof clueSchema>;

/** `content/handouts.yaml`: what sheets to print hold that stands nowhere else. */
export const handoutsSchema = z.strictObject({
  charts: z.array(chartSheetSchema).min(1),
  hunt: z.array(clueSchema).min(5),
});
export type Handouts = z.infer<typeof handoutsSchema>;
