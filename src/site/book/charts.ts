/** Reads the charts of content/charts and their data. */
import { parseDataset } from '../../ledger/evidence/parse.ts';
import { positionTable } from '../../ledger/neutrality/position-table.ts';
import type { NameOf } from '../../pictures/core/finish.ts';
import { parseTable } from '../../pictures/core/table.ts';
import { chartSpec, openChart } from '../../pictures/registry.ts';
import type { MarkOf } from '../../pictures/theme/marks.ts';
import type { Book, Chart, Dataset } from './book.ts';
import { idOf, type Reading } from './reading.ts';

/** Datasets with their numbers, by id. */
export function readDatasets(reading: Reading): Dataset[] {
  return reading.like(/^content\/data\/[^/]+\/meta\.yaml$/).flatMap((file) => {
    const folder = file.replace(/\/meta\.yaml$/, '');
    const meta = reading.file(file, parseDataset);
    const table =
      meta && reading.file(`${folder}/data.csv`, (text, csv) => parseTable(text, meta, csv));
    return table ? [{ id: idOf(folder), meta, table }] : [];
  });
}

/** Charts, each with its data; none of its states is drawn yet (rules/pictures.ts). */
export function readCharts(
  reading: Reading,
  { datasets, questions, documents }: Pick<Book, 'datasets' | 'questions' | 'documents'>,
  markOf: MarkOf,
  nameOf: NameOf,
): Chart[] {
  return reading.like(/^content\/charts\/[^/]+\.yaml$/).flatMap((file) => {
    const spec = reading.yaml(file, chartSpec);
    if (!spec) return [];
    const dataset = datasets.find(({ id }) => id === spec.data);
    if (spec.data !== undefined && !dataset) {
      const known = datasets.map(({ id }) => id).join(', ');
      reading.faults.push(`${file}, data: "${spec.data}" is no dataset; expected one of ${known}`);
      return [];
    }
    // The map of positions draws the question files themselves.
    const table =
      spec.kind === 'position-map' ? positionTable(questions, documents) : dataset?.table;
    const chart = reading.attempt(() => openChart(spec, { table, file, markOf, nameOf }));
    return chart ? [{ id: idOf(file), spec, dataset, ...chart }] : [];
  });
}
