/** What a page of the built site loads, found by reading its HTML, styles and scripts. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { referencesIn } from './references.ts';

export type Kind = 'html' | 'css' | 'js' | 'font' | 'image' | 'other';

/** A file of the built site that a page loads, now or while it is read to its end. */
export interface Resource {
  /** Path in the site, such as "/_astro/page.Ab12.css". */
  path: string;
  /** The file in the built folder. */
  file: string;
  kind: Kind;
}

const KINDS: Readonly<Record<string, Kind>> = {
  html: 'html',
  css: 'css',
  js: 'js',
  mjs: 'js',
  woff2: 'font',
  ttf: 'font',
  svg: 'image',
  png: 'image',
  jpg: 'image',
  webp: 'image',
  avif: 'image',
  ico: 'image',
};

/**
 * The page and everything it can load from its own site: the reach of its script imports is
 * followed to the end, so scripts that wait for a scroll or a click are in it. Frames are not.
 *
 * @param page address of the page, such as "/charts/"
 * @param root folder of the built site
 * @throws where a file that is asked for is not there, naming the file that asks
 */
export function resourcesOf(page: string, root: string): Resource[] {
  const start = page.endsWith('/') ? `${page}index.html` : page;
  const found = new Map<string, Resource>();
  const queue: { path: string; from: string }[] = [{ path: start, from: page }];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { path, from } = next;
    if (found.has(path)) continue;
    const file = join(root, path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      throw new Error(`${from}: loads "${path}", which is not in the built site`);
    }
    const kind = KINDS[posix.extname(path).slice(1)] ?? 'other';
    found.set(path, { path, file, kind });
    for (const reference of references(file, kind)) {
      const target = localPath(reference, path);
      if (target !== undefined) queue.push({ path: target, from: path });
    }
  }
  return [...found.values()];
}

/** A reference as a path of the site; undefined for data, fragments and other origins. */
export function localPath(reference: string, from: string): string | undefined {
  const base = new URL(from, 'https://site.invalid');
  const url = URL.canParse(reference, base) ? new URL(reference, base) : undefined;
  return url?.origin === base.origin ? decodeURIComponent(url.pathname) : undefined;
}

function references(file: string, kind: Kind): string[] {
  if (kind !== 'html' && kind !== 'css' && kind !== 'js') return [];
  return referencesIn(readFileSync(file, 'utf8'), kind);
}
