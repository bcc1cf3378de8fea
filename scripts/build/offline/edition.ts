/** Which files of the built site a class needs, and the list of them that the browser keeps by. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptFile, Manifest } from '../../../src/reader/offline/core.ts';
import { sha256Hex } from '../../lib/hash.ts';
import { addressOf } from '../../lib/site-pages.ts';

/** Frames are for other sites. */
const FRAMES = 'embed/';
/** What pages ask for besides what Astro has put under a hash. */
const OTHERS = ['search/entries.json', 'favicon.svg', 'favicon.ico'];

/**
 * Whether a file is of the site for a class: pages with their styles, scripts, faces and the search. Files to
 * download, preview images and what is there for machines are not.
 * @param file path in the built site, with slashes
 */
export function isForClass(file: string): boolean {
  if (file.startsWith(FRAMES)) return false;
  if (file.startsWith('_astro/')) return /\.(js|css|woff2)$/.test(file);
  return /(^|\/)index\.html$/.test(file) || OTHERS.includes(file);
}

/** The files for a class of a built site, sorted. */
export function classFiles(dist: string): string[] {
  return globSync('**/*', { cwd: dist })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(isForClass)
    .toSorted();
}

/** The list, from a built site whose texts are packed. */
export function manifestOf(dist: string): Manifest {
  const files = classFiles(dist);
  const listed: KeptFile[] = files.map((file) => {
    const content = readFileSync(join(dist, file));
    return { path: addressOf(file), bytes: content.length, hash: sha256Hex(content) };
  });
  const edition = sha256Hex(listed.map(({ path, hash }) => `${path} ${hash}\n`).join('')).slice(
    0,
    16,
  );
  const bytes = files.reduce((sum, file) => sum + sentBytes(join(dist, file)), 0);
  return { edition, bytes, files: listed };
}

/** As a server sends it: the copy that the build has packed, where there is one. */
function sentBytes(file: string): number {
  const packed = `${file}.gz`;
  return statSync(existsSync(packed) ? packed : file).size;
}
