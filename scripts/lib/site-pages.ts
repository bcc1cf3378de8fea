/** The addresses of the built site, read from its folder, so that no list can grow old. */
import { globSync } from 'node:fs';

/** Addresses of every page of a built site, such as "/charts/", sorted. */
export function pagesOf(dist: string): string[] {
  return globSync('**/*.html', { cwd: dist })
    .map((file) => `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/'))
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
