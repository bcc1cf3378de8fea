import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policySource } from '../../../../../scripts/lib/hash.ts';
import { fromDiskToo } from '../../../../../scripts/build/offline/from-disk.ts';
import {
  type Folder,
  relativeAddress,
  relativePage,
  relativeStyles,
} from '../../../../../scripts/build/offline/relative.ts';

const FOLDER: Folder = {
  files: new Set([
    ...['index.html', 'chapters/index.html', 'chapters/harm/index.html', 'START.html'],
    ...['_astro/a.css', '_astro/b.woff2', 'search/entries.json', 'from-disk.js'],
  ]),
  origin: 'https://site.example',
  instead: { 'offline/index.html': 'START.html' },
};
const HARM = 'chapters/harm/index.html';
const POLICY = '<meta http-equiv="content-security-policy" content="default-src \'none\'">';

describe('relativeAddress', () => {
  it.each([
    ['/', HARM, '../../index.html'],
    ['/#top', HARM, '../../index.html#top'],
    ['/chapters/', HARM, '../index.html'],
    [
      '/chapters/harm/?view=plain#step-a',
      'index.html',
      'chapters/harm/index.html?view=plain#step-a',
    ],
    ['/chapters/harm/#a', HARM, 'index.html#a'],
    ['/_astro/a.css', HARM, '../../_astro/a.css'],
    ['/offline/', HARM, '../../START.html'],
    ['/charts/a.png', HARM, 'https://site.example/charts/a.png'],
    ['/embed/a/#dark', 'index.html', 'https://site.example/embed/a/#dark'],
  ])('%s in %s is %s', (address, from, expected) => {
    expect(relativeAddress(address, from, FOLDER)).toBe(expected);
  });

  it('leads from every file to every other, with its query and its place', () => {
    const name = fc.stringMatching(/^[a-zé @.-]{1,6}$/).filter((one) => !/^\.+$/.test(one));
    const path = fc.array(name, { minLength: 0, maxLength: 4 });
    const end = fc.constantFrom('', '?a=/b/', '#c', '?a#b?c/');
    fc.assert(
      fc.property(path, path, end, (from, to, rest) => {
        const [here, there] = [[...from, 'index.html'].join('/'), [...to, 'index.html'].join('/')];
        const folder = { ...FOLDER, files: new Set([here, there]) };
        const address = encodeURI(['', ...to, ''].join('/')) + rest;
        const found = new URL(
          relativeAddress(address, here, folder),
          `file:///base/${encodeURI(here)}`,
        );
        expect(decodeURI(found.pathname)).toBe(posix.join('/base', there));
        expect(found.search + found.hash).toBe(rest === '?a#b?c/' ? '?a#b?c/' : rest);
      }),
    );
  });
});

describe('relativePage', () => {
  const page = (html: string) => relativePage(`<head>${POLICY}${html}`, HARM, FOLDER);
  const head = `<head>${POLICY}<script src="../../from-disk.js"></script>`;

  it.each([
    ['<a href="/">', '<a href="../../index.html">'],
    ['<form action="/search/">', '<form action="https://site.example/search/">'],
    ['<form data-search="/search/entries.json">', '<form data-search="../../search/entries.json">'],
    [
      '<img srcset="/_astro/a.css 1x, /b.png 2x">',
      '<img srcset="../../_astro/a.css 1x, https://site.example/b.png 2x">',
    ],
    ['<link rel="preload" href="/_astro/b.woff2" as="font" crossorigin> <p>', '<p>'],
    ['<link rel="alternate" type="a" href="/feed.xml"><p>', '<p>'],
    ['<a href="#a">', '<a href="#a">'],
    ['<a href="https://a.example/">', '<a href="https://a.example/">'],
    ['<a href="//a.example/">', '<a href="//a.example/">'],
    ['<p title="/chapters/">/chapters/</p>', '<p title="/chapters/">/chapters/</p>'],
    ['<use href="$&#a"/>', '<use href="$&#a"/>'],
  ])('%s', (before, after) => {
    expect(page(before)).toBe(head + after);
  });

  it('leads from styles in the page to faces in the folder, and allows what they have become', () => {
    const [before, after] = ['/_astro/b.woff2', '../../_astro/b.woff2'].map(
      (face) => `a{src:url(${face})}`,
    ) as [string, string];
    const policy = (css: string) =>
      POLICY.replace("'none'", `'none'; style-src ${policySource(css)}`);
    expect(relativePage(`<head>${policy(before)}<style>${before}</style>`, HARM, FOLDER)).toBe(
      `<head>${policy(after)}<script src="../../from-disk.js"></script><style>${after}</style>`,
    );
  });

  it('names a page without a policy', () => {
    expect(() => relativePage('<p>', HARM, FOLDER)).toThrow(`${HARM}: expected a content`);
  });
});

describe('relativeStyles', () => {
  it('leads to faces beside the sheet', () => {
    const css = 'a{src:url(/_astro/b.woff2)}b{c:url("data:,/x")}d{e:url(\'/_astro/b.woff2\')}';
    expect(relativeStyles(css, '_astro/a.css', FOLDER)).toBe(
      'a{src:url(b.woff2)}b{c:url("data:,/x")}d{e:url(\'b.woff2\')}',
    );
  });
});

describe('fromDiskToo', () => {
  it('says again what holds without script, where it stands', () => {
    expect(fromDiskToo('@layer a{@media (scripting:none){.b{c:d}@container e{.f{g:h}}}}i{}')).toBe(
      '@layer a{@media (scripting:none){.b{c:d}@container e{.f{g:h}}}:root.from-disk{.b{c:d}@container e{.f{g:h}}}}i{}',
    );
  });

  it('leaves the rest alone, and names a block without an end', () => {
    expect(fromDiskToo('@media print{a{b:c}}')).toBe('@media print{a{b:c}}');
    expect(() => fromDiskToo('@media (scripting: none){a{')).toThrow('does not end');
  });
});
