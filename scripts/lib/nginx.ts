/** A real nginx over the built site, with the headers of deploy/, for tests and measurements. */
import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nginxStandalone } from '../../deploy/nginx-standalone.ts';
import { freePort } from './ports.ts';

/** nginx with the site, and beside it a site of another origin for pages that embed. */
export interface NginxServed {
  url: string;
  /** An empty page of another origin and another site (`localhost`, not `127.0.0.1`). */
  hostUrl: string;
  stop: () => Promise<void>;
}

const START_MS = 5000;

/** Path of nginx: NGINX_PATH, then Debian's place, then PATH. Undefined where there is none. */
export function findNginx(): string | undefined {
  const named = process.env.NGINX_PATH;
  if (named !== undefined && named !== '') {
    if (canRun(named)) return named;
    throw new Error(`NGINX_PATH: "${named}" is not a program that can be run`);
  }
  const folders = ['/usr/sbin', ...(process.env.PATH ?? '').split(delimiter)];
  return folders.map((folder) => join(folder, 'nginx')).find(canRun);
}

/** Starts nginx on free ports of 127.0.0.1. Throws with nginx's own words where it will not. */
export async function serveNginx(program: string, root: string): Promise<NginxServed> {
  const runDir = mkdtempSync(join(tmpdir(), 'site-nginx-'));
  const hostRoot = join(runDir, 'host');
  await mkdir(hostRoot);
  writeFileSync(
    join(hostRoot, 'index.html'),
    '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A page of somebody else</title><p>Host</p></html>\n',
  );
  const port = await freePort();
  const hostPort = await freePort();
  const conf = join(runDir, 'nginx.conf');
  const text = nginxStandalone({
    ...{ root, runDir, port, host: { root: hostRoot, port: hostPort } },
    ...(process.getuid?.() === 0 ? { user: 'root' } : {}),
  });
  writeFileSync(conf, text);
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(program, ['-p', runDir, '-c', conf, '-e', join(runDir, 'error.log')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  async function stop(): Promise<void> {
    await ended(child);
    rmSync(runDir, { recursive: true, force: true });
  }
  if (!(await answers(url, child))) {
    const said = readFileSync(join(runDir, 'error.log'), 'utf8');
    await stop();
    throw new Error(`${program} did not start:\n${said}`);
  }
  return { url, hostUrl: `http://localhost:${hostPort}`, stop };
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  const until = performance.now() + START_MS;
  while (performance.now() < until && child.exitCode === null) {
    try {
      await fetch(url, { redirect: 'manual' });
      return true;
    } catch {
      await wait(50);
    }
  }
  return false;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  await new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
    child.kill('SIGQUIT');
  });
}
