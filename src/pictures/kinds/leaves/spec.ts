import { z } from 'zod';
import { chartBase, stateBase } from '../../../ledger/schemas/chart.ts';
import { documentId, slug, text } from '../../../ledger/schemas/ids.ts';
import { brief } from '../../core/brief.ts';

/** Something that documents speak of, such as the police. */
const thing = z.strictObject({
  id: slug,
  /** Name that readers see. */
  name: text,
  /** The same in a word, where all stand side by side. */
  short: text,
});

/** One document, with a leaf for each thing. */
const speaker = z.strictObject({
  document: documentId,
  /** Name that readers see. */
  name: text,
  /** Thing id → what the document says, in at most 14 words; null where it says nothing. */
  words: z.record(slug, brief.nullable()),
});

const state = z.strictObject({
  ...stateBase,
  /** The thing whose leaves are opened; without it all lie closed, side by side. */
  focus: slug.optional(),
});

/** Who says what of several things: a leaf for each document and thing, empty where it is silent. */
export const leavesSpec = z.strictObject({
  ...chartBase,
  kind: z.literal('leaves'),
  /** What stands in an empty leaf. */
  silent: text,
  things: z.array(thing).min(2).max(6),
  speakers: z.array(speaker).min(2).max(5),
  states: z.array(state).min(1),
});
export type LeavesSpec = z.infer<typeof leavesSpec>;
