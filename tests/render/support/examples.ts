import { FRAMES, type Frame } from '../../../src/pictures/core/kind.ts';
import { parseTable } from '../../../src/pictures/core/table.ts';
import { pictureMarkup } from '../../../src/pictures/export/markup.ts';
import * as happenings from '../../../src/pictures/kinds/events/examples.ts';
import * as defences from '../../../src/pictures/kinds/lines-of-defence/examples.ts';
import * as paths from '../../../src/pictures/kinds/message-path/examples.ts';
import * as quantities from '../../../src/pictures/kinds/nested/examples.ts';
import * as options from '../../../src/pictures/kinds/options-matrix/examples.ts';
import * as positions from '../../../src/pictures/kinds/position-map/examples.ts';
import * as tenets from '../../../src/pictures/kinds/principles/examples.ts';
import * as bars from '../../../src/pictures/kinds/ranked-bars/examples.ts';
import * as lines from '../../../src/pictures/kinds/time-line/examples.ts';
import * as units from '../../../src/pictures/kinds/unit-chart/examples.ts';
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
    return { name: `${kind}.${name}`, spec, chart: openChart(spec, tables[kind], 'examples.ts') };
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
