/** Reads the charts of content/charts and their data. */
import { parseTable, type Table } from '../charts/core/table.ts';
import { chartSpec, openChart, type Chart as Opened, type ChartSpec } from '../charts/registry.ts';
import { parseDataset, parseYaml } from '../evidence/parse.ts';
import { lookUp } from '../evidence/ledger.ts';
import type { DatasetMeta } from '../schemas/dataset.ts';
import { positionTable } from '../neutrality/position-table.ts';
import { documents, ledger, questions } from './load.ts';

const chartFiles: Record<string, string> = import.meta.glob('/content/charts/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const dataFiles: Record<string, string> = import.meta.glob('/content/data/*/{data.csv,meta.yaml}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A dataset with its numbers. */
export interface Dataset {
  id: string;
  meta: DatasetMeta;
  table: Table;
}

/** A chart, read and checked, with everything that pages ask of it. */
export interface Chart extends Opened {
  id: string;
  spec: ChartSpec;
  dataset: Dataset | undefined;
}

const datasets = new Map<string, Dataset>();
for (const path of Object.keys(dataFiles).filter((name) => name.endsWith('meta.yaml'))) {
  const folder = path.replace(/meta\.yaml$/, '');
  const id = folder.split('/').at(-2) ?? '';
  const meta = parseDataset(dataFiles[path] ?? '', path.slice(1));
  const csv = `${folder}data.csv`;
  for (const field of meta.fields) {
    if ('cites' in field)
      for (const cited of field.cites) lookUp(ledger, cited, `${path.slice(1)}, ${field.name}`);
  }
  datasets.set(id, { id, meta, table: parseTable(dataFiles[csv] ?? '', meta, csv.slice(1)) });
}

/** All charts by id, in alphabetical order. */
export const charts: Chart[] = Object.entries(chartFiles).map(([path, text]) => {
  const file = path.slice(1);
  const id = file.split('/').at(-1)?.replace('.yaml', '') ?? file;
  const spec = parseYaml(chartSpec, text, file);
  for (const cited of spec.cites) lookUp(ledger, cited, `${file}, cites`);
  const dataset = spec.data === undefined ? undefined : datasets.get(spec.data);
  if (spec.data !== undefined && !dataset)
    throw new Error(
      `${file}, data: there is no dataset "${spec.data}"; expected one of ${[...datasets.keys()].join(', ')}`,
    );
  // The map of positions draws the question files themselves.
  const table = spec.kind === 'position-map' ? positionTable(questions, documents) : dataset?.table;
  return { id, spec, dataset, ...openChart(spec, table, file) };
});

/**
 * A chart by its id.
 * @param from where it is asked for, for the error
 * @throws where there is none
 */
export function getChart(id: string, from: string): Chart {
  const chart = charts.find((candidate) => candidate.id === id);
  if (!chart)
    throw new Error(
      `${from}: there is no chart "${id}"; expected one of ${charts.map((known) => known.id).join(', ')}`,
    );
  return chart;
}

/** Ids of the statements and context sources behind a chart. */
export function chartCites(chart: Chart): string[] {
  return chart.spec.cites;
}
