/** What the search costs, what it leads to, and that pages with hard matter have a way out. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resourcesOf } from '../../scripts/lib/resources.ts';
import { brotliSize, weigh } from '../../scripts/lib/sizes.ts';
import { oneOfEachKind, pagesOf } from '../../scripts/lib/site-pages.ts';
import { KINDS } from '../../src/reader/search/core/entry.ts';
import { book } from '../support/book.ts';
import { attribute, builtPages, elementsIn, has } from '../support/html.ts';

const kB = 1000;
const ENTRIES = 'dist/search/entries.json';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const parsed: unknown = JSON.parse(readFileSync(ENTRIES, 'utf8'));
const entries = (Array.isArray(parsed) ? parsed : []).filter(isRecord);
const pages = builtPages();
const anchors = new Map(
  pages.map(({ file, root }) => [
    `/${file.replace(/index\.html$/, '')}`,
    new Set(elementsIn(root, (element) => has(element, 'id')).map((one) => attribute(one, 'id'))),
  ]),
);

describe('the search', () => {
  test('has entries of every kind, sorted by address', () => {
    const ids = entries.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const kind of KINDS) expect(entries.filter((one) => one.kind === kind)).not.toEqual([]);
  });

  test('loads at most 120 kB of entries and 15 kB of script', () => {
    const { bytes } = weigh('/search/', 'dist');
    expect(brotliSize(ENTRIES)).toBeLessThanOrEqual(120 * kB);
    expect(bytes.js).toBeGreaterThan(0);
    expect(bytes.js).toBeLessThanOrEqual(15 * kB);
  });

  test('costs other pages nothing', () => {
    const own = resourcesOf('/search/', 'dist').filter(({ kind }) => kind === 'js');
    const others = oneOfEachKind(pagesOf('dist')).filter((page) => page !== '/search/');
    const loaded = others.flatMap((page) => resourcesOf(page, 'dist').map(({ path }) => path));
    // Helpers of the bundler may be shared; what is the search's own may not.
    const search = own.filter(({ file }) => /data-search|fuzzy/.test(readFileSync(file, 'utf8')));
    expect(search.length).toBeGreaterThan(1);
    expect(search.filter(({ path }) => loaded.includes(path))).toEqual([]);
    expect(others.length).toBeGreaterThan(8);
  });

  test('leads only to places that are there', () => {
    const lost = entries
      .map(({ id }) => String(id))
      .filter((id) => {
        const [path = '', anchor] = id.split('#');
        const known = anchors.get(path);
        return known === undefined || (anchor !== undefined && !known.has(anchor));
      });
    expect(lost).toEqual([]);
  });

  test('does not hold the words of a survivor’s account', () => {
    const account = entries.find(({ id }) => id === '/evidence/nspcc-survivor-statement/');
    expect(account?.title).not.toBe('');
    expect(account?.text).toBe('');
  });
});

describe('the way out', () => {
  const hard = pages.filter(
    ({ root }) =>
      elementsIn(root, (element) => has(element, 'data-content-note') || has(element, 'data-opens'))
        .length > 0,
  );

  test.each([
    'help/index.html',
    'evidence/nspcc-survivor-statement/index.html',
    'questions/survivors/index.html',
    'documents/nspcc/index.html',
    'charts/threat-estimates/index.html',
    'chapters/checking/index.html',
    'chapters/lines-of-defence/index.html',
    'compare/index.html',
    ...hard.map(({ file }) => file),
  ])('is the first link of %s', (file) => {
    const page = pages.find((one) => one.file === file);
    const [first] = page
      ? elementsIn(page.root, ({ tagName }) => ['a', 'button'].includes(tagName))
      : [];
    expect(first && has(first, 'data-exit')).toBe(true);
  });

  test('has help beside it, but on the page of help', () => {
    const faults = pages.filter(({ root, file }) => {
      const links = elementsIn(root, ({ tagName }) => tagName === 'a');
      const exit = links.findIndex((link) => has(link, 'data-exit'));
      const next = links[exit + 1];
      return (
        exit >= 0 && (next && attribute(next, 'href')) !== '/help/' && file !== 'help/index.html'
      );
    });
    expect(faults.map(({ file }) => file)).toEqual([]);
  });

  test('is wherever a statement that is hard to read is cited, and on no page without one', () => {
    const ids = [...book.ledger.statements.values()]
      .filter(({ statement }) => statement.care === true || statement.hard === true)
      .map(({ id }) => id);
    const without = pages
      .filter(({ file }) => !file.startsWith('embed/'))
      .filter(({ root }) => elementsIn(root, (one) => has(one, 'data-exit')).length === 0);
    const shows = ({ root }: (typeof pages)[number]) =>
      elementsIn(root, (one) => ids.includes(attribute(one, 'data-cite') ?? '')).length > 0;
    expect(ids.length).toBeGreaterThan(10);
    expect(without.length).toBeGreaterThan(10);
    expect(without.filter(shows).map(({ file }) => file)).toEqual([]);
    expect(without.map(({ file }) => file)).toContain('method/index.html');
  });

  test('is not in frames', () => {
    // A page that shows a frame in columns is a page.
    const frames = pages.filter(({ file }) => /^embed\/(?!.*\/preview\/)/.test(file));
    expect(frames.length).toBeGreaterThan(3);
    expect(
      frames.filter(({ root }) => elementsIn(root, (one) => has(one, 'data-exit')).length > 0),
    ).toEqual([]);
  });

  test('takes one script of less than 2 kB, which stands in the page and runs before it is drawn', () => {
    expect(resourcesOf('/help/', 'dist').filter(({ kind }) => kind === 'js')).toEqual([]);
    const scripts = readFileSync('dist/help/index.html', 'utf8').matchAll(
      /<script([^>]*)>([\s\S]*?)<\/script>/g,
    );
    const [[, attributes = '', code = ''] = [], ...others] = [...scripts].filter(
      ([, type = '']) => !type.includes('json'),
    );
    expect(others).toEqual([]);
    expect(attributes).toBe(' type="module" async blocking="render"');
    expect(code).toContain('location.replace');
    expect(code.length).toBeLessThan(2 * kB);
  });
});
