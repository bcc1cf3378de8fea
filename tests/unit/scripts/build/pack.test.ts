import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pack } from '../../../../scripts/build/pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-pack-'));
const LONG = 'words '.repeat(200);
let packed = 0;

beforeAll(async () => {
  for (const name of ['a.html', 'b.css', 'picture.png', 'font.woff2', '_headers'])
    writeFileSync(join(folder, name), LONG);
  writeFileSync(join(folder, 'short.txt'), 'words');
  packed = await pack(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('packs texts, and leaves what is packed already, short or no file for readers', () => {
  expect(packed).toBe(2);
  const added = readdirSync(folder).filter((name) => /\.(gz|br)$/.test(name));
  expect(added.toSorted()).toEqual(['a.html.br', 'a.html.gz', 'b.css.br', 'b.css.gz']);
});

it('loses nothing', () => {
  expect(gunzipSync(readFileSync(join(folder, 'a.html.gz'))).toString()).toBe(LONG);
  expect(brotliDecompressSync(readFileSync(join(folder, 'a.html.br'))).toString()).toBe(LONG);
});

it('makes the same bytes again', async () => {
  const before = readFileSync(join(folder, 'a.html.gz'));
  await pack(folder);
  expect(readFileSync(join(folder, 'a.html.gz')).equals(before)).toBe(true);
});
