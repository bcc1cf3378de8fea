/** The list of corrections and its feed say the same. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../support/blocks.ts';
import { book } from '../support/book.ts';
import { attribute, builtPages, elementsIn, has } from '../support/html.ts';

const { corrections } = book;
const pages = builtPages();
const feed = readFileSync('dist/corrections/feed.xml', 'utf8');

describe('the page of corrections', () => {
  const page = pages.find((one) => one.file === 'corrections/index.html');
  const [list] = page ? elementsIn(page.root, (element) => has(element, 'data-corrections')) : [];
  if (!list) throw new Error('dist/corrections/index.html has no list');
  const words = blocksOf(list, { skip: () => false }).join(' ');

  test('shows each of them, or says that there is none', () => {
    const items = elementsIn(list, ({ tagName }) => tagName === 'li');
    expect(items).toHaveLength(corrections.length);
    expect(words.includes('None so far')).toBe(corrections.length === 0);
    for (const { said, says, why } of corrections)
      for (const part of [said, says, why]) expect(words).toContain(part);
  });

  test('names the anchors that the feed leads to', () => {
    const anchors = elementsIn(list, ({ tagName }) => tagName === 'li').map((item) =>
      attribute(item, 'id'),
    );
    const led = [...feed.matchAll(/<id>[^<]*#([^<]*)<\/id>/g)].map(([, anchor]) => anchor);
    expect(led).toEqual(anchors);
  });
});

test('every page that has a head of ours leads to the feed, and its foot to the list', () => {
  const own = pages.filter(({ file: name }) => !name.startsWith('embed/'));
  expect(own.length).toBeGreaterThan(100);
  const without = own.filter(({ root }) => {
    const hrefs = elementsIn(root, (element) => has(element, 'href')).map((element) => [
      attribute(element, 'type'),
      attribute(element, 'href'),
    ]);
    const leads = (type: string | undefined, href: string): boolean =>
      hrefs.some(([a, b]) => a === type && b === href);
    return (
      !leads('application/atom+xml', '/corrections/feed.xml') || !leads(undefined, '/corrections/')
    );
  });
  expect(without.map(({ file: name }) => name)).toEqual([]);
});
