import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseTable } from '../../src/pictures/core/table.ts';
import { readEvents, SURE, type Sure } from '../../src/pictures/kinds/events/read.ts';
import { parseDataset } from '../../src/ledger/evidence/parse.ts';
import { realCharts, realLedger } from '../support/site.ts';

const folder = 'content/data/timeline';
const meta = parseDataset(readFileSync(`${folder}/meta.yaml`, 'utf8'), `${folder}/meta.yaml`);
const csv = readFileSync(`${folder}/data.csv`, 'utf8');
const events = readEvents(parseTable(csv, meta, `${folder}/data.csv`), `${folder}/data.csv`);
const ledger = realLedger();

/** The best of what an event cites: that is how sure we are of it. */
function bestOf(cites: readonly string[]): Sure {
  const found = cites.map((id) => ledger.context.get(id)?.source.sure ?? 'document');
  return SURE.find((sure) => found.includes(sure)) ?? 'document';
}

test('every event cites what is in the ledger', () => {
  expect(events.length).toBeGreaterThan(40);
  for (const { id, cites } of events) {
    const unknown = cites.filter(
      (cite) => !ledger.context.has(cite) && !ledger.statements.has(cite),
    );
    expect(unknown, id).toEqual([]);
  }
});

test('every event is as sure as the best source that it cites', () => {
  for (const { id, sure, cites } of events) expect(sure, id).toBe(bestOf(cites));
});

test('an event of one of the five documents cites that document', () => {
  const ours = events.filter(({ document }) => document !== undefined);
  expect(new Set(ours.map(({ document }) => document)).size).toBe(5);
  for (const { id, document, cites } of ours)
    for (const cite of cites) expect(ledger.statements.get(cite)?.documentId, id).toBe(document);
});

test('the chart names the sources of all its events, in their order', () => {
  const chart = realCharts().find(({ id }) => id === 'since-then-timeline');
  expect([...(chart?.spec.cites ?? [])].sort()).toEqual(
    [...new Set(events.flatMap(({ cites }) => cites))].sort(),
  );
});
