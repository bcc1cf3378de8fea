/** What journalists download is what the content holds, read by another way. */
import { readFileSync } from 'node:fs';
import { csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { book } from '../support/book.ts';
import { missingFrom, mustHold } from '../support/must-hold.ts';

describe.each(book.charts)('the files of $id', ({ id, spec, dataset }) => {
  const needed = mustHold(spec, dataset, book);
  const [, ...rows] = csvParseRows(readFileSync(`dist/charts/${id}.csv`, 'utf8'));
  const json: unknown = JSON.parse(readFileSync(`dist/charts/${id}.json`, 'utf8'));

  test('hold every row and every number', () => {
    expect(missingFrom(rows, needed)).toEqual([]);
    const cells = rows.map((row) => row.map((cell) => cell));
    expect(json).toMatchObject({ data: { rows: { length: cells.length } } });
    const same = (json as { data: { rows: unknown[][] } }).data.rows.map((row) => row.map(String));
    expect(same).toEqual(cells);
  });

  test('say what they rest on, and every state', () => {
    const { version, title, subtitle, caveat, source, cites, outside } = spec;
    expect(json).toMatchObject({ id, version, title, subtitle, caveat, source, cites, outside });
    expect(json).toMatchObject({
      sources: cites.map((cite) => ({ id: cite })),
      states: spec.states.map((state) => ({ id: state.id, label: state.label, alt: state.alt })),
    });
  });
});
