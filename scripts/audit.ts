/**
 * `npm run audit`: what is slow. Two builds from nothing in two folders compared byte by byte, one
 * with twice as many charts and chapters, decks turned into pages by LibreOffice, every link followed through nginx, all
 * pages asked for many at a time, a journalist's walk with every chart, the core journeys in Firefox and
 * WebKitGTK, what frames leave blank there, Lighthouse on a phone, Mozilla's Observatory, every file through Caddy, a million cases for all that
 * comes in from outside, and the PDFs of all sheets. Names of parts, as in `npm run audit engines sheets`, run those
 * alone; `npm run audit fuzz -- --seed 7 --runs 1000` tries the same cases again, or fewer.
 */
import { parseArgs } from 'node:util';
import type { Part } from './audit/part.ts';
import { FIRST_PARTS, LAST_PARTS } from './audit/parts.ts';
import { SERVED_PARTS } from './audit/served.ts';
import { build, DIST, serve } from './bench/site.ts';
import { findNginx } from './lib/nginx.ts';
import { pagesOf } from './lib/site-pages.ts';

const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, runs: { type: 'string' } },
});
const given = {
  /** Another one each time, so that each run tries something new. */
  seed: numberOf('seed', values.seed, Date.now() % 2 ** 31),
  cases: numberOf('runs', values.runs, 1_000_000),
};
const faults: string[] = [];

function numberOf(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (/^\d{1,10}$/.test(text)) return Number(text);
  throw new Error(`audit: --${name} "${text}"; expected a whole number`);
}

function wanted<Given>(parts: Readonly<Record<string, Part<Given>>>): Part<Given>[] {
  const names = Object.keys(parts).filter((name) => asked.length === 0 || asked.includes(name));
  return names.flatMap((name) => parts[name] ?? []);
}

async function run<Given>(parts: readonly Part<Given>[], each: Given): Promise<void> {
  for (const { title, run: part } of parts) {
    console.log(`\n=== ${title} ===\n`);
    const found = await part(each);
    for (const line of found) console.log(`FAULT: ${line}`);
    faults.push(...found);
  }
}

async function runServed(): Promise<void> {
  const parts = wanted(SERVED_PARTS);
  if (parts.length === 0) return;
  const server = await serve();
  console.log(`\nServed by ${findNginx() ?? 'Astro’s preview (nginx is not installed)'}`);
  try {
    await run(parts, { url: server.url, pages: pagesOf(DIST) });
  } finally {
    await server.stop();
  }
}

const PARTS = [FIRST_PARTS, SERVED_PARTS, LAST_PARTS].flatMap(Object.keys);
const unknown = asked.find((part) => !PARTS.includes(part));
if (unknown !== undefined)
  throw new Error(`audit: "${unknown}"; expected some of ${PARTS.join(', ')}`);
// One part builds the site itself, and one needs nothing built.
if (!asked.includes('builds') && asked.some((part) => part !== 'fuzz')) await build();
await run(wanted(FIRST_PARTS), given);
await runServed();
await run(wanted(LAST_PARTS), given);
console.log(`\n${faults.length === 0 ? 'No faults.' : `${faults.length} faults.`}`);
process.exitCode = faults.length === 0 ? 0 : 1;
