/** The feed, read by a browser's own XML parser. */
import type { Page } from '@playwright/test';
import { toAtom } from '../../src/ledger/cite/corrections.ts';
import { expect, test } from './support/test.ts';

const ATOM = 'http://www.w3.org/2005/Atom';

/** What a feed reader takes from a feed. */
interface Read {
  fault: string | undefined;
  root: string;
  space: string | null;
  feed: Record<string, string>;
  entries: Record<string, string>[];
}

/** Reads XML in a blank page: our own pages let no script parse markup. */
async function readFeed(page: Page, xml: string): Promise<Read> {
  await page.goto('about:blank');
  return page.evaluate((source) => {
    const { documentElement: root } = new DOMParser().parseFromString(source, 'application/xml');
    const fields = (parent: Element): Record<string, string> =>
      Object.fromEntries(
        [...parent.children]
          .filter(({ localName }) => localName !== 'entry')
          .map((child) => [
            child.localName === 'link'
              ? `link ${child.getAttribute('rel') ?? ''}`
              : child.localName,
            child.getAttribute('href') ?? child.textContent,
          ]),
      );
    return {
      fault: root.querySelector('parsererror')?.textContent,
      root: root.localName,
      space: root.namespaceURI,
      feed: fields(root),
      entries: [...root.children]
        .filter(({ localName }) => localName === 'entry')
        .map((entry) => fields(entry)),
    };
  }, xml);
}

test('the feed of the site is Atom', async ({ page, request }) => {
  const response = await request.get('/corrections/feed.xml');
  expect(response.ok()).toBe(true);
  const { fault, root, space, feed } = await readFeed(page, await response.text());
  expect([fault, root, space]).toEqual([undefined, 'feed', ATOM]);
  for (const name of ['id', 'title', 'updated', 'author', 'link self', 'link alternate'])
    expect(feed[name], name).toBeTruthy();
  expect(feed.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
});

test('a feed with odd corrections is Atom too, and loses none of their words', async ({ page }) => {
  const odd = { date: '2030-01-02', page: '/charts/x/', says: '“5 < 6” & é 🕯', why: '</entry>' };
  const site = { name: 'A & B', origin: 'https://a.example', updated: '2029-01-01' };
  const { fault, feed, entries } = await readFeed(
    page,
    toAtom(
      [
        { ...odd, said: 'One.' },
        { ...odd, said: ']]>' },
      ],
      [],
      site,
    ),
  );
  expect(fault).toBeUndefined();
  expect(feed).toMatchObject({
    title: 'A & B: corrections and replies',
    updated: '2030-01-02T00:00:00Z',
  });
  expect(entries.map(({ id }) => id)).toEqual([
    'https://a.example/corrections/#c-2030-01-02-2',
    'https://a.example/corrections/#c-2030-01-02-1',
  ]);
  expect(entries[0]).toMatchObject({
    title: 'Correction to /charts/x/',
    updated: '2030-01-02T00:00:00Z',
    'link alternate': 'https://a.example/corrections/#c-2030-01-02-2',
    content: 'It said: ]]> It says now: “5 < 6” & é 🕯 Why: </entry>',
  });
});

test('a broken feed would be found out', async ({ page }) => {
  const { fault } = await readFeed(page, `<feed xmlns="${ATOM}"><title>a & b</title></feed>`);
  expect(fault).toBeTruthy();
});
