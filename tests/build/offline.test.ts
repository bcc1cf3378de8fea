/** What is kept for a class, and the site as one file: complete, small enough, the same each time. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { gunzipSync, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { manifestOf } from '../../scripts/build/offline/edition.ts';
import { siteZip } from '../../scripts/build/offline/zip.ts';
import { isManifest, type Manifest } from '../../src/reader/offline/core.ts';
import { book } from '../support/book.ts';
import { builtFiles, builtPages, elementsIn, attribute } from '../support/html.ts';

const MB = 1_000_000;
const ZIP = 'dist/offline/side-by-side.zip';
const manifest = JSON.parse(readFileSync('dist/offline/manifest.json', 'utf8')) as Manifest;
const unpacked = unzipSync(readFileSync(ZIP));

function text(path: string): string {
  return new TextDecoder().decode(unpacked[path]);
}

test('the list is of this build, and takes at most 15 MB over the network', () => {
  expect(isManifest(manifest)).toBe(true);
  expect(manifest).toEqual(manifestOf('dist'));
  expect(manifest.files.length).toBeGreaterThan(400);
  expect(manifest.bytes).toBeLessThanOrEqual(15 * MB);
});

test('a kept page has all that it asks for: styles, scripts, faces, pictures', () => {
  const kept = new Set(manifest.files.map(({ path }) => path));
  const wanted = builtPages()
    .filter(({ file }) => kept.has(`/${file.replace('index.html', '')}`))
    .flatMap(({ file, root }) =>
      elementsIn(root, ({ tagName }) => ['script', 'link', 'img', 'source'].includes(tagName))
        .filter((one) => /^(stylesheet|preload|icon)$/.test(attribute(one, 'rel') ?? 'icon'))
        .flatMap((one) => attribute(one, 'src') ?? attribute(one, 'href') ?? [])
        .filter((address) => address.startsWith('/') && !kept.has(address))
        .map((address) => `${file}: ${address}`),
    );
  expect(wanted).toEqual([]);
});

test('every chapter, chart, question and document is kept; no frame and no file to download is', () => {
  const paths = manifest.files.map(({ path }) => path);
  const pages = [
    ...book.chapters.map(({ slug }) => `/chapters/${slug}/`),
    ...book.charts.map(({ id }) => `/charts/${id}/`),
  ];
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.filter((page) => !paths.includes(page))).toEqual([]);
  expect(paths.filter((path) => /^\/embed\/|\.(zip|png|csv|pdf)$/.test(path))).toEqual([]);
});

test('the ZIP is the same bytes each time, at most 15 MB, and its page says how large it is', () => {
  const zip = readFileSync(ZIP);
  expect(Buffer.compare(zip, siteZip('dist', new URL(book.site.origin).origin))).toBe(0);
  expect(zip.length).toBeLessThanOrEqual(15 * MB);
  const size = `${(zip.length / MB).toFixed(1)} MB`;
  expect(readFileSync('dist/offline/index.html', 'utf8')).toContain(`<span data-zip-size>${size}<`);
});

test('nothing in the ZIP leads to the root of a disk, and all that it leads to is there', () => {
  const faults = Object.keys(unpacked)
    .filter((path) => /\.(html|css)$/.test(path))
    .flatMap((path) =>
      [...text(path).matchAll(/\s(?:href|src|action)="([^"]*)"|url\(["']?([^)"']+)/g)]
        .map(([, address, url]) => address ?? url ?? '')
        .filter((address) => !/^([a-z]+:|#|$)/.test(address))
        .filter((address) => {
          const to = new URL(address, `file:///${encodeURI(path)}`).pathname;
          return address.startsWith('/') || !(decodeURI(to).slice(1) in unpacked);
        })
        .map((address) => `${path}: ${address}`),
    );
  expect(Object.keys(unpacked).length).toBeGreaterThan(400);
  expect(faults).toEqual([]);
});

test('the ZIP begins with the page to open first', () => {
  expect(Object.keys(unpacked)[0]).toBe('START.html');
  expect(text('START.html')).toContain('python3 -m http.server');
});

test('packed copies of list and page are those of the files', () => {
  for (const file of ['offline/manifest.json', 'offline/index.html']) {
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(hash(gunzipSync(readFileSync(`dist/${file}.gz`)))).toBe(
      hash(readFileSync(`dist/${file}`)),
    );
    expect(statSync(`dist/${file}.br`).size).toBeGreaterThan(0);
  }
  expect(builtFiles()).not.toContain('offline/START.html');
});
