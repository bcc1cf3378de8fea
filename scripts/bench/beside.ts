/** The built site with the words of its pages alone beside it, for one server to send both alike. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { packFile } from '../build/pack.ts';
import { controlPage } from './control.ts';

const FOLDER = 'words-alone';

/** Address of the words of a page alone: "/charts/" → "/words-alone/charts/". */
export function wordsAlone(page: string): string {
  return `/${FOLDER}${page}`;
}

/**
 * Makes a folder to serve.
 * @param dist folder of the built site
 * @param pages addresses of the pages whose words are wanted
 * @returns the folder, and what takes it away
 */
export async function besideWords(
  dist: string,
  pages: readonly string[],
): Promise<{ root: string; remove: () => void }> {
  const root = mkdtempSync(join(tmpdir(), 'words-alone-'));
  for (const name of readdirSync(dist)) symlinkSync(resolve(dist, name), join(root, name));
  for (const page of pages) {
    const html = readFileSync(join(dist, fileOf(page)), 'utf8');
    const file = join(root, fileOf(wordsAlone(page)));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, controlPage(html));
    await packFile(file);
  }
  return {
    root,
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}

function fileOf(page: string): string {
  return page.endsWith('/') ? `${page}index.html` : page;
}
