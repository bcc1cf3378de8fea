import { z } from 'zod';
import { chartBase, stateBase } from '../../../ledger/schemas/chart.ts';
import { slug, text } from '../../../ledger/schemas/ids.ts';

/** A place that a message passes. */
const place = z.strictObject({
  /** Name inside the file. */
  id: slug,
  /** Name that readers see. */
  name: text,
  /** True for the stretches between the places that matter. */
  minor: z.boolean(),
});

/**
 * What can be read at a place: the whole, nothing, only a part (a fingerprint, or data about the
 * message), the whole in one named case only, or what the source does not say.
 */
const reads = z.enum(['whole', 'sealed', 'part', 'case', 'unsaid']);
export type Reads = z.infer<typeof reads>;

/** Words of a message: short, because they are drawn large. Each sign must be in the serif. */
const line = text.max(80);

/** One place, in an arrangement that is drawn by itself. */
const stop = z.strictObject({
  reads,
  /** The same in a few words, at the foot of its card. */
  words: text,
  /** Another name of the place, where this arrangement has something else there. */
  name: text.optional(),
});

/** Somebody off the path: who taps the line, or breaks in somewhere. */
const onlooker = z.strictObject({
  name: text,
  /** Place where they get at the message. */
  at: slug,
  reads,
  words: text,
});

/** One way in which a message travels. */
const arrangement = z.strictObject({
  id: slug,
  /** Name that readers see. */
  name: text,
  /** A shorter name for the narrow frame. */
  short: text,
  /** Ids of the places where the message can be read; it cannot be read anywhere else. */
  readable: z.array(slug).optional(),
  /** Instead of `readable`, for a state that shows this arrangement alone: place id → its stop. */
  stops: z.record(slug, stop).optional(),
  /** Where somebody or something looks (or tells), with the word beside it. */
  checks: z
    .array(z.strictObject({ at: slug, sign: z.enum(['look', 'tell']), words: text }))
    .optional(),
  onlooker: onlooker.optional(),
  /** A sentence or two under an arrangement that is shown alone. */
  under: text.optional(),
  /** Aspect id → what the source says of this arrangement, in a few words; null where it does not say. */
  says: z.record(slug, text.nullable()).optional(),
  /** Other words than the chart's, where something else travels here. */
  line: line.optional(),
  /** Place → what it does or may do with the message, in a few words; for states of one row. */
  notes: z.record(slug, text).optional(),
  /** Ids of the places that hold a key. */
  keys: z.array(slug).optional(),
  /** Ids of the places that see data about the message. */
  data: z.array(slug).optional(),
});

/** How far the message has come in each arrangement, one arrangement alone, or all as lines of one table. */
const state = z.strictObject({
  ...stateBase,
  /**
   * Arrangement id → number of places the message has reached, 0 where it has not set out. Those named
   * are drawn: one of them large, or two for comparison.
   */
  reached: z.record(slug, z.int().min(0)).optional(),
  /** Id of the one arrangement that this state shows, large. */
  shows: slug.optional(),
  /** With `shows`: whether what the source says of it, aspect by aspect, stands beside. */
  says: z.literal(true).optional(),
  /** Every arrangement in a line of its own: ids of the places that are drawn in full, the others as outlines. */
  compares: z.array(slug).min(1).optional(),
  /** What cards show besides: who holds a key, who sees data about the message. */
  signs: z.array(z.enum(['keys', 'data'])).optional(),
});

/** A message on its way: who can read it where, by pattern. */
export const messagePathSpec = z.strictObject({
  ...chartBase,
  kind: z.literal('message-path'),
  /** The words of the message, harmless and our own. Readers may put their own in their place. */
  line,
  /** What is seen of the message where it cannot be read, in words for a state of one row. */
  seen: text.optional(),
  /** What the source is asked about each arrangement, and the words where it does not say. */
  aspects: z
    .array(z.strictObject({ id: slug, name: text }))
    .max(4)
    .optional(),
  silent: text.optional(),
  places: z.array(place).min(2),
  arrangements: z.array(arrangement).min(1).max(12),
  states: z.array(state).min(1),
});
export type MessagePathSpec = z.infer<typeof messagePathSpec>;
