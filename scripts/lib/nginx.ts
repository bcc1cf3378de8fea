/** A real nginx with a configuration of deploy/, for tests and measurements. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginxStandalone, type Standalone } from '../../deploy/nginx-standalone.ts';
import { answers } from './answers.ts';
import { canRun, which } from './programs.ts';

const START_MS = 5000;
/** Where Debian's package for Brotli puts what its nginx loads. */
const BROTLI = 'lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Path of nginx: NGINX_PATH, then Debian's place, then PATH. Undefined where there is none. */
export function findNginx(): string | undefined {
  const named = process.env.NGINX_PATH;
  if (named !== undefined && named !== '') {
    if (canRun(named)) return named;
    throw new Error(`NGINX_PATH: "${named}" is not a program that can be run`);
  }
  return which('nginx', ['/usr/sbin']);
}

/**
 * The module that sends what is packed with Brotli. Undefined where there is none, and for an nginx that is not the
 * system's: a module fits one version only.
 */
export function findBrotli(program: string): string | undefined {
  const [, system] = /^(.*\/)s?bin\/nginx$/.exec(program) ?? [];
  const file = system === undefined ? undefined : system + BROTLI;
  return file !== undefined && existsSync(file) ? file : undefined;
}

/** A folder for one nginx. */
export function nginxFolder(): string {
  return mkdtempSync(join(tmpdir(), 'site-nginx-'));
}

/**
 * Starts nginx and waits until it answers.
 * @param runDir a folder of its own, which goes away when it stops
 * @param site what it serves
 * @param url where it answers in the end
 * @returns what stops it
 * @throws where it will not start, with nginx's own words
 */
export async function startNginx(
  program: string,
  runDir: string,
  site: Omit<Standalone, 'runDir' | 'user' | 'brotli'>,
  url: string,
): Promise<() => Promise<void>> {
  const conf = join(runDir, 'nginx.conf');
  const user = process.getuid?.() === 0 ? { user: 'root' } : {};
  writeFileSync(conf, nginxStandalone({ ...site, runDir, brotli: findBrotli(program), ...user }));
  const child = spawn(program, ['-p', runDir, '-c', conf, '-e', join(runDir, 'error.log')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  async function stop(): Promise<void> {
    await ended(child);
    rmSync(runDir, { recursive: true, force: true });
  }
  if (await answers(url, child, START_MS)) return stop;
  const said = readFileSync(join(runDir, 'error.log'), 'utf8');
  await stop();
  throw new Error(`${program} did not start:\n${said}`);
}

/** Ends a server, at once, and waits until it has. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  await new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
    // At once: QUIT would wait for connections that a browser holds open and asks nothing of.
    child.kill('SIGTERM');
  });
}
