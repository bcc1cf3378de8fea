/** The built site with frames released into it, in a temporary folder, through a real nginx. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TOP } from '../../../scripts/lib/command.ts';
import { serveNginx } from '../../../scripts/lib/nginx-sites.ts';
import { made, writeOnce } from '../../../scripts/release/write.ts';
import type { Released } from '../../../src/ledger/schemas/released.ts';
import { versionsOf } from '../../../src/site/book/versions.ts';
import { book } from '../../support/book.ts';

const DIST = join(TOP, 'dist');
/** One of each sort: a chart with states to choose, a card, a guess. */
export const SAMPLES = {
  chart: 'who-should-act',
  card: 'question-survivors',
  guess: `guess-${book.guesses[0]?.id ?? ''}`,
} as const;

const samples = versionsOf(book)
  .filter(({ id }) => Object.values<string>(SAMPLES).includes(id))
  .filter(
    ({ id, version }) => !book.released.some((one) => one.id === id && one.version === version),
  )
  .map((frame) => made(frame, book, DIST));

/** All that was released, and the samples as if they had been. */
export const RELEASED: readonly Released[] = [
  ...book.released,
  ...samples.map(({ released }) => released),
];

/** Newest version of a frame. Throws where there is none. */
export function newestOf(id: string): Released {
  const newest = RELEASED.findLast((one) => one.id === id);
  if (!newest) throw new Error(`"${id}" was not released`);
  return newest;
}

/**
 * Serves the site with all of them.
 * @param program path of nginx
 * @returns its address, and what stops it and takes the folder away
 */
export async function serveReleased(
  program: string,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const root = mkdtempSync(join(tmpdir(), 'released-site-'));
  linkAll(DIST, root, ['embed']);
  const ids = samples.map(({ released }) => released.id);
  linkAll(join(DIST, 'embed'), join(root, 'embed'), [...ids, 'fonts']);
  for (const id of ids) linkAll(join(DIST, 'embed', id), join(root, 'embed', id), []);
  mkdirSync(join(root, 'embed/fonts'), { recursive: true });
  const released = readdirSync(join(DIST, 'embed')).includes('fonts');
  if (released) linkAll(join(DIST, 'embed/fonts'), join(root, 'embed/fonts'), []);
  for (const { files } of samples) writeOnce(root, files);
  const { url, stop } = await serveNginx(program, root);
  return {
    url,
    stop: async () => {
      await stop();
      rmSync(root, { recursive: true });
    },
  };
}

function linkAll(from: string, to: string, but: readonly string[]): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter((one) => !but.includes(one)))
    symlinkSync(join(from, name), join(to, name));
}
