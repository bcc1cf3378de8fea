/** No file is published that nobody leads to; and what is published is what the list of hashes says. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { billOf, type Lock, SBOM } from '../../scripts/build/sbom.ts';
import { sumsOf } from '../../scripts/build/sums.ts';
import { book } from '../support/book.ts';
import { builtFiles, builtPages } from '../support/html.ts';

const files = builtFiles().filter((file) => !/\.(gz|br)$/.test(file));

/** What is asked for by an address that browsers, servers or people know without a link. */
const KNOWN = [
  ...['index.html', '404.html', '_headers', 'robots.txt', 'favicon.ico', 'sw.js'],
  // What a frame shows that is not there, and what the service worker shows for a page that is not kept.
  ...['embed/unknown/index.html', 'offline/not-kept/index.html', '.well-known/security.txt'],
];

/** Texts that lead on: pages, styles, scripts, feeds, lists and citations in JSON. */
const LEADS = /\.(html|css|js|xml|json|txt)$/;

test('every file is reached from one that is known', () => {
  const reached = new Set(KNOWN.filter((file) => files.includes(file)));
  const all = new Set(files);
  // A set that grows is walked to its new end.
  for (const file of reached)
    if (LEADS.test(file)) for (const other of leadsTo(file, all)) reached.add(other);
  expect(files.length).toBeGreaterThan(1000);
  expect(files.filter((file) => !reached.has(file))).toEqual([]);
});

function leadsTo(file: string, all: ReadonlySet<string>): string[] {
  // Lines to copy stand in attributes and texts, with their marks written out.
  const text = readFileSync(`dist/${file}`, 'utf8')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('\\', '');
  const from = posix.dirname(`/${file}`);
  const named = text.matchAll(
    /["'`(>\s]((?:https?:\/\/[^/\s"'<>]+|\.{0,2})\/[^\s"'`<>()#?\\]*|_astro\/[\w.@-]+)/g,
  );
  return [...named].flatMap(([, address = '']) => {
    const own = address.startsWith(book.site.origin)
      ? address.slice(book.site.origin.length)
      : address;
    const path = own.startsWith('_astro')
      ? `/${own}`
      : posix.resolve(from, own) + (own.endsWith('/') ? '/' : '');
    const name = decodeURI(path).slice(1).replace(/\/+$/, '/');
    return [name, `${name}index.html`, `${name}/index.html`].filter((one) => all.has(one));
  });
}

test('the list of hashes holds of every file', () => {
  expect(readFileSync('dist/sha256.txt', 'utf8')).toBe(sumsOf('dist'));
});

test('the bill of materials is that of the lock file', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  expect(readFileSync(`dist/${SBOM}`, 'utf8')).toBe(billOf(lock));
});

test('security.txt is there where there is somebody to write to, and nowhere else', () => {
  expect(files.includes('.well-known/security.txt')).toBe(book.site.contact !== undefined);
  expect(builtPages().length).toBeGreaterThan(500);
});
