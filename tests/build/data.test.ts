/** The ledger as a data set, the page that lists all data, and what holds for every table. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { SheetCell } from '../../src/ledger/export/sheet.ts';
import { MOST_QUOTED_WORDS } from '../../src/ledger/neutrality/limits.ts';
import { quoteFaults } from '../../src/ledger/evidence/quotations.ts';
import { countWords } from '../../src/ledger/neutrality/words.ts';
import { documentId } from '../../src/ledger/schemas/ids.ts';
import { ruleFor } from '../../deploy/headers.ts';
import { blocksOf } from '../support/blocks.ts';
import { book } from '../support/book.ts';
import { type Descriptor, packageFaults, profileFaults, rowsOf } from '../support/data-package.ts';
import {
  attribute,
  builtFiles,
  builtPages,
  type Element,
  elementsIn,
  has,
} from '../support/html.ts';

const files = unzipSync(readFileSync('dist/data/ledger.zip'));
const descriptor = JSON.parse(new TextDecoder().decode(files['datapackage.json'])) as Descriptor;
const tables = builtFiles().filter((file) => file.endsWith('.csv'));

test('the ledger keeps to the profile, and types, keys and hashes hold when it is read', () => {
  expect(profileFaults(descriptor)).toEqual([]);
  expect(packageFaults(descriptor, files)).toEqual([]);
});

test('a package with another byte, type or key would be found out', () => {
  const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files['questions.csv']);
  const broken = new TextEncoder().encode(csv.replace(/^([^,\n]+),1,/m, '$1,one,'));
  const faults = packageFaults(descriptor, { ...files, 'questions.csv': broken }).join('\n');
  expect(faults).toContain('questions.csv: another hash');
  expect(faults).toContain('questions.csv, number: "one" is no integer');
  const { 'documents.csv': gone, ...rest } = files;
  expect(gone).toBeDefined();
  expect(packageFaults(descriptor, rest).join('\n')).toContain('documents.csv: not there');
});

test('its files stand alone too, the same bytes', () => {
  const faults = Object.entries(files).filter(
    ([path, bytes]) => !readFileSync(`dist/data/ledger/${path}`).equals(Buffer.from(bytes)),
  );
  expect(faults.map(([path]) => path)).toEqual([]);
});

test('JSON of a table has its rows, with the same values', () => {
  for (const name of ['documents', 'questions', 'positions', 'statements', 'sources']) {
    const [header = [], ...rows] = rowsOf(readFileSync(`dist/data/ledger/${name}.csv`));
    const json = JSON.parse(readFileSync(`dist/data/ledger/${name}.json`, 'utf8')) as {
      rows: Record<string, SheetCell>[];
    };
    expect(
      json.rows.map((row) =>
        header.map((column) => (row[column] === null ? '' : String(row[column]))),
      ),
    ).toEqual(rows);
  }
});

test('quotations are phrases that stand in their document', () => {
  const [header = [], ...rows] = rowsOf(readFileSync('dist/data/ledger/statements.csv'));
  const at = header.indexOf('quotation');
  const quotes = rows
    .filter((row) => row[at] !== '')
    .map((row) => ({
      document: documentId.parse(row[header.indexOf('document')]),
      words: row[at] ?? '',
      at: row[0] ?? '',
    }));
  expect(quotes.length).toBeGreaterThan(20);
  expect(quotes.filter(({ words }) => countWords(words) > MOST_QUOTED_WORDS)).toEqual([]);
  expect(quoteFaults(quotes, book.fingerprints)).toEqual([]);
});

test.each(tables)('no cell of %s starts a formula', (file) => {
  const cells = rowsOf(readFileSync(`dist/${file}`)).flat();
  expect(cells.length).toBeGreaterThan(5);
  const formulas = cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)));
  expect(formulas).toEqual([]);
});

test('every table may be fetched by another site, with its metadata beside it', () => {
  expect(tables.length).toBeGreaterThan(30);
  for (const file of tables) {
    expect(ruleFor(`/${file}`).headers['Access-Control-Allow-Origin'], file).toBe('*');
    const metadata: unknown = JSON.parse(readFileSync(`dist/${file}-metadata.json`, 'utf8'));
    expect(metadata).toMatchObject({ url: file.split('/').at(-1) });
  }
  expect(ruleFor('/data/').name).toBe('page');
  expect(ruleFor('/data/ledger/').name).toBe('page');
});

const data = builtPages().find(({ file }) => file === 'data/index.html');

test('the page of data lists every table and package, each with a licence beside it', () => {
  if (!data) throw new Error('no page of data');
  const links = elementsIn(data.root, (element) => has(element, 'download'));
  const hrefs = new Set(links.map((link) => attribute(link, 'href')));
  const due = builtFiles().filter((file) => /^(charts|data)\/.*\.(csv|zip)$/.test(file));
  expect(due.filter((file) => !hrefs.has(`/${file}`))).toEqual([]);
  const lists = elementsIn(data.root, (element) => attribute(element, 'class') === 'downloads');
  expect(lists.length).toBeGreaterThan(30);
  expect(lists.filter((list) => !textIn(list).includes('CC BY 4.0'))).toEqual([]);
});

test('the codebook explains every column of every table', () => {
  const page = builtPages().find(({ file }) => file === 'data/ledger/index.html');
  const terms = page ? elementsIn(page.root, ({ tagName }) => tagName === 'dt').map(textIn) : [];
  const columns = descriptor.resources.flatMap(({ schema }) => schema?.fields ?? []);
  expect(columns.length).toBeGreaterThan(40);
  expect(terms).toEqual(columns.map(({ name, type }) => `${name} ${type}`));
});

/** Words of an element, as readers see them. */
function textIn(element: Element): string {
  return blocksOf(element, { skip: () => false }).join(' ');
}
