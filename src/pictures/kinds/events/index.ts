import type { ChartKind } from '../../core/kind.ts';
import { eventsModel, type EventsModel } from './model.ts';
import { eventsSeries, type EventsSeries } from './series.ts';
import { eventsSpec, type EventsSpec } from './spec.ts';
import { eventsTable, eventsWords } from './words.ts';

/** Dated events in lanes, with a mark for how sure each is. */
export const events = {
  kind: 'events',
  spec: eventsSpec,
  series: eventsSeries,
  model: eventsModel,
  table: eventsTable,
  describe: eventsWords,
} satisfies ChartKind<EventsSpec, EventsSeries, EventsModel>;
