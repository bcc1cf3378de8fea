/**
 * `npm run bench`: what depends on the clock. One page of each kind next to a page of the same words alone; frames
 * while a chapter is scrolled at a quarter of the processor's speed, and tasks while the comparison is filtered and
 * a deck is turned; what pages weigh; how long a page takes to build, and how that grows with the content.
 * Names of parts and of chapters choose (`scripts/bench/asked.ts`); `npm run bench -- help` names them.
 */
import { readdirSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { type Part, readAsked } from './bench/asked.ts';
import { filtering } from './bench/filtering.ts';
import { grow, growthSection, TIMES } from './bench/growth.ts';
import { kindsSection, laterBy } from './bench/kinds-section.ts';
import { measureKinds } from './bench/kinds.ts';
import { TRUSTING } from './lib/nginx-sites.ts';
import { scrolling } from './bench/scrolling.ts';
import { asText, type Section } from './bench/section.ts';
import { build, DIST, serve } from './bench/site.ts';
import { turning } from './bench/turning.ts';
import type { Report } from './bench/verdict.ts';
import { writeSection } from './bench/write.ts';
import { BROWSER_FLAGS, needBrowser } from './browser.ts';
import { oneOfEachKind, pagesOf } from './lib/site-pages.ts';
import { weigh } from './lib/sizes.ts';
import { kB, table, times } from './lib/table.ts';

/** The deck of the chapter with the heaviest pictures. */
const DECK = '/present/counting-reports/';
/** The story, and the chapter with the longest scenes. */
const USUAL = ['home', 'counting-reports'];

function weights(): string {
  const rows = oneOfEachKind(pagesOf(DIST)).map((page) => {
    const { requests, bytes } = weigh(page, DIST);
    const columns = [bytes.html, bytes.css, bytes.js, bytes.font, bytes.image + bytes.other];
    return [page, requests, ...columns.map(kB)];
  });
  return table([['page', 'requests', 'HTML', 'CSS', 'JS', 'fonts', 'other'], ...rows]);
}

function show({ title, text, verdict, good }: Report): void {
  console.log(`${title}\n\n${text}\n\n${verdict}\n`);
  if (!good) process.exitCode = 1;
}

async function record(section: Section, tool: string): Promise<void> {
  console.log(`${asText(section)}\n`);
  if (!section.good) process.exitCode = 1;
  if (asked.write) await writeSection(section, new Date().toISOString().slice(0, 10), tool);
}

async function inBrowser(
  work: (browser: Browser) => Promise<void>,
  flags: string[] = [],
): Promise<void> {
  const args = [...BROWSER_FLAGS, ...flags];
  const browser = await chromium.launch({ executablePath: needBrowser(), args });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

async function kinds(browser: Browser): Promise<void> {
  const paths = oneOfEachKind(pagesOf(DIST));
  const pairs = await measureKinds(browser, DIST, paths, asked.rounds, (pair) => {
    console.log(`${pair.path}: ${times(laterBy(pair))}`);
  });
  await record(kindsSection(pairs, asked.rounds), `Chromium ${browser.version()}`);
}

async function moving(browser: Browser): Promise<void> {
  const { url, stop } = await serve();
  try {
    const scrolled = asked.chapters.length > 0 ? asked.chapters : USUAL;
    for (const name of runs('scroll') ? scrolled : [])
      show(await scrolling(browser, url, name === 'home' ? '/' : `/chapters/${name}/`));
    if (runs('filter')) show(await filtering(browser, url));
    if (runs('turn')) show(await turning(browser, url, DECK));
  } finally {
    await stop();
  }
}

const chapters = readdirSync('content/chapters').map((file) => file.replace('.mdx', ''));
const asked = readAsked(process.argv.slice(2), ['home', ...chapters]);
function runs(part: Part): boolean {
  return asked.parts.includes(part);
}

if (asked.parts.some((part) => part !== 'growth') && !asked.built) {
  const { seconds, pages } = await build();
  const each = (seconds / pages).toFixed(3);
  console.log(`Build: ${seconds.toFixed(1)} s for ${pages} pages, ${each} s each\n`);
}
if (runs('weights'))
  console.log(`What pages weigh (brotli 11; scripts followed to the end)\n\n${weights()}\n`);
if (runs('scroll') || runs('filter') || runs('turn')) await inBrowser(moving);
if (runs('kinds')) await inBrowser(kinds, [TRUSTING]);
if (runs('growth')) {
  const grown = await grow(asked.times ?? TIMES, (so) => {
    console.log(`Building ${so} × the content`);
  });
  await record(growthSection(grown), `Node ${process.versions.node}`);
}
