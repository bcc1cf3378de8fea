/** Every kind of chart. A new kind adds a line to each list below, and its view to Picture.svelte. */
import { z } from 'zod';
import type { ChartKind, DataTable, Frame } from './core/kind.ts';
import { finished, type NameOf } from './core/finish.ts';
import type { Table } from './core/table.ts';
import { events } from './kinds/events/index.ts';
import type { EventsModel } from './kinds/events/model.ts';
import { eventsSpec } from './kinds/events/spec.ts';
import { field } from './kinds/field/index.ts';
import type { FieldModel } from './kinds/field/model.ts';
import { fieldSpec } from './kinds/field/spec.ts';
import { leaves } from './kinds/leaves/index.ts';
import type { LeavesModel } from './kinds/leaves/model.ts';
import { leavesSpec } from './kinds/leaves/spec.ts';
import { linesOfDefence } from './kinds/lines-of-defence/index.ts';
import type { LinesOfDefenceModel } from './kinds/lines-of-defence/parts.ts';
import { linesOfDefenceSpec } from './kinds/lines-of-defence/spec.ts';
import { messagePath } from './kinds/message-path/index.ts';
import type { MessagePathModel } from './kinds/message-path/model.ts';
import { messagePathSpec } from './kinds/message-path/spec.ts';
import { nested } from './kinds/nested/index.ts';
import type { NestedModel } from './kinds/nested/model.ts';
import { nestedSpec } from './kinds/nested/spec.ts';
import { optionsMatrix } from './kinds/options-matrix/index.ts';
import type { OptionsMatrixModel } from './kinds/options-matrix/model.ts';
import { optionsMatrixSpec } from './kinds/options-matrix/spec.ts';
import { positionMap } from './kinds/position-map/index.ts';
import type { PositionMapModel } from './kinds/position-map/model.ts';
import { positionMapSpec } from './kinds/position-map/spec.ts';
import { principles } from './kinds/principles/index.ts';
import type { PrinciplesModel } from './kinds/principles/model.ts';
import { principlesSpec } from './kinds/principles/spec.ts';
import { rankedBars } from './kinds/ranked-bars/index.ts';
import type { RankedBarsModel } from './kinds/ranked-bars/model.ts';
import { rankedBarsSpec } from './kinds/ranked-bars/spec.ts';
import { timeLine } from './kinds/time-line/index.ts';
import type { TimeLineModel } from './kinds/time-line/model.ts';
import { timeLineSpec } from './kinds/time-line/spec.ts';
import { unitChart } from './kinds/unit-chart/index.ts';
import type { UnitChartModel } from './kinds/unit-chart/model.ts';
import { unitChartSpec } from './kinds/unit-chart/spec.ts';
import type { MarkOf } from './theme/marks.ts';

/** A chart file of any kind. */
export const chartSpec = z.discriminatedUnion('kind', [
  eventsSpec,
  fieldSpec,
  leavesSpec,
  linesOfDefenceSpec,
  messagePathSpec,
  nestedSpec,
  optionsMatrixSpec,
  positionMapSpec,
  principlesSpec,
  rankedBarsSpec,
  timeLineSpec,
  unitChartSpec,
]);
export type ChartSpec = z.infer<typeof chartSpec>;

/** A model together with the name of the kind that can draw it. */
export type Picture =
  | { kind: 'events'; model: EventsModel }
  | { kind: 'field'; model: FieldModel }
  | { kind: 'leaves'; model: LeavesModel }
  | { kind: 'lines-of-defence'; model: LinesOfDefenceModel }
  | { kind: 'message-path'; model: MessagePathModel }
  | { kind: 'nested'; model: NestedModel }
  | { kind: 'options-matrix'; model: OptionsMatrixModel }
  | { kind: 'position-map'; model: PositionMapModel }
  | { kind: 'principles'; model: PrinciplesModel }
  | { kind: 'ranked-bars'; model: RankedBarsModel }
  | { kind: 'time-line'; model: TimeLineModel }
  | { kind: 'unit-chart'; model: UnitChartModel };

/** A chart with its data joined: ask it for pictures, its table and its words. */
export interface Chart {
  /** One state in one frame. Throws where the chart has no such state. */
  picture(stateId: string, frame: Frame): Picture;
  /** Every value that any state draws. */
  table(): DataTable;
  /** One state in two to four sentences. */
  describe(stateId: string): string;
  /** What the patterns in one state mean, where its kind has patterns. */
  key(stateId: string): string | undefined;
}

/** What stands beside a chart file. */
interface Beside {
  /** Its dataset, where it has one. */
  table?: Table | undefined;
  /** Its name, for errors. */
  file: string;
  /** Which mark is whose. */
  markOf: MarkOf;
  /** A statement in words, by its id, for tables; without it they give the id. */
  nameOf?: NameOf | undefined;
}

/**
 * Joins a chart file with its data.
 * @throws where the data does not fit the file, naming file, field and value
 */
export function openChart(spec: ChartSpec, beside: Beside): Chart {
  switch (spec.kind) {
    case 'events':
      return open(events, spec, beside, (model) => ({ kind: spec.kind, model }));
    case 'field':
      return open(field, spec, beside, (model) => ({ kind: spec.kind, model }));
    case 'leaves':
      return open(leaves, spec, beside, (model) => ({ kind: spec.kind, model }));
    case 'lines-of-defence':
      return open(linesOfDefence, spec, beside, (model) => ({ kind: spec.kind, model }));
    case 'message-path':
      return open(messagePath, spec, beside, (model) => ({ kind: spec.kind, model }));
    case 'nested':
      return open(nested, spec, beside, (model) => ({ kind: spec.kind, model }));
    case 'options-matrix':
      return open(optionsMatrix, spec, beside, (model) => ({ kind: spec.kind, model }));
    case 'position-map':
      return open(positionMap, spec, beside, (model) => ({ kind: spec.kind, model }));
    case 'principles':
      return open(principles, spec, beside, (model) => ({ kind: spec.kind, model }));
    case 'ranked-bars':
      return open(rankedBars, spec, beside, (model) => ({ kind: spec.kind, model }));
    case 'time-line':
      return open(timeLine, spec, beside, (model) => ({ kind: spec.kind, model }));
    case 'unit-chart':
      return open(unitChart, spec, beside, (model) => ({ kind: spec.kind, model }));
  }
}

function open<Spec, Series, Model extends Picture['model']>(
  kind: ChartKind<Spec, Series, Model>,
  spec: Spec,
  { table, file, markOf, nameOf }: Beside,
  named: (model: Model) => Picture,
): Chart {
  const series = kind.series(spec, table, file, markOf);
  return {
    picture: (stateId, frame) => named(kind.model(series, stateId, frame)),
    table: () => finished(kind.table(series), nameOf),
    describe: (stateId) => kind.describe(series, stateId),
    key: (stateId) => kind.key?.(series, stateId),
  };
}
