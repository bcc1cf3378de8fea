import { describe, expect, test } from 'vitest';
import { type About, distinct } from '../../../../src/ledger/export/about.ts';
import { LICENCE } from '../../../../src/ledger/schemas/licence.ts';
import { toCsvMetadata } from '../../../../src/ledger/export/csvw.ts';
import { type Resource, toDataPackage } from '../../../../src/ledger/export/package.ts';
import { toReadme } from '../../../../src/ledger/export/readme.ts';
import type { Sheet } from '../../../../src/ledger/export/sheet.ts';
import { profileFaults } from '../../../support/data-package.ts';

const about: About = {
  ...{ id: 'reports', title: 'Reports', description: 'Reports by year.', caveat: 'Not abuse.' },
  ...{ version: '2.0.0', date: '2026-11-22', page: 'https://example.org/charts/reports/' },
  ...{ publisher: 'Example', site: 'https://example.org/', terms: 'Facts.', source: 'A table.' },
  sources: [
    { title: 'A table', address: 'https://example.org/a' },
    { title: 'A table', address: 'https://example.org/a' },
    { title: 'A text' },
  ],
  citation: 'Example, 2026. “Reports.”',
};
const sheet: Sheet = {
  columns: [
    { name: 'Year', type: 'year' },
    { name: 'Reports', type: 'integer', unit: 'reports', doc: 'All reports.' },
  ],
  rows: [
    [2019, 5],
    [2020, null],
  ],
};
const table: Resource = {
  ...{ name: 'reports', path: 'reports.csv', title: 'Reports', mediatype: 'text/csv', sheet },
  ...{ bytes: 12, sha256: 'ab'.repeat(32), key: ['Year'] },
};
const picture: Resource = {
  ...{ name: 'picture', path: 'pictures/a.svg', title: 'All', mediatype: 'image/svg+xml' },
  ...{ bytes: 9, sha256: 'cd'.repeat(32) },
};

describe('a data package', () => {
  const written: unknown = JSON.parse(toDataPackage(about, [table, picture]));

  test('keeps to the profile', () => {
    expect(profileFaults(written)).toEqual([]);
  });

  test('says what it is, whose, under which licence and with which bytes', () => {
    expect(written).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      ...{ name: 'reports', version: '2.0.0', created: '2026-11-22T00:00:00Z' },
      licenses: [{ name: 'CC-BY-4.0', path: LICENCE.address }],
      sources: [{ title: 'A table', path: 'https://example.org/a' }, { title: 'A text' }],
      resources: [
        {
          ...{ name: 'reports', path: 'reports.csv', type: 'table', format: 'csv' },
          ...{ mediatype: 'text/csv', encoding: 'utf-8', bytes: 12 },
          hash: `sha256:${'ab'.repeat(32)}`,
          schema: {
            fields: [
              { name: 'Year', type: 'year', constraints: { required: true } },
              { name: 'Reports', type: 'integer', unit: 'reports', description: 'All reports.' },
            ],
            ...{ missingValues: [''], primaryKey: ['Year'] },
          },
        },
        { name: 'picture', path: 'pictures/a.svg', format: 'svg', mediatype: 'image/svg+xml' },
      ],
    });
  });

  test.each([
    ['no resources', { resources: [] }],
    ['a licence without name and path', { licenses: [{ title: 'CC BY' }] }],
    ['a path that leads out', { resources: [{ name: 'a', path: '../a.csv' }] }],
    ['a hash without its kind', { resources: [{ name: 'a', path: 'a.csv', hash: 'abc' }] }],
    [
      'a type that there is not',
      {
        resources: [
          { name: 'a', path: 'a.csv', schema: { fields: [{ name: 'b', type: 'count' }] } },
        ],
      },
    ],
    ['a date that is none', { created: 'yesterday' }],
  ])('with %s would be found out', (_, part) => {
    expect(profileFaults({ ...(written as object), ...part })).not.toEqual([]);
  });
});

test('metadata of a CSV file name its columns, types, licence and limits', () => {
  expect(JSON.parse(toCsvMetadata(sheet, about, 'reports.csv'))).toMatchObject({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    ...{ url: 'reports.csv', 'dc:title': 'Reports', 'dc:license': { '@id': LICENCE.address } },
    'dc:description': 'Reports by year. Not abuse.',
    'dc:rights': 'Facts.',
    tableSchema: {
      columns: [
        { titles: 'Year', datatype: 'gYear', required: true },
        { titles: 'Reports', datatype: 'integer', required: false, 'schema:unitText': 'reports' },
      ],
    },
  });
});

test('notes for readers say what it cannot show, how to cite it, and the licence', () => {
  const readme = toReadme(about, [table, picture]);
  for (const words of ['Not abuse.', about.citation, LICENCE.address, '`reports.csv`', 'Facts.'])
    expect(readme).toContain(words);
  expect(readme.match(/- A table: <https:\/\/example.org\/a>/g)).toHaveLength(1);
});

test('a source is named once', () => {
  expect(distinct(about.sources)).toHaveLength(2);
});
