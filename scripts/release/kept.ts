/** Whether what was released is still what was released. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Released } from '../../src/ledger/schemas/released.ts';
import { frozenAt } from '../../src/pictures/embed/snippet.ts';
import { sha256Hex } from '../lib/hash.ts';
import { FONTS } from './freeze.ts';

/**
 * Files that are missing, have changed, or are in no list.
 * @param folder folder whose `embed/` holds the released frames: public, or a built site
 * @param all what was released
 * @returns one line per fault, with the name of the file
 */
export function keptFaults(folder: string, all: readonly Released[]): string[] {
  const pages = all.map(({ id, version, sha256, bytes }) => ({
    path: `${frozenAt(id, version)}index.html`,
    wrong: (file: Buffer) => file.length !== bytes || sha256Hex(file) !== sha256,
  }));
  const faces = [...new Set(all.flatMap(({ fonts }) => fonts))].map((name) => ({
    path: FONTS + name,
    wrong: (file: Buffer) => !sha256Hex(file).startsWith(name.replace('.woff2', '')),
  }));
  const due = [...pages, ...faces];
  const known = new Set(due.map(({ path }) => path));
  const strangers = globSync(['embed/*/v*/**/*', 'embed/fonts/*'], { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((path) => /\.\w+$/.test(path) && !/\.(?:gz|br)$/.test(path) && !known.has(path));
  return [
    ...due.flatMap(({ path, wrong }) => {
      const file = join(folder, path);
      if (!existsSync(file)) return [`${file}: is missing; expected what was released`];
      return wrong(readFileSync(file)) ? [`${file}: has changed; a released file never does`] : [];
    }),
    ...strangers.map(
      (path) => `${join(folder, path)}: is not in content/released.json; expected it there`,
    ),
  ];
}
