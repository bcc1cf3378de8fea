/** The addresses of the built site, read from its folder, so that no list can grow old. */
import { globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The address that a browser asks for, of a file of the built site. */
export function addressOf(file: string): string {
  return `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/');
}

/** Addresses of every page of a built site, such as "/charts/", sorted. */
export function pagesOf(dist: string): string[] {
  return globSync('**/*.html', { cwd: dist }).map(addressOf).toSorted();
}

/** Folders beside those of frames. */
const NO_FRAMES = ['unknown', 'fonts'];

/** Names of the frames of a built site, in alphabetical order. */
export function framesOf(dist: string): string[] {
  return readdirSync(join(dist, 'embed'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NO_FRAMES.includes(entry.name))
    .map(({ name }) => name)
    .toSorted();
}

/** One page to stand for all of /charts/a/, /charts/b/ …; all of /, /charts/, /evidence/ … */
export function oneOfEachKind(pages: readonly string[]): string[] {
  const kinds = new Map<string, string>();
  for (const page of pages) {
    const kind = page.replace(/^(\/[^/]+\/).+/, '$1*');
    if (!kinds.has(kind)) kinds.set(kind, page);
  }
  return [...kinds.values()].toSorted();
}
