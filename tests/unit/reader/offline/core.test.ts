import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cacheOf,
  hundredths,
  inWords,
  isManifest,
  isOurs,
  withNote,
} from '../../../../src/reader/offline/core.ts';
import { failure, newer } from '../../../../src/reader/offline/words.ts';

const FILE = { path: '/a/', bytes: 1, hash: 'x' };
const MANIFEST = { edition: '0123456789abcdef', bytes: 1, files: [FILE] };

describe('isManifest', () => {
  it('takes a list of files', () => {
    expect(isManifest(MANIFEST)).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['a page', '<!doctype html>'],
    ['another edition', { ...MANIFEST, edition: '../x' }],
    ['no files', { ...MANIFEST, files: undefined }],
    ['a file of another site', { ...MANIFEST, files: [{ ...FILE, path: '//a.example/' }] }],
    ['a file without a hash', { ...MANIFEST, files: [{ path: '/', bytes: 1 }] }],
  ])('refuses %s', (_, value) => {
    expect(isManifest(value)).toBe(false);
  });

  it('refuses anything else without an error', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(isManifest(value)).toBe(false);
      }),
    );
  });
});

describe('names', () => {
  it('knows its caches from those of others', () => {
    expect([cacheOf('a'), 'kept', 'keptwell', 'other'].map(isOurs)).toEqual([
      ...[true, true],
      ...[false, false],
    ]);
  });
});

describe('words', () => {
  it.each([
    [0, '0 kB'],
    [1, '1 kB'],
    [640_000, '640 kB'],
    [3_583_820, '3.6 MB'],
  ])('%i bytes are %s', (bytes, words) => {
    expect(inWords(bytes)).toBe(words);
  });

  it('says that all is there only when it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(2000), (all, part) => {
        const done = Math.min(part, all);
        expect(hundredths(done, all) === 100).toBe(done === all);
      }),
    );
    expect(hundredths(0, 0)).toBe(0);
  });

  it.each([
    ['AbortError', 'Stopped.'],
    ['QuotaExceededError', 'not enough room'],
    ['FileError', 'did not come whole'],
    ['SecurityError', 'private window'],
  ])('%s is told, and how things stand', (name, words) => {
    const error = new DOMException('', name);
    expect(failure(error, true)).toContain(words);
    expect(failure(error, true)).toContain('as it was');
    expect(failure(error, false)).toContain('Nothing of it was kept');
  });

  it('does not say that a copy is the latest where nobody could be asked', () => {
    expect(
      [newer(true), newer(false), newer(undefined)].map((one) => one.includes('latest')),
    ).toEqual([...[false, true, false]]);
  });

  it('puts a note before the text of a page, and changes no other', () => {
    const note = withNote('<p>a</p><main id="main"><h1>$&</h1></main>', '3 May 2026');
    expect(note).toMatch(
      /^<p>a<\/p><main id="main"><p class="kept-note".*3 May 2026.*<\/p><h1>\$&<\/h1><\/main>$/,
    );
    expect(withNote('<body>', 'x')).toBe('<body>');
  });
});
