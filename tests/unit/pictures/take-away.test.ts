import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { finished } from '../../../src/pictures/core/finish.ts';
import type { DataTable } from '../../../src/pictures/core/kind.ts';
import { notesOf } from '../../../src/pictures/core/notes.ts';
import { sheetOf, toJson } from '../../../src/pictures/export/data.ts';
import { packed, toZip } from '../../../src/pictures/export/zip.ts';

const table: DataTable = {
  columns: [
    { label: 'Year', numeric: true, year: true },
    { label: 'Reports', unit: 'reports', numeric: true },
    { label: 'Share', unit: 'per cent', numeric: true },
    { label: 'On the way', numeric: false },
    { label: 'On the way', numeric: false },
  ],
  rows: [
    [1998, 73929, 0.5, 'sealed', 'open'],
    [1999, '', '', '', 'open'],
  ],
};

describe('the typed table', () => {
  test('has units in its headings, no heading twice, and nothing where a cell is empty', () => {
    const { columns, rows } = sheetOf(table, 'x', new Map([['Reports', 'All reports.']]));
    expect(columns.map(({ name, type }) => [name, type])).toEqual([
      ['Year', 'year'],
      ['Reports', 'integer'],
      ['Share (per cent)', 'number'],
      ['On the way 1', 'string'],
      ['On the way 2', 'string'],
    ]);
    expect(columns[1]?.doc).toBe('All reports.');
    expect(rows[1]).toEqual([1999, null, null, null, 'open']);
  });

  test('is refused where a column of numbers holds words', () => {
    const broken = { ...table, rows: [['1998', 1, 1, 'a', 'b']] };
    expect(() => sheetOf(broken, 'x')).toThrow(
      'x, row 1, column "Year": "1998" is not of type year',
    );
  });
});

test('a finished table has words for ids, and no column that is empty in every row', () => {
  const raw: DataTable = {
    columns: [
      { label: 'A', numeric: false },
      { label: 'Empty', numeric: true },
      { label: 'Where', numeric: false, statements: true },
    ],
    rows: [
      ['a', '', 'crin-a, crin-b'],
      ['b', '', ''],
    ],
  };
  const { columns, rows } = finished(raw, (id) => `Paragraph of ${id}`);
  expect(columns.map(({ label }) => label)).toEqual(['A', 'Where']);
  expect(rows).toEqual([
    ['a', 'Paragraph of crin-a; Paragraph of crin-b'],
    ['b', ''],
  ]);
});

describe('notes on rows', () => {
  const fields = [
    { name: 'joined', type: 'boolean' as const, label: 'Joined', doc: 'Joined.' },
    { name: 'note', type: 'string' as const, label: 'Note', doc: 'Note.' },
  ];
  const rows = [
    { joined: true, note: null },
    { joined: false, note: 'Bundled.' },
    { joined: true, note: 'New.' },
  ];

  test('come from words and from truth values', () => {
    const rowNotes = [{ column: 'joined', words: 'Added together.' }, { column: 'note' }];
    expect(notesOf({ fields, rowNotes }, rows)).toEqual([
      'Added together.',
      'Bundled.',
      'Added together. New.',
    ]);
    expect(notesOf({ fields }, rows)).toEqual(['', '', '']);
  });

  test('are refused of a column that is not there or of another type', () => {
    expect(() => notesOf({ fields, rowNotes: [{ column: 'sure' }] }, rows)).toThrow(
      'column "sure" is not there; expected one of type string',
    );
    expect(() => notesOf({ fields, rowNotes: [{ column: 'joined' }] }, rows)).toThrow(
      'column "joined" is of type boolean; expected one of type string',
    );
  });
});

test('JSON has words, licence, date, states and numbers', () => {
  const state = {
    ...{ id: 'one', label: 'One', title: 'T: One', subtitle: 'S', caveat: 'C', alt: 'A picture.' },
    description: 'State one.',
  };
  const words = {
    ...{ id: 'x', version: 2, date: '2026-11-22', address: 'https://example.org/charts/x/' },
    ...{ title: 'T', subtitle: 'S', caveat: 'C', source: 'Q', cites: ['outside-a'], outside: true },
    sources: [
      { id: 'outside-a', title: 'A table', where: 'Page 1', entry: 'https://example.org/e' },
    ],
    states: [state],
  };
  const json: unknown = JSON.parse(toJson(words, sheetOf(table, 'x'), table));
  expect(json).toMatchObject({
    ...words,
    licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
    data: {
      columns: [
        { name: 'Year', label: 'Year', type: 'year', numeric: true },
        { name: 'Reports', label: 'Reports', unit: 'reports', type: 'integer', numeric: true },
        { name: 'Share (per cent)', label: 'Share', unit: 'per cent', numeric: true },
        { name: 'On the way 1', label: 'On the way', numeric: false },
        { name: 'On the way 2', label: 'On the way', numeric: false },
      ],
      rows: [
        [1998, 73929, 0.5, 'sealed', 'open'],
        [1999, null, null, null, 'open'],
      ],
    },
  });
});

describe('a ZIP file', () => {
  const files = [
    { path: 'a.csv', content: 'a\n1\n'.repeat(50) },
    { path: 'pictures/a.png', content: new Uint8Array([1, 2, 3]) },
  ];

  test('is the same bytes in every time zone, and gives back what went in', () => {
    const here = toZip(files, '2026-11-22');
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    const there = toZip(files, '2026-11-22');
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(Buffer.from(there).equals(Buffer.from(here))).toBe(true);
    const out = unzipSync(here);
    expect(Object.keys(out)).toEqual(['a.csv', 'pictures/a.png']);
    expect(new TextDecoder().decode(out['a.csv'])).toBe(files[0]?.content);
  });

  test('knows size and hash of its files', () => {
    expect(packed({ path: 'a', content: 'é' })).toEqual({
      ...{ path: 'a', bytes: 2 },
      sha256: createHash('sha256').update('é').digest('hex'),
    });
  });

  test('refuses a path twice and one that leads out', () => {
    const [file = { path: 'a', content: '' }] = files;
    expect(() => toZip([file, file], '2026-11-22')).toThrow('"a.csv" is there twice');
    expect(() => toZip([{ ...file, path: '../a' }], '2026-11-22')).toThrow('leads out');
  });
});
