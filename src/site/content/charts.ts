/** Reads the charts of content/charts and their data. */
import { parseTable, type Table } from '../../pictures/core/table.ts';
import {
  chartSpec,
  openChart,
  type Chart as Opened,
  type ChartSpec,
} from '../../pictures/registry.ts';
import { parseDataset } from '../../ledger/evidence/parse.ts';
import { lookUp } from '../../ledger/evidence/ledger.ts';
import type { DatasetMeta } from '../../ledger/schemas/dataset.ts';
import { positionTable } from '../../ledger/neutrality/position-table.ts';
import { filesLike, idOf, readFile, readYaml } from './files.ts';
import { documents, ledger, questions } from './load.ts';

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
for (const file of filesLike(/\/meta\.yaml$/)) {
  const folder = file.replace(/\/meta\.yaml$/, '');
  const id = idOf(folder);
  const meta = readFile(file, parseDataset);
  for (const field of meta.fields) {
    if ('cites' in field)
      for (const cited of field.cites) lookUp(ledger, cited, `${file}, ${field.name}`);
  }
  const table = readFile(`${folder}/data.csv`, (text, csv) => parseTable(text, meta, csv));
  datasets.set(id, { id, meta, table });
}

/** All charts by id, in alphabetical order. */
export const charts: Chart[] = filesLike(/\/charts\//).map((file) => {
  const id = idOf(file);
  const spec = readYaml(file, chartSpec);
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
