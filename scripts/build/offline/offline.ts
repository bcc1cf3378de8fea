/** What is made from the whole built site, for classes without a network. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inWords } from '../../../src/reader/offline/core.ts';
import { pack } from '../pack.ts';
import { manifestOf } from './edition.ts';
import { siteZip } from './zip.ts';

const PAGE = 'offline/index.html';
const ZIP = 'offline/side-by-side.zip';
const MANIFEST = 'offline/manifest.json';
const SIZE = /(<span data-zip-size>)[^<]*/;

/**
 * Writes the ZIP and tells its size on the page that offers it. All pages must be finished.
 * @throws where the page has no place for the size
 */
export function writeZip(dist: string, origin: string): string {
  const zip = siteZip(dist, origin);
  writeFileSync(join(dist, ZIP), zip);
  const size = inWords(zip.length);
  const page = readFileSync(join(dist, PAGE), 'utf8');
  if (!SIZE.test(page)) throw new Error(`${PAGE}: expected <span data-zip-size>`);
  writeFileSync(
    join(dist, PAGE),
    page.replace(SIZE, (_, before: string) => before + size),
  );
  return `${ZIP}: ${size}`;
}

/** Writes the list of what a browser keeps. All texts must be packed, since it tells what travels. */
export async function writeManifest(dist: string): Promise<string> {
  const manifest = manifestOf(dist);
  writeFileSync(join(dist, MANIFEST), `${JSON.stringify(manifest)}\n`);
  await pack(join(dist, 'offline'));
  return `${MANIFEST}: ${manifest.files.length} files, ${inWords(manifest.bytes)}`;
}
