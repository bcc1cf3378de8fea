/**
 * `npm run bench`: what depends on the clock. Frames while a chapter is scrolled at a quarter of
 * the processor's speed, and tasks while the comparison is filtered, next to a page of the same
 * words alone in the same run; tasks while a deck is turned; what pages weigh; how long a page takes to build.
 * Names of chapters (`npm run bench -- harm rights`) have those scrolled instead of home and the usual one.
 */
import { chromium } from '@playwright/test';
import { filtering } from './bench/filtering.ts';
import { scrolling } from './bench/scrolling.ts';
import { build, DIST, serve } from './bench/site.ts';
import { turning } from './bench/turning.ts';
import type { Report } from './bench/verdict.ts';
import { BROWSER_FLAGS, needBrowser } from './browser.ts';
import { oneOfEachKind, pagesOf } from './lib/site-pages.ts';
import { weigh } from './lib/sizes.ts';
import { kB, table } from './lib/table.ts';

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

/** The chapters asked for. Throws where one is not built. */
function chapters(asked: readonly string[]): string[] {
  const built = new Set(pagesOf(DIST));
  const paths = asked.map((name) => (name === 'home' ? '/' : `/chapters/${name}/`));
  const missing = paths.filter((path) => !built.has(path));
  if (missing.length > 0) throw new Error(`bench: no such chapter: ${missing.join(', ')}`);
  return paths;
}

function show({ title, text, verdict, good }: Report): void {
  console.log(`${title}\n\n${text}\n\n${verdict}\n`);
  if (!good) process.exitCode = 1;
}

const { seconds, pages } = await build();
console.log(
  `Build: ${seconds.toFixed(1)} s for ${pages} pages, ${(seconds / pages).toFixed(3)} s each\n`,
);
console.log(`What pages weigh (brotli 11; scripts followed to the end)\n\n${weights()}\n`);
const asked = process.argv.slice(2);
const paths = chapters(asked.length > 0 ? asked : USUAL);
const server = await serve();
const browser = await chromium.launch({ executablePath: needBrowser(), args: [...BROWSER_FLAGS] });
try {
  for (const path of paths) show(await scrolling(browser, server.url, path));
  show(await filtering(browser, server.url));
  show(await turning(browser, server.url, DECK));
} finally {
  await browser.close();
  await server.stop();
}
