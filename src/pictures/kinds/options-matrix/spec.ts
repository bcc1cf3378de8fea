import { z } from 'zod';
import { chartBase, stateBase } from '../../../ledger/schemas/chart.ts';
import { slug, text } from '../../../ledger/schemas/ids.ts';

/** Something that every option is looked at for, such as privacy. */
const aspect = z.strictObject({
  id: slug,
  /** Name that readers see. */
  name: text,
});

/** One option: a row. */
const option = z.strictObject({
  id: slug,
  /** Name that readers see. */
  name: text,
  /** Aspect id → what the source says, in at most nine words; null where it does not say. */
  cells: z.record(slug, text.nullable()),
});

const state = z.strictObject({
  ...stateBase,
  /** Id of the aspect that this state shows. */
  aspect: slug,
});

/** Options by aspects, in words: what a source says of each, or that it does not say. */
export const optionsMatrixSpec = z.strictObject({
  ...chartBase,
  kind: z.literal('options-matrix'),
  /** Words beside the two marks: where the source says something, and where it does not. */
  says: text,
  silent: text,
  /** Heading of the rows in the table; "Option" where the file does not say. */
  rows: text.optional(),
  aspects: z.array(aspect).min(1),
  options: z.array(option).min(2).max(8),
  states: z.array(state).min(1),
});
export type OptionsMatrixSpec = z.infer<typeof optionsMatrixSpec>;
