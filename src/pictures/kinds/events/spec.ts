import { z } from 'zod';
import { chartBase, stateBase } from '../../../ledger/schemas/chart.ts';
import { slug, text } from '../../../ledger/schemas/ids.ts';

/** Places, from the top. Each is a lane; "documents" holds the five documents. */
export const PLACES = ['uk', 'eu', 'us', 'world', 'companies', 'documents'] as const;

const state = z.strictObject({
  ...stateBase,
  /** The lane that is opened; none where all are equally high. */
  focus: z.enum(PLACES).optional(),
  /** Events of the opened lane that carry words, at most as many as find room. */
  labels: z.array(z.strictObject({ event: slug, text })).default([]),
});

/** Dated events in lanes, with a mark for how sure each is. */
export const eventsSpec = z.strictObject({
  ...chartBase,
  kind: z.literal('events'),
  data: slug,
  /** First year of the axis. */
  from: z.int().min(2000).max(2100),
  /** Where the sources end, as "2026-07"; the axis ends there. */
  until: text,
  /** Words beside the line where the sources end. */
  untilLabel: text,
  /** Names of the lanes in the picture. */
  lanes: z.strictObject(
    Object.fromEntries(PLACES.map((place) => [place, text])) as Record<
      (typeof PLACES)[number],
      typeof text
    >,
  ),
  states: z.array(state).min(1),
});
export type EventsSpec = z.infer<typeof eventsSpec>;
export type Place = (typeof PLACES)[number];
