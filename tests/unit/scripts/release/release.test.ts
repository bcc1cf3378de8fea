/** What is released, when nothing is, and what is found out afterwards. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { nearest } from '../../../../scripts/lib/nearest.ts';
import { sha256Hex } from '../../../../scripts/lib/hash.ts';
import { keptFaults } from '../../../../scripts/release/kept.ts';
import { planned } from '../../../../scripts/release/plan.ts';
import { toReleasedFile, writeOnce } from '../../../../scripts/release/write.ts';
import { parseYaml } from '../../../../src/ledger/evidence/parse.ts';
import { type Released, releasedFileSchema } from '../../../../src/ledger/schemas/released.ts';
import type { Versioned } from '../../../../src/site/book/versions.ts';

const PAGE = Buffer.from('<p>Oil</p>');
const FACE = Buffer.from('a face');
const NAME = `${sha256Hex(FACE).slice(0, 16)}.woff2`;
const OIL: Released = {
  ...{ id: 'oil', version: 2, date: '2024-03-01', title: 'Oil', bytes: PAGE.length },
  ...{ sha256: sha256Hex(PAGE), fonts: [NAME], says: { words: '0123456789' } },
  heights: [[280, 400]],
};
const FILES = new Map([
  ['/embed/oil/v2/index.html', PAGE],
  [`/embed/fonts/${NAME}`, FACE],
]);

function frame(id: string, version: number): Versioned {
  return {
    ...{ id, version, title: id, noted: 'charts', at: `content/charts/${id}.yaml, version` },
    says: () => ({ words: '0123456789' }),
  };
}
const FRAMES = [frame('oil', 2), frame('wicks', 1), frame('oil-lamps', 1)];

describe('what is asked for', () => {
  const ids = (asked: string[]) => planned(asked, FRAMES, [OIL]).map(({ id }) => id);

  test('is released by name, or all that was not yet', () => {
    expect(ids(['wicks'])).toEqual(['wicks']);
    expect(ids(['--all'])).toEqual(['wicks', 'oil-lamps']);
  });

  test.each([
    ['nothing', [], /Which frame\? npm run release/],
    ['an unknown name', ['wick'], /^"wick" is no frame; near it are wicks, /],
    [
      'a version that is there',
      ['wicks', 'oil'],
      /^oil: version 2 was released and never changes; for a new one raise content\/charts\/oil\.yaml, version$/,
    ],
  ])('%s is refused in words', (_, asked, words) => {
    expect(() => ids(asked)).toThrow(words);
  });

  test('the nearest names come first', () => {
    expect(nearest('oil-lamp', ['wicks', 'oil', 'oil-lamps'], 2)).toEqual(['oil-lamps', 'oil']);
    expect(nearest('kitten', ['sitting', 'cat'], 1)).toEqual(['sitting']);
  });
});

describe('released files', () => {
  const folders: string[] = [];
  function written(): string {
    const folder = mkdtempSync(join(tmpdir(), 'released-'));
    folders.push(folder);
    writeOnce(folder, FILES);
    return folder;
  }
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  test('are as they were, and may be written again as they are', () => {
    const folder = written();
    writeOnce(folder, FILES);
    expect(keptFaults(folder, [OIL])).toEqual([]);
  });

  test('are never written over', () => {
    const folder = written();
    const other = new Map([...FILES, ['/embed/oil/v2/index.html', Buffer.from('Other')]]);
    expect(() => writeOnce(folder, other)).toThrow(/oil\/v2\/index\.html: there with other bytes/);
    expect(readFileSync(join(folder, 'embed/oil/v2/index.html'))).toEqual(PAGE);
  });

  test.each([
    ['one byte of a page', 'embed/oil/v2/index.html', /oil\/v2\/index\.html: has changed/],
    ['one byte of a face', `embed/fonts/${NAME}`, /fonts\/[0-9a-f]+\.woff2: has changed/],
  ])('%s that changed is found', (_, path, words) => {
    const folder = written();
    const bytes = readFileSync(join(folder, path));
    bytes[3] = (bytes[3] ?? 0) ^ 1;
    writeFileSync(join(folder, path), bytes);
    const faults = keptFaults(folder, [OIL]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(words);
  });

  test('what is missing and what is in no list is named', () => {
    const folder = written();
    rmSync(join(folder, 'embed/oil/v2/index.html'));
    writeFileSync(join(folder, 'embed/fonts/a.woff2'), '');
    expect(keptFaults(folder, [OIL]).join('\n')).toMatch(
      /index\.html: is missing[\s\S]*fonts\/a\.woff2: is not in content\/released\.json/,
    );
  });

  test('are listed one a line, each version once, in order', () => {
    const newer = { ...OIL, version: 3 };
    const text = toReleasedFile([OIL, newer]);
    expect(text.split('\n')).toHaveLength(5);
    expect(parseYaml(releasedFileSchema, text, 'r.json')).toEqual([OIL, newer]);
    expect(parseYaml(releasedFileSchema, toReleasedFile([]), 'r.json')).toEqual([]);
    expect(() => parseYaml(releasedFileSchema, toReleasedFile([newer, OIL]), 'r.json')).toThrow(
      /\[1\]\.version.*expected a version that is higher/,
    );
  });
});
