import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isForClass, manifestOf } from '../../../../../scripts/build/offline/edition.ts';
import { addressOf } from '../../../../../scripts/lib/site-pages.ts';
import { isManifest } from '../../../../../src/reader/offline/core.ts';

describe('isForClass', () => {
  it.each([
    'index.html',
    'chapters/harm/index.html',
    'present/harm/index.html',
    '_astro/a.css',
    '_astro/a.woff2',
    'search/entries.json',
  ])('takes %s', (file) => {
    expect(isForClass(file)).toBe(true);
  });

  it.each([
    'embed/a/index.html',
    'embed/a/v1/index.html',
    'charts/a.png',
    'charts/a.zip',
    'offline/side-by-side.zip',
    'offline/manifest.json',
    'index.html.br',
    '_astro/a.js.gz',
    '_headers',
    'sw.js',
    '404.html',
    'sitemap.xml',
  ])('leaves %s', (file) => {
    expect(isForClass(file)).toBe(false);
  });
});

describe('addressOf', () => {
  it.each([
    ['index.html', '/'],
    ['a/index.html', '/a/'],
    ['_astro/index.html.css', '/_astro/index.html.css'],
  ])('%s is asked for as %s', (file, address) => {
    expect(addressOf(file)).toBe(address);
  });
});

describe('manifestOf', () => {
  let dist = '';
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), text);
  };
  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'edition-'));
    write('index.html', 'abc');
    write('a/index.html', 'longer');
    write('a/index.html.gz', 'gz');
    write('a.png', 'picture');
  });
  afterEach(() => rmSync(dist, { recursive: true }));

  it('lists paths, sizes and hashes, and sums up what travels', () => {
    const manifest = manifestOf(dist);
    expect(isManifest(manifest)).toBe(true);
    expect(manifest.bytes).toBe('abc'.length + 'gz'.length);
    expect(manifest.files).toEqual([
      { path: '/a/', bytes: 6, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
      {
        path: '/',
        bytes: 3,
        hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      },
    ]);
  });

  it('has another edition where a file has other bytes, and the same where none has', () => {
    const { edition } = manifestOf(dist);
    write('a.png', 'another picture');
    expect(manifestOf(dist).edition).toBe(edition);
    write('index.html', 'abd');
    expect(manifestOf(dist).edition).not.toBe(edition);
  });
});
