/** Building the site twice, from nothing, in two folders that have nothing in common. */
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runTool, TOP } from '../lib/command.ts';
import { sha256Hex } from '../lib/hash.ts';

/** What a build does not start from. */
const LEFT_OUT = ['.git', 'node_modules', 'dist', '.astro', 'test-results', 'playwright-report'];

/** One build: how long it took, and a hash for each of its files. */
export interface Built {
  seconds: number;
  hashes: ReadonlyMap<string, string>;
}

/**
 * Copies the project to a new folder and builds it there without any cache.
 *
 * @param prefix start of the folder's name, so that the paths of two builds differ in length
 * @param env what else is different about this build, such as the time zone
 * @param prepare changes the copy before it is built
 * @throws where the build fails
 */
export async function buildCopy(
  prefix: string,
  env: Record<string, string>,
  prepare: (folder: string) => void = () => undefined,
): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  try {
    cpSync(TOP, folder, {
      recursive: true,
      filter: (path) => path === TOP || !LEFT_OUT.includes(basename(path)),
    });
    lendPackages(folder);
    prepare(folder);
    const { code, seconds } = await runTool(['astro', 'build', '--silent'], { cwd: folder, env });
    if (code !== 0) throw new Error(`the build in ${folder} failed`);
    return { seconds, hashes: hashesOf(join(folder, 'dist')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lends the installed packages to a copy, but not the caches that tools keep among them. */
function lendPackages(folder: string): void {
  const [from, to] = [join(TOP, 'node_modules'), join(folder, 'node_modules')];
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (!name.startsWith('.')) symlinkSync(join(from, name), join(to, name), 'dir');
  }
}

/** Path → SHA-256 of every file of a folder. */
export function hashesOf(folder: string): Map<string, string> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.toSorted().map((file) => [file.slice(folder.length + 1), sha256Hex(readFileSync(file))]),
  );
}

/** Paths that are in one only, or whose bytes differ. */
export function differences(
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
): string[] {
  const paths = new Set([...a.keys(), ...b.keys()]);
  return [...paths].filter((path) => a.get(path) !== b.get(path)).toSorted();
}
