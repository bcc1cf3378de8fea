import { z } from 'zod';
import { citableId, slug, text } from './ids.ts';

const years = z
  .array(z.int().min(1990).max(2100))
  .min(1)
  .max(2)
  .refine(([first = 0, last = first]) => first <= last, {
    error: 'expected one year, or the first and the last',
  });

/** Fields that every chart file has, whatever its kind. */
export const chartBase = {
  /** Raised when data, words or model change; not when only the theme does. */
  version: z.int().min(1),
  /** What is shown and its limit; no cause, no adjective; at most 120 characters. */
  title: text.max(120),
  /** Unit, place, period. */
  subtitle: text,
  /** What the picture cannot show; it stands inside the frame. */
  caveat: text,
  /** A shorter form of the caveat for pictures inside a scene, at most 90 characters. */
  caveatShort: text.max(90),
  /** Ready to stand under the picture elsewhere: what is counted or shown, when, by whom, and its limit. */
  caption: text,
  /** How to say it without taking a side: "Say …; not …". */
  neutral: text,
  /** What does not follow from it. */
  conclude: text,
  /** Years that it counts or tells of, one or the first and the last; for what draws a text, when that was written. */
  years: z.union([z.literal('not stated'), years]),
  /** Where the data comes from, as a reader sees it. */
  source: text,
  /** Statements and context sources behind the chart. */
  cites: z.array(citableId).min(1),
  /** Id of the dataset it draws; absent for diagrams that draw no data. */
  data: slug.optional(),
  /** True where the chart draws on sources outside the five documents. */
  outside: z.boolean(),
};

/** Fields that every state of a chart has. The first state is the one shown by default. */
export const stateBase = {
  /** Name of the state; part of addresses. */
  id: slug,
  /** Label for the reader's choice between states. */
  label: text,
  /** One sentence that stands in for the picture. */
  alt: text,
  /** A title for this state where it stands alone, in place of the chart's title and the label. */
  title: text.max(120).optional(),
  /** A subtitle for this state where it differs from the chart's. */
  subtitle: text.optional(),
  /** A caveat for this state, where the chart's speaks of what this state does not draw. */
  caveat: text.optional(),
  /** True where readers may choose this state on the chart's own page; scenes may use every state. */
  choice: z.boolean(),
};
