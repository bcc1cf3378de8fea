/** What journalists download is what the content holds, read by another way. */
import { existsSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { SheetCell } from '../../src/ledger/export/sheet.ts';
import { saysOf } from '../../src/pictures/says.ts';
import { pictureFiles } from '../../src/site/content/picture-files.ts';
import { blocksOf } from '../support/blocks.ts';
import { book } from '../support/book.ts';
import { type Descriptor, packageFaults, profileFaults, rowsOf } from '../support/data-package.ts';
import { builtPages, type Element, elementsIn, has } from '../support/html.ts';
import { missingFrom, mustHold } from '../support/must-hold.ts';

/** What the JSON of a chart must have, as somebody who reads it would ask. */
interface Taken {
  date: string;
  licence: { name: string; address: string };
  states: { title: string; subtitle: string; caveat: string }[];
  data: {
    columns: { name: string; type: string; numeric: boolean }[];
    rows: SheetCell[][];
  };
}

describe.each(book.charts)('the files of $id', ({ id, spec, dataset }) => {
  const needed = mustHold(spec, dataset, book);
  const [header = [], ...rows] = rowsOf(readFileSync(`dist/charts/${id}.csv`));
  const json = JSON.parse(readFileSync(`dist/charts/${id}.json`, 'utf8')) as Taken;
  const { columns } = json.data;

  test('hold every row and every number', () => {
    expect(missingFrom(rows, needed)).toEqual([]);
    const same = json.data.rows.map((row) =>
      row.map((cell) => (cell === null ? '' : String(cell))),
    );
    expect(same).toEqual(rows);
    expect(columns.map(({ name }) => name)).toEqual(header);
  });

  test('are in UTF-8 with its mark, and no heading stands twice', () => {
    expect([...readFileSync(`dist/charts/${id}.csv`).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new Set(header).size).toBe(header.length);
  });

  test('hold numbers where they say so, no ids, and no column that is empty in every row', () => {
    columns.forEach(({ name, numeric, type }, at) => {
      const cells = json.data.rows.map((row) => row[at]);
      expect(
        cells.filter((cell) => cell !== null && (typeof cell === 'number') !== numeric),
        name,
      ).toEqual([]);
      expect(
        cells.some((cell) => cell !== null && cell !== ''),
        name,
      ).toBe(true);
      expect(['integer', 'number', 'year'].includes(type), name).toBe(numeric);
    });
    const known = new Set([...book.ledger.statements.keys(), ...book.ledger.context.keys()]);
    const words = rows.flat().flatMap((cell) => cell.split(/[\s,;]+/));
    expect(words.filter((word) => known.has(word))).toEqual([]);
  });

  test('have a table that the page shows too', () => {
    const page = builtPages().find(({ file }) => file === `charts/${id}/index.html`);
    const [table] = page ? elementsIn(page.root, ({ tagName }) => tagName === 'table') : [];
    const shown = table ? elementsIn(table, ({ tagName }) => tagName === 'tr').slice(1) : [];
    const cells = shown.map((row) =>
      elementsIn(row, ({ tagName }) => tagName === 'td' || tagName === 'th').map((cell) =>
        elementsIn(cell, (inner) => has(inner, 'aria-hidden')).length > 0
          ? ''
          : textIn(cell).replace(/(?<=\d),(?=\d{3})/g, ''),
      ),
    );
    expect(cells).toEqual(
      rows.map((row) => row.map((cell) => cell.replace(/(?<=\d),(?=\d{3})/g, ''))),
    );
  });

  test('are described beside the table, column by column', () => {
    const metadata: unknown = JSON.parse(
      readFileSync(`dist/charts/${id}.csv-metadata.json`, 'utf8'),
    );
    expect(metadata).toMatchObject({
      url: `${id}.csv`,
      'dc:title': spec.title,
      'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
      tableSchema: { columns: header.map((titles) => ({ titles })) },
    });
    expect(JSON.stringify(metadata)).toContain(JSON.stringify(spec.caveat).slice(1, -1));
  });

  test('are packed with their description, and types hold when the package is read', () => {
    const files = unzipSync(readFileSync(`dist/charts/${id}.zip`));
    const text = new TextDecoder();
    const descriptor: unknown = JSON.parse(text.decode(files['datapackage.json']));
    expect(profileFaults(descriptor)).toEqual([]);
    expect(packageFaults(descriptor as Descriptor, files)).toEqual([]);
    expect(
      Buffer.from(files[`${id}.csv`] ?? []).equals(readFileSync(`dist/charts/${id}.csv`)),
    ).toBe(true);
    for (const { name } of pictureFiles({ id, spec }))
      for (const end of ['svg', 'png'])
        expect(
          Buffer.from(files[`pictures/${name}.${end}`] ?? []).equals(
            readFileSync(`dist/charts/${name}.${end}`),
          ),
          `${name}.${end}`,
        ).toBe(true);
    expect(text.decode(files['README.md'])).toContain(spec.caveat);
    const ids = ['statements.csv', 'sources.csv'].flatMap((name) =>
      files[name] ? rowsOf(files[name]).map(([first]) => first) : [],
    );
    expect(spec.cites.filter((cited) => !ids.includes(cited))).toEqual([]);
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
    expect(json.date).toBe(book.site.updated);
    expect(json.licence.name).toBe('CC BY 4.0');
    const chart = book.charts.find((one) => one.id === id);
    expect(json).toMatchObject({
      sources: cites.map((cite) => ({ id: cite })),
      states: spec.states.map((state) => {
        const says = chart && saysOf(chart, state.id);
        const { title: own, subtitle: under, caveat: limit } = says ?? {};
        return { id: state.id, label: state.label, title: own, subtitle: under, caveat: limit };
      }),
    });
  });
});

test('a year from which reports are bundled says so in its row', () => {
  const [header = [], ...rows] = rowsOf(readFileSync('dist/charts/reports-by-year.csv'));
  const note = header.indexOf('Note');
  const of = (year: string) => rows.find(([first]) => first === year)?.[note];
  expect(of('2024')).toMatch(/bundled.*not like-for-like/);
  expect(of('2023')).toBe('');
});

/** Words of an element, as readers see them. */
function textIn(element: Element): string {
  return blocksOf(element, { skip: () => false }).join(' ');
}
