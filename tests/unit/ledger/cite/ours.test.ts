import { describe, expect, test } from 'vitest';
import { documentWork, pageWork } from '../../../../src/ledger/cite/ours.ts';
import { readDate, writeDate } from '../../../../src/ledger/cite/work.ts';
import {
  type Citation,
  citationFileSchema,
  citationSchema,
} from '../../../../src/ledger/schemas/citation.ts';
import { parseDocument, parseYaml } from '../../../../src/ledger/evidence/parse.ts';
import { fixture } from '../../../support/fixtures.ts';

const site = {
  name: 'Lamps',
  origin: 'https://lamps.example',
  description: 'On lamps.',
  updated: '2024-02-09',
};
const document = { ...parseDocument(fixture('good/document.yaml'), 'document.yaml'), id: 'lamp' };
const society: Citation = { kind: 'report', authors: [{ name: 'The Lamp Society' }] };

describe('a page of ours', () => {
  const page = { kind: 'chart', id: 'oil', title: 'Oil', genre: 'Chart', path: '/charts/oil/' };

  test('is by the site, dated by its words, at its own address', () => {
    expect(pageWork({ ...page, version: 3 }, site)).toEqual({
      key: 'side-by-side-chart-oil',
      kind: 'web page',
      authors: [{ name: 'Lamps' }],
      title: 'Oil',
      titleIsPublished: true,
      genre: 'Chart',
      date: { year: 2024, month: 2, day: 9 },
      note: 'Version 3',
      address: 'https://lamps.example/charts/oil/',
    });
  });

  test('has no note where it has no version', () => {
    expect(pageWork(page, site)).not.toHaveProperty('note');
  });
});

describe('one of the documents', () => {
  test('takes title and address from its own file, and the date it gives', () => {
    const work = documentWork(document, { ...society, date: '2021-04', note: 'A note.' });
    expect(work).toMatchObject({
      title: 'A lamp report',
      date: { year: 2021, month: 4 },
      note: 'A note.',
    });
    expect(work).not.toHaveProperty('address');
    expect(documentWork({ ...document, address: 'https://l.example/' }, society).address).toBe(
      'https://l.example/',
    );
  });

  test('says what is inferred where it gives no date', () => {
    const work = documentWork(document, { ...society, note: 'A note.' });
    expect(work).not.toHaveProperty('date');
    expect(work.note).toBe('April 2021 (inferred by us; the text gives no date). A note.');
  });
});

describe('dates', () => {
  test.each([
    ['2021', '2021'],
    ['2021-04', 'April 2021'],
    ['2021-12-09', '9 December 2021'],
  ])('%s reads as %s', (text, written) => {
    expect(writeDate(readDate(text))).toBe(written);
  });

  test.each(['April 2021', '21-04', '2021-4', '2021/04', ''])('"%s" is refused', (text) => {
    expect(() => readDate(text)).toThrow(`date: "${text}"; expected YYYY`);
  });
});

describe('the file of citations', () => {
  const good = "kind: report\nauthors: [{ name: The Lamp Society }]\ndate: '2021-04'\n";

  test.each([
    ['kind: report', 'kind: leaflet', /kind.*report/],
    ['name: The Lamp Society', 'name: "Lamp, Oil"', /authors.*no comma/],
    ['name: The Lamp Society', 'family: Keeper', /authors/],
    ["'2021-04'", "'2021-13'", /date.*expected YYYY or YYYY-MM/],
    ['kind: report', 'kind: report\nyear: 2021', /unknown key "year"/],
  ])('with %s made %s stops the build', (from, to, message) => {
    expect(parseYaml(citationSchema, good, 'c.yaml').date).toBe('2021-04');
    expect(() => parseYaml(citationSchema, good.replace(from, to), 'c.yaml')).toThrow(message);
  });

  test('needs all five', () => {
    const one = `crin: { kind: report, authors: [{ name: A }] }`;
    expect(() => parseYaml(citationFileSchema, one, 'c.yaml')).toThrow(/c\.yaml, ecpat/);
  });
});
