/**
 * `npm start`: builds the site and serves it at http://localhost:4321/, or at HOST and PORT.
 */
import { runTool, TOP } from './lib/command.ts';
import { nextFreePort } from './lib/ports.ts';
import { servePreview } from './lib/preview.ts';

const DEFAULT_PORT = 4321;

/** The port that PORT names. Throws where it is no port. */
function wantedPort(value: string | undefined): number {
  if (value === undefined || value === '') return DEFAULT_PORT;
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT: "${value}" is not a port (1 to 65535)`);
}

async function start(): Promise<void> {
  const wanted = wantedPort(process.env.PORT);
  const host = process.env.HOST ?? 'localhost';
  const built = await runTool(['astro', 'build']);
  if (built.code !== 0) process.exit(built.code);
  const port = await nextFreePort(wanted, host);
  const server = await servePreview(TOP, host, port);
  if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);
  console.log(`The site is at ${server.url}/ (Ctrl-C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void server.stop().then(() => process.exit(0));
    });
  }
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
