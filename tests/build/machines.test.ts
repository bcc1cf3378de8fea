/** What machines read: which pages are listed, where each stands, and valid forms. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { book } from '../support/book.ts';
import { attribute, builtPages, elementsIn } from '../support/html.ts';

const pages = builtPages();
const { origin } = book.site;

function pathOf(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`;
}

/** What a page says of itself in its head. */
function headOf({ root }: (typeof pages)[number]) {
  const links = elementsIn(root, ({ tagName }) => tagName === 'link');
  const metas = elementsIn(root, ({ tagName }) => tagName === 'meta');
  return {
    canonical: links
      .filter((link) => attribute(link, 'rel') === 'canonical')
      .map((link) => attribute(link, 'href')),
    unlisted: metas.some(
      (meta) => attribute(meta, 'name') === 'robots' && attribute(meta, 'content') === 'noindex',
    ),
  };
}

test('a page is listed with its own address, or not listed and without one but for a frozen version', () => {
  const faults = pages.filter((page) => {
    const { canonical, unlisted } = headOf(page);
    // It stands for itself: the page of the chart may show something else by then.
    if (/^embed\/[^/]+\/v\d+\//.test(page.file))
      return !unlisted || canonical.join() !== pathOf(page.file);
    const hidden = /^embed\/|^404\.html$|\/speaker\/index\.html$|^offline\/not-kept\//.test(
      page.file,
    );
    return hidden
      ? !unlisted || canonical.length > 0
      : unlisted || canonical.join() !== `${origin}${pathOf(page.file)}`;
  });
  expect(pages.length).toBeGreaterThan(500);
  expect(faults.map(({ file }) => file)).toEqual([]);
});

test('the map of the site has every page that is listed, once', () => {
  const map = readFileSync('dist/sitemap.xml', 'utf8');
  const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  const expected = pages.filter((page) => !headOf(page).unlisted);
  expect(listed.toSorted()).toEqual(expected.map(({ file }) => origin + pathOf(file)).toSorted());
  expect(readFileSync('dist/robots.txt', 'utf8')).toContain(`Sitemap: ${origin}/sitemap.xml`);
});

test('no choice has an attribute that only fields for writing may have', () => {
  const faults = pages.flatMap(({ file, root }) =>
    elementsIn(
      root,
      (element) =>
        element.tagName === 'input' &&
        ['radio', 'checkbox'].includes(attribute(element, 'type') ?? '') &&
        attribute(element, 'autocomplete') !== undefined,
    ).map(() => file),
  );
  expect([...new Set(faults)]).toEqual([]);
});
