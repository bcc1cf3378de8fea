/** Before all browser tests: the built site through Astro's preview and through a real nginx. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { TOP } from '../../../scripts/lib/command.ts';
import { findNginx } from '../../../scripts/lib/nginx.ts';
import { serveNginx } from '../../../scripts/lib/nginx-sites.ts';
import { freePort } from '../../../scripts/lib/ports.ts';
import { servePreview } from '../../../scripts/lib/preview.ts';
import { publish } from './addresses.ts';

/** Starts the servers; what it returns stops them. */
export default async function startServers(): Promise<() => Promise<void>> {
  const dist = join(TOP, 'dist');
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error('dist/index.html is missing: run `npm run build` first');
  }
  const preview = await servePreview(TOP, '127.0.0.1', await freePort());
  const program = findNginx();
  if (program === undefined) {
    process.stdout.write('nginx is not installed: its tests are skipped (Debian: nginx-light).\n');
    publish({ preview: preview.url });
    return preview.stop;
  }
  const nginx = await serveNginx(program, dist);
  publish({ preview: preview.url, nginx: nginx.url, host: nginx.hostUrl });
  return async () => {
    await Promise.all([preview.stop(), nginx.stop()]);
  };
}
