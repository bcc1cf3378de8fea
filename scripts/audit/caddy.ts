/** What a real Caddy answers with the file of deploy/: every file of the site, and what is not there. */
import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { headerNames, ruleFor } from '../../deploy/headers.ts';
import { TYPES } from '../../deploy/types.ts';
import { answers } from '../lib/answers.ts';
import { TOP } from '../lib/command.ts';
import { ended } from '../lib/nginx.ts';
import { freePort } from '../lib/ports.ts';
import { which } from '../lib/programs.ts';

const START_MS = 10_000;
/** What nobody may ask for: rules of other servers, and copies that were packed beforehand. */
const HIDDEN = /(^|\/)_headers$|\.(gz|br)$/;
/** Address of something that is not there → what answers instead, and whose headers it has. */
const MISSING = {
  '/no/such/page/': '/404.html',
  '/no/such/table.csv': '/404.html',
  '/embed/no-such-chart/': '/embed/unknown/',
  '/embed/no-such-chart/v999/': '/embed/unknown/',
} as const;

/**
 * Asks for everything, and compares headers with those of `deploy/headers.ts`.
 * @param dist folder of the built site
 * @returns how many addresses were tried, and faults, a line each; undefined where Caddy is not installed
 */
export async function caddy(
  dist: string,
): Promise<{ tried: number; faults: string[] } | undefined> {
  const program = which('caddy', []);
  if (program === undefined) return undefined;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(
    program,
    ['run', '--config', join(TOP, 'deploy/Caddyfile'), '--adapter', 'caddyfile'],
    { env: { ...process.env, SITE_ADDRESS: `:${port}`, SITE_ROOT: dist }, stdio: 'ignore' },
  );
  try {
    if (!(await answers(url, child, START_MS))) throw new Error(`${program} did not start`);
    const files = globSync('**/*', { cwd: dist, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dist.length));
    const faults: string[] = [];
    for (const file of files) faults.push(...(await faultsOf(url, file, dist)));
    for (const [path, instead] of Object.entries(MISSING))
      faults.push(...(await missingFaults(url, path, instead)));
    return { tried: files.length + Object.keys(MISSING).length, faults };
  } finally {
    await ended(child);
  }
}

async function faultsOf(url: string, file: string, dist: string): Promise<string[]> {
  const hidden = HIDDEN.test(file);
  const path = file.replace(/\/index\.html$/, '/');
  const response = await ask(url, path);
  if (hidden) return response.status === 404 ? [] : [`${path}: ${response.status}; expected 404`];
  if (response.status !== 200) return [`${path}: ${response.status}; expected 200`];
  const packed = existsSync(join(dist, `${file}.br`));
  const encoding = response.headers.get('content-encoding');
  const unpacked = packed && encoding !== 'br' ? [`${path}: sent as ${encoding}; expected br`] : [];
  return [...unpacked, ...headerFaults(path, response, path), ...typeFaults(path, file, response)];
}

async function missingFaults(url: string, path: string, instead: string): Promise<string[]> {
  const [response, expected] = [await ask(url, path), await ask(url, instead)];
  const words = (await response.text()) === (await expected.text());
  return [
    ...(response.status === 404 ? [] : [`${path}: ${response.status}; expected 404`]),
    ...(words ? [] : [`${path}: other words than ${instead}`]),
    ...headerFaults(path, response, instead),
    ...typeFaults(path, '.html', response),
  ];
}

/** A rule may have another type for one path than others of its ending have. */
function typeFaults(path: string, file: string, { headers }: Response): string[] {
  const ending = file.split('.').at(-1) ?? '';
  const [due] = Object.entries(TYPES).find(([, of]) => of.split(' ').includes(ending)) ?? [];
  const [type] = (headers.get('content-type') ?? 'none').split(';');
  const as = ruleFor(path).type ?? due;
  return type === as ? [] : [`${path}: ${type}; expected ${as}`];
}

function headerFaults(path: string, { headers }: Response, as: string): string[] {
  const due = ruleFor(as).headers;
  const wrong = headerNames().filter((name) => (headers.get(name) ?? undefined) !== due[name]);
  const server = headers.get('server');
  return [
    ...wrong.map((name) => `${path}: ${name}: ${headers.get(name)}; expected ${due[name]}`),
    ...(server === null ? [] : [`${path}: names its server, ${server}`]),
  ];
}

function ask(url: string, path: string): Promise<Response> {
  const headers = { 'Accept-Encoding': 'br, gzip' };
  return fetch(url + encodeURI(path), { headers, redirect: 'manual' });
}
