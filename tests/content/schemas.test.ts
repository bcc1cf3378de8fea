import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  read,
  readContext,
  readDocuments,
  readQuestions,
  readStatements,
  sourcesIn,
} from '../../scripts/read-content.ts';
import { parseTable, type Table } from '../../src/pictures/core/table.ts';
import { openChart } from '../../src/pictures/registry.ts';
import { parseChapter, parseDataset, parseSite } from '../../src/ledger/evidence/parse.ts';
import { positionTable } from '../../src/ledger/neutrality/position-table.ts';
import { DOCUMENT_IDS } from '../../src/ledger/schemas/ids.ts';
import { realCharts, realLedger } from '../support/site.ts';

test('five documents, each with its place, its mark and its statements', () => {
  const documents = readDocuments();
  expect(DOCUMENT_IDS.map((id) => documents[id]?.order)).toEqual([1, 2, 3, 4, 5]);
  expect(new Set(DOCUMENT_IDS.map((id) => documents[id]?.mark)).size).toBe(5);
  expect(Object.keys(readStatements()).sort()).toEqual([...DOCUMENT_IDS].sort());
});

test('the ledger holds together', () => {
  const ledger = realLedger();
  expect(ledger.statements.size).toBeGreaterThan(100);
  expect(ledger.context.size).toBe(readContext().length);
});

test('questions have numbers of their own', () => {
  const numbers = readQuestions().map(({ number }) => number);
  expect(numbers).toContain(9);
  expect(numbers).toContain(13);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('the site has a name', () => {
  const { text, file } = read('content/site.yaml');
  expect(parseSite(text, file).name).not.toBe('');
});

test('chapters have a frontmatter, and a place of their own', () => {
  const orders = sourcesIn('chapters', '.mdx').map(
    ({ text, file }) => parseChapter(text, file).order,
  );
  expect(orders.length).toBeGreaterThan(0);
  expect(new Set(orders).size).toBe(orders.length);
});

const datasets = readdirSync('content/data').sort();

describe.each(datasets)('dataset %s', (id) => {
  const { text, file } = read(`content/data/${id}/meta.yaml`);
  const csv = read(`content/data/${id}/data.csv`);

  test('holds what its description says', () => {
    expect(parseTable(csv.text, parseDataset(text, file), csv.file).rows.length).toBeGreaterThan(0);
  });

  test('cites what the ledger holds', () => {
    const ledger = realLedger();
    const cited = parseDataset(text, file).fields.flatMap((field) =>
      'cites' in field ? field.cites : [],
    );
    const unknown = cited.filter(
      (name) => !ledger.statements.has(name) && !ledger.context.has(name),
    );
    expect(unknown).toEqual([]);
  });
});

describe.each(realCharts())('chart $id', ({ id, file, spec }) => {
  test('draws every one of its states from its data', () => {
    const data = spec.data === undefined ? undefined : tableOf(spec.data);
    const chart = openChart(spec, spec.kind === 'position-map' ? positions() : data, file);
    for (const state of spec.states) {
      for (const frame of [
        { name: 'narrow', width: 320 },
        { name: 'wide', width: 640 },
      ] as const) {
        expect(chart.picture(state.id, frame).model.height, `${id}, ${state.id}`).toBeGreaterThan(
          0,
        );
      }
    }
  });
});

function tableOf(id: string) {
  const meta = read(`content/data/${id}/meta.yaml`);
  const csv = read(`content/data/${id}/data.csv`);
  return parseTable(csv.text, parseDataset(meta.text, meta.file), csv.file);
}

/** The positions of all questions, as the map of positions draws them. */
function positions(): Table {
  const documents = readDocuments();
  const names = DOCUMENT_IDS.map((id) => ({ id, short: documents[id]?.short ?? id }));
  return positionTable(readQuestions(), names);
}
