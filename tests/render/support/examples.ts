import { FRAMES, type Frame } from '../../../src/pictures/core/kind.ts';
import { parseTable } from '../../../src/pictures/core/table.ts';
import { pictureMarkup } from '../../../src/pictures/export/markup.ts';
import * as happenings from '../examples/events.ts';
import * as fields from '../examples/field.ts';
import * as heard from '../examples/leaves.ts';
import * as defences from '../examples/lines-of-defence.ts';
import * as paths from '../examples/message-path.ts';
import * as quantities from '../examples/nested.ts';
import * as options from '../examples/options-matrix.ts';
import * as positions from '../examples/position-map.ts';
import * as tenets from '../examples/principles.ts';
import * as bars from '../examples/ranked-bars.ts';
import * as lines from '../examples/time-line.ts';
import * as units from '../examples/unit-chart.ts';
import { markOf } from '../../support/marks.ts';
import {
  chartSpec,
  openChart,
  type Chart,
  type ChartSpec,
  type Picture,
} from '../../../src/pictures/registry.ts';

export interface Example {
  name: string;
  spec: ChartSpec;
  chart: Chart;
}

const tables = {
  events: parseTable(happenings.csv, happenings.meta, 'examples.ts'),
  field: parseTable(bars.csv, bars.meta, 'examples.ts'),
  leaves: undefined,
  'lines-of-defence': undefined,
  'message-path': undefined,
  nested: undefined,
  'options-matrix': undefined,
  'position-map': positions.table,
  principles: undefined,
  'ranked-bars': parseTable(bars.csv, bars.meta, 'examples.ts'),
  'time-line': parseTable(lines.csv, lines.meta, 'examples.ts'),
  'unit-chart': undefined,
};
const files = {
  events: happenings.examples,
  field: fields.examples,
  leaves: heard.examples,
  'lines-of-defence': defences.examples,
  'message-path': paths.examples,
  nested: quantities.examples,
  'options-matrix': options.examples,
  'position-map': positions.examples,
  principles: tenets.examples,
  'ranked-bars': bars.examples,
  'time-line': lines.examples,
  'unit-chart': units.examples,
};

/** Every example of the kinds that have an examples.ts. */
export const examples: Example[] = (
  [
    'events',
    'field',
    'leaves',
    'lines-of-defence',
    'message-path',
    'nested',
    'options-matrix',
    'position-map',
    'principles',
    'ranked-bars',
    'time-line',
    'unit-chart',
  ] as const
).flatMap((kind) =>
  Object.entries(files[kind]).map(([name, file]) => {
    const spec = chartSpec.parse(file);
    return {
      name: `${kind}.${name}`,
      spec,
      chart: openChart(spec, { table: tables[kind], file: 'examples.ts', markOf }),
    };
  }),
);

export interface Drawing {
  name: string;
  frame: Frame;
  picture: Picture;
  markup: string;
}

/** Every state of an example in every frame, drawn. */
export function drawings({ name, spec, chart }: Example): Drawing[] {
  return Object.values(FRAMES).flatMap((frame) =>
    spec.states.map((state) => {
      const picture = chart.picture(state.id, frame);
      const full = `${name}.${state.id}.${frame.name}`;
      return { name: full, frame, picture, markup: pictureMarkup(picture, full) };
    }),
  );
}

export interface Element {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Elements of a drawing with their attributes and the text that follows them. */
export function elements(markup: string): Element[] {
  return [...markup.matchAll(/<([a-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*\/?>([^<]*)/gi)].map(
    ([, tag = '', attributes = '', text = '']) => ({
      tag,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
          key,
          value,
        ]),
      ),
      text,
    }),
  );
}
