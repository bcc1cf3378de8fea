/** What journalists download is what the content holds, read by another way. */
import { existsSync, readFileSync } from 'node:fs';
import { csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { saysOf } from '../../src/pictures/says.ts';
import { pictureFiles } from '../../src/site/content/picture-files.ts';
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

  test('are one picture a state, each with its own title, caveat and no more', () => {
    const chart = book.charts.find((one) => one.id === id);
    for (const { name, state } of pictureFiles({ id, spec })) {
      const svg = readFileSync(`dist/charts/${name}.svg`, 'utf8').replaceAll(/<[^>]*>\s*/g, ' ');
      const says = chart && saysOf(chart, state);
      const inFile = svg.replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ');
      for (const words of [says?.title, says?.subtitle, says?.caveat])
        expect(inFile).toContain(words);
      for (const scale of ['', '@2x'])
        expect(existsSync(`dist/charts/${name}${scale}.png`), name).toBe(true);
    }
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
