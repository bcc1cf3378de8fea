import { z } from 'zod';
import { chartBase, stateBase } from '../../../schemas/chart.ts';
import { slug, text } from '../../../schemas/ids.ts';

/** A place that a message passes. */
const place = z.strictObject({
  /** Name inside the file. */
  id: slug,
  /** Name that readers see. */
  name: text,
  /** True for the stretches between the places that matter. */
  minor: z.boolean(),
});

/** One way to protect a message: a row on wide frames, a column on narrow ones. */
const arrangement = z.strictObject({
  id: slug,
  /** Name that readers see. */
  name: text,
  /** A shorter name for the narrow frame. */
  short: text,
  /** Ids of the places where the message can be read; it is sealed everywhere else. */
  readable: z.array(slug),
});

/** How far the message has come in each arrangement. */
const state = z.strictObject({
  ...stateBase,
  /** Arrangement id → number of places the message has reached, 0 where it has not set out. */
  reached: z.record(slug, z.int().min(0)),
});

/** A message on its way: who can read it where, solid or hatched. */
export const messagePathSpec = z.strictObject({
  ...chartBase,
  kind: z.literal('message-path'),
  places: z.array(place).min(2),
  arrangements: z.array(arrangement).min(1).max(3),
  states: z.array(state).min(1),
});
export type MessagePathSpec = z.infer<typeof messagePathSpec>;
