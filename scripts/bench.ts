/**
 * `npm run bench`: what depends on the clock. Frames while the chapter is scrolled at a quarter
 * of the processor's speed, next to a page of the same words alone in the same run; what pages
 * weigh; how long a page takes to build.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { controlPage } from './bench/control.ts';
import { median } from './bench/frames.ts';
import { scrollThrough, type Watched } from './bench/scroll.ts';
import { build, DIST, serve } from './bench/site.ts';
import { BROWSER_FLAGS, needBrowser } from './browser.ts';
import { oneOfEachKind, pagesOf } from './lib/site-pages.ts';
import { weigh } from './lib/sizes.ts';
import { kB, percent, table } from './lib/table.ts';

const ROUNDS = 3;
const SIZES = {
  'phone 360': { width: 360, height: 740 },
  'wide 1280': { width: 1280, height: 800 },
};
/** What the chapter must reach: shares of frames, and no task over 50 ms. */
const MUST = { within17: 0.95, within33: 0.99 };

function weights(): string {
  const rows = oneOfEachKind(pagesOf(DIST)).map((page) => {
    const { requests, bytes } = weigh(page, DIST);
    const columns = [bytes.html, bytes.css, bytes.js, bytes.font, bytes.image + bytes.other];
    return [page, requests, ...columns.map(kB)];
  });
  return table([['page', 'requests', 'HTML', 'CSS', 'JS', 'fonts', 'other'], ...rows]);
}

/** Scrolls control and chapter in turn, so that both meet the same moods of the machine. */
async function frames(chapter: string): Promise<{ text: string; verdict: string; good: boolean }> {
  const server = await serve();
  const browser = await chromium.launch({
    executablePath: needBrowser(),
    args: [...BROWSER_FLAGS],
  });
  const control = controlPage(readFileSync(join(DIST, chapter, 'index.html'), 'utf8'));
  const rows: (string | number)[][] = [];
  const missed = { control: false, chapter: false };
  try {
    for (const [name, size] of Object.entries(SIZES)) {
      const seen: Record<'control' | 'chapter', Watched[]> = { control: [], chapter: [] };
      for (let round = 0; round < ROUNDS; round += 1) {
        const words = { url: `${server.url}/control`, html: control, size };
        seen.control.push(await scrollThrough(browser, words));
        seen.chapter.push(await scrollThrough(browser, { url: server.url + chapter, size }));
      }
      rows.push(row(name, 'words alone', seen.control), row(name, 'chapter', seen.chapter));
      missed.control ||= !reaches(seen.control);
      missed.chapter ||= !reaches(seen.chapter);
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  const headings = ['window', 'page', 'height', 'frames', '≤ 17 ms', '≤ 33 ms', 'longest frame'];
  return {
    text: table([[...headings, 'tasks > 50 ms', 'longest', 'shift'], ...rows]),
    ...verdictOn(missed),
  };
}

/** Where even bare words miss the figures, the machine is too busy to judge a page on it. */
function verdictOn(missed: Record<'control' | 'chapter', boolean>): {
  verdict: string;
  good: boolean;
} {
  if (!missed.chapter) return { verdict: 'The chapter reaches its figures.', good: true };
  if (!missed.control) return { verdict: 'The chapter misses its figures.', good: false };
  const verdict = 'No verdict: words alone miss the figures too. Try again on a quiet machine.';
  return { verdict, good: false };
}

function middle(seen: Watched[], key: keyof Watched): number {
  return median(seen.map((watched) => watched[key]));
}

function row(window: string, page: string, seen: Watched[]): (string | number)[] {
  return [
    ...[window, page, middle(seen, 'heightPx'), middle(seen, 'frames')],
    ...[percent(middle(seen, 'within17')), percent(middle(seen, 'within33'))],
    `${middle(seen, 'longestMs').toFixed(0)} ms`,
    // The worst round, not the middle one: a task that blocks does so for somebody.
    Math.max(...seen.map(({ longTasks }) => longTasks)),
    `${Math.max(...seen.map(({ longestTaskMs }) => longestTaskMs)).toFixed(0)} ms`,
    Math.max(...seen.map(({ shift }) => shift)).toFixed(4),
  ];
}

function reaches(seen: Watched[]): boolean {
  return (
    middle(seen, 'within17') >= MUST.within17 &&
    middle(seen, 'within33') >= MUST.within33 &&
    seen.every(({ longTasks }) => longTasks === 0)
  );
}

const { seconds, pages } = await build();
console.log(
  `Build: ${seconds.toFixed(1)} s for ${pages} pages, ${(seconds / pages).toFixed(3)} s each\n`,
);
console.log(`What pages weigh (brotli 11; scripts followed to the end)\n\n${weights()}\n`);
const { text, verdict, good } = await frames('/chapters/counting-reports/');
console.log(
  `Scrolling at 4× CPU slow-down: middle of ${ROUNDS} rounds, tasks of the worst\n\n${text}\n`,
);
console.log(verdict);
process.exitCode = good ? 0 : 1;
