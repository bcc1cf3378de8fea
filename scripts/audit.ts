/**
 * `npm run audit`: what is slow. Two builds from nothing in two folders compared byte by byte, one
 * with twice as many charts and chapters, decks turned into pages by LibreOffice, every link followed through nginx, all
 * pages asked for many at a time, a journalist's walk with every chart, the core journeys in Firefox and
 * WebKitGTK, what frames leave blank there, Lighthouse on a phone, Mozilla's Observatory, every file through Caddy, a million cases for all that
 * comes in from outside, and the PDFs of all sheets. Names of parts, as in `npm run audit engines sheets`, run those
 * alone; `npm run audit fuzz -- --seed 7 --runs 1000` tries the same cases again, or fewer.
 */
import { parseArgs } from 'node:util';
import { blankFrames } from './audit/blank.ts';
import { caddy } from './audit/caddy.ts';
import { buildCopy, differences, hashesOf } from './audit/copies.ts';
import { engines, placesIn } from './audit/engines.ts';
import { framesLoad } from './audit/frames-load.ts';
import { fuzz } from './audit/fuzz/run.ts';
import { journalist } from './audit/journalist.ts';
import { judge, judgedPages, shortfalls } from './audit/lighthouse.ts';
import { walk } from './audit/links.ts';
import { load } from './audit/load.ts';
import { sheetFaults } from './audit/sheets.ts';
import { slides } from './audit/slides.ts';
import { trust } from './audit/trust.ts';
import { withTwins } from './bench/growth.ts';
import { build, DIST, serve } from './bench/site.ts';
import { findNginx } from './lib/nginx.ts';
import { framesOf, pagesOf } from './lib/site-pages.ts';
import { table } from './lib/table.ts';

const COLD_BUILD_S = 60;
/** Twice the charts and chapters may take at most this many times as long to build. */
const DOUBLED = 2;
const LOAD_S = 10;
/** A frame, gzipped some 15 kB, comes at least this often for each small file. */
const FRAME_RATIO = 0.3;
/** Reached by typing an address, by a frame of somebody else's or without a network, not by a link. */
const UNLINKED = /^\/(404\.html|embed\/|offline\/not-kept\/)/;

const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, runs: { type: 'string' } },
});
/** Another one each time, so that each run tries something new. */
const seed = numberOf('seed', values.seed, Date.now() % 2 ** 31);
const cases = numberOf('runs', values.runs, 1_000_000);

const faults: string[] = [];

function numberOf(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (/^\d{1,10}$/.test(text)) return Number(text);
  throw new Error(`audit: --${name} "${text}"; expected a whole number`);
}

function fault(text: string): void {
  faults.push(text);
  console.log(`FAULT: ${text}`);
}

async function builds(): Promise<void> {
  console.log('\n=== Two cold builds ===\n');
  // The second is as different as two machines: another path, another clock, another language.
  const first = await buildCopy('a-', { TZ: 'UTC', LANG: 'C' });
  const other = { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' };
  const second = await buildCopy('a-much-longer-name-', other);
  const rows = [first, second].map(({ seconds, hashes }, at) => [
    ...[at + 1, `${seconds.toFixed(1)} s`, hashes.size],
  ]);
  console.log(table([['build', 'time', 'files'], ...rows]));
  const differ = differences(first.hashes, second.hashes);
  console.log(`Files that differ: ${differ.length}`);
  if (differ.length > 0) fault(`the two builds differ in ${differ.join(', ')}`);
  const slowest = Math.max(first.seconds, second.seconds);
  if (slowest > COLD_BUILD_S) fault(`a cold build takes over ${COLD_BUILD_S} s`);
  const doubled = await buildCopy('twice-the-content-', {}, withTwins(2));
  const times = doubled.seconds / ((first.seconds + second.seconds) / 2);
  console.log(
    `With twice as many charts and chapters: ${doubled.seconds.toFixed(1)} s, ${times.toFixed(2)} ×`,
  );
  if (times > DOUBLED) fault(`twice as many charts and chapters take over ${DOUBLED} × as long`);
  await build();
  const here = differences(first.hashes, hashesOf(DIST));
  if (here.length > 0) fault(`dist/ differs from a clean build in ${here.join(', ')}`);
}

function officeProgram(): void {
  console.log('\n=== Decks as files of slides, in LibreOffice ===\n');
  for (const line of slides(DIST)) fault(line);
}

async function links(url: string, pages: string[]): Promise<void> {
  console.log('\n=== Every link ===\n');
  const { statuses, broken } = await walk(url);
  console.log(`${statuses.size} addresses followed from /, ${broken.length} broken links`);
  for (const line of broken) fault(line);
  const orphans = pages.filter((page) => !statuses.has(page) && !UNLINKED.test(page));
  for (const page of orphans) fault(`${page} is built, but no link leads to it`);
}

async function busy(url: string, pages: string[]): Promise<void> {
  console.log('\n=== All pages, 32 requests at a time ===\n');
  const result = await load(url, pages, LOAD_S);
  const { requests, perSecond, p50Ms, p99Ms, failures } = result;
  const figures = [requests, perSecond.toFixed(0), p50Ms.toFixed(1), p99Ms.toFixed(1), failures];
  console.log(table([['requests', 'per second', 'p50 ms', 'p99 ms', 'failures'], figures]));
  if (failures > 0) fault(`${failures} of ${requests} requests under load were not answered 200`);
}

function frames(url: string): void {
  console.log('\n=== Frames, beside a file of under 1 kB ===\n');
  const loads = framesLoad(url, DIST);
  if (!loads) {
    console.log('Not measured: wrk is not installed.');
    return;
  }
  const rows = loads.map(({ path, perSecond, ratio }) => [
    ...[path, perSecond.toFixed(0), ratio.toFixed(2)],
  ]);
  console.log(table([['frame', 'per second', 'ratio'], ...rows]));
  for (const { path, ratio } of loads)
    if (ratio < FRAME_RATIO) fault(`${path} comes ${ratio.toFixed(2)} × as often as a small file`);
}

async function otherBrowsers(url: string, pages: string[]): Promise<void> {
  console.log('\n=== Core journeys in other browsers ===\n');
  for (const line of await engines(url, placesIn(DIST, pages))) fault(line);
}

async function sheets(): Promise<void> {
  console.log('\n=== PDFs of all sheets ===\n');
  for (const line of await sheetFaults(DIST)) fault(line);
}

async function journalistsWalk(url: string, pages: string[]): Promise<void> {
  console.log('\n=== A journalist with every chart ===\n');
  const charts = pages.filter((page) => /^\/charts\/./.test(page));
  for (const line of await journalist(url, charts, DIST)) fault(line);
}

async function judged(url: string, pages: string[]): Promise<void> {
  console.log('\n=== Lighthouse, on a phone ===\n');
  const all = await judge(url, judgedPages(pages), ({ path }) => console.log(path));
  const rows = all.map(({ path, scores, seconds, wanting }) => [
    ...[path, ...Object.values(scores), `${seconds.toFixed(1)} s`, wanting.join('; ')],
  ]);
  const heads = ['accessibility', 'best practices', 'SEO', 'performance', 'time', 'wanting'];
  console.log(table([['page', ...heads], ...rows]));
  for (const line of all.flatMap(shortfalls)) fault(line);
}

async function blank(): Promise<void> {
  console.log('\n=== What frames leave blank ===\n');
  const found = await blankFrames(framesOf(DIST));
  const rows = found.map(({ engine, letters, columns, mean, most }) => [
    ...[engine, letters, columns, percent(mean), percent(most)],
  ]);
  console.log(table([['engine', 'letters', 'columns', 'mean', 'most'], ...rows]));
  for (const line of found.flatMap(({ faults: lines }) => lines)) fault(line);
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}

async function trusted(): Promise<void> {
  console.log('\n=== Mozilla’s Observatory, through nginx with TLS ===\n');
  for (const line of await trust(DIST)) fault(line);
}

async function otherServer(): Promise<void> {
  console.log('\n=== Every file, through Caddy ===\n');
  const asked = await caddy(DIST);
  if (!asked) {
    console.log('Not tried: Caddy is not installed.');
    return;
  }
  console.log(`${asked.tried} addresses asked for, ${asked.faults.length} faults`);
  for (const line of asked.faults) fault(line);
}

async function fuzzed(): Promise<void> {
  console.log('\n=== All that comes in from outside ===\n');
  const { cases: tried, faults: found } = await fuzz({ seed, cases });
  for (const line of found) fault(line);
  if (tried < cases) fault(`${tried} cases were tried; expected ${cases}`);
}

/** Parts that ask a server for the built site. */
const SERVED: Readonly<Record<string, (url: string, pages: string[]) => Promise<void> | void>> = {
  ...{ links, load: busy, frames, journalist: journalistsWalk, engines: otherBrowsers },
  lighthouse: judged,
};
const PARTS = [
  ...['builds', 'slides', ...Object.keys(SERVED)],
  ...['blank', 'trust', 'caddy', 'fuzz', 'sheets'],
];
const unknown = asked.find((part) => !PARTS.includes(part));
if (unknown !== undefined)
  throw new Error(`audit: "${unknown}"; expected some of ${PARTS.join(', ')}`);

function runs(part: string): boolean {
  return asked.length === 0 || asked.includes(part);
}

async function served(): Promise<void> {
  const parts = Object.entries(SERVED).filter(([name]) => runs(name));
  if (parts.length === 0) return;
  const server = await serve();
  console.log(`\nServed by ${findNginx() ?? 'Astro’s preview (nginx is not installed)'}`);
  try {
    const pages = pagesOf(DIST);
    for (const [, part] of parts) await part(server.url, pages);
  } finally {
    await server.stop();
  }
}

if (runs('builds')) await builds();
else if (asked.some((part) => part !== 'fuzz')) await build();
if (runs('slides')) officeProgram();
await served();
if (runs('blank')) await blank();
if (runs('trust')) await trusted();
if (runs('caddy')) await otherServer();
if (runs('fuzz')) await fuzzed();
// Last, since it adds to what was built.
if (runs('sheets')) await sheets();
console.log(`\n${faults.length === 0 ? 'No faults.' : `${faults.length} faults.`}`);
process.exitCode = faults.length === 0 ? 0 : 1;
