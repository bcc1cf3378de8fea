/** The hashes of all files of a built site, as `sha256sum -c sha256.txt` reads them. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sha256Hex } from '../lib/hash.ts';
import { packFile } from './pack.ts';

/** Where they stand. */
const SUMS = 'sha256.txt';

/** The list: a line for each file but itself, sorted by path. */
export function sumsOf(dist: string): string {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !file.startsWith(SUMS))
    // By code, not by language: every machine has the same order.
    .toSorted((a, b) => (a < b ? -1 : 1));
  return files.map((file) => `${sha256Hex(readFileSync(join(dist, file)))}  ${file}\n`).join('');
}

/** Writes the list. Nothing may change after it. */
export async function writeSums(dist: string): Promise<string> {
  for (const end of ['', '.gz', '.br']) rmSync(join(dist, SUMS + end), { force: true });
  const sums = sumsOf(dist);
  writeFileSync(join(dist, SUMS), sums);
  await packFile(join(dist, SUMS));
  return `${SUMS}: ${sums.split('\n').length - 1} files`;
}
