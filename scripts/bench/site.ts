/** Building and serving the site for a measurement. */
import { join } from 'node:path';
import { runTool, TOP } from '../lib/command.ts';
import { findNginx } from '../lib/nginx.ts';
import { serveNginx } from '../lib/nginx-sites.ts';
import { freePort } from '../lib/ports.ts';
import { pagesOf } from '../lib/site-pages.ts';
import { type Served, servePreview } from '../lib/preview.ts';

export const DIST = join(TOP, 'dist');

/** Builds the site, quietly. Throws where the build fails. */
export async function build(): Promise<{ seconds: number; pages: number }> {
  const { code, seconds } = await runTool(['astro', 'build', '--silent']);
  if (code !== 0) throw new Error('the site does not build: run `npm run build`');
  return { seconds, pages: pagesOf(DIST).length };
}

/** Serves the built site, through nginx where it is installed. */
export async function serve(): Promise<Served> {
  const nginx = findNginx();
  if (nginx !== undefined) return serveNginx(nginx, DIST);
  return servePreview(TOP, '127.0.0.1', await freePort());
}
