/** Frames while chapters are scrolled, next to pages of the same words alone, as a table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { ms, percent, table } from '../lib/table.ts';
import { controlPage } from './control.ts';
import { median } from './frames.ts';
import { scrollThrough, type Watched } from './scroll.ts';
import { DIST } from './site.ts';
import { type Report, verdictOn } from './verdict.ts';

const ROUNDS = 3;
/** Windows, and what a page must reach in each: least shares of frames, and the longest frame. */
const WINDOWS = [
  {
    name: 'phone 390',
    size: { width: 390, height: 800 },
    must: { within17: 0.9, within34: 0.99, longestMs: Infinity },
  },
  {
    name: 'wide 1280',
    size: { width: 1280, height: 800 },
    must: { within17: 0, within34: 0.95, longestMs: 100 },
  },
];
type Must = (typeof WINDOWS)[number]['must'];

/**
 * Scrolls control and chapter in turn, so that both meet the same moods of the machine.
 * @param chapter path of the chapter, such as "/chapters/some/"
 */
export async function scrolling(browser: Browser, url: string, chapter: string): Promise<Report> {
  const control = controlPage(readFileSync(join(DIST, chapter, 'index.html'), 'utf8'));
  const rows: (string | number)[][] = [];
  const missed = { control: false, page: false };
  for (const { name, size, must } of WINDOWS) {
    const seen: Record<'control' | 'chapter', Watched[]> = { control: [], chapter: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      const words = { url: `${url}/control`, html: control, size };
      seen.control.push(await scrollThrough(browser, words));
      seen.chapter.push(await scrollThrough(browser, { url: url + chapter, size }));
    }
    rows.push(row(name, 'words alone', seen.control), row(name, 'chapter', seen.chapter));
    missed.control ||= !reaches(seen.control, must);
    missed.page ||= !reaches(seen.chapter, must);
  }
  const headings = ['window', 'page', 'height', 'frames', '≤ 17 ms', '≤ 34 ms', 'longest frame'];
  const tasks = ['tasks > 50 ms', 'longest', 'while loading'];
  return {
    title: `Scrolling ${chapter} at 4× CPU slow-down: middle of ${ROUNDS} rounds, tasks of the worst`,
    text: table([[...headings, ...tasks, 'shift'], ...rows]),
    ...verdictOn(chapter, missed),
  };
}

function middle(seen: Watched[], key: keyof Watched): number {
  return median(seen.map((watched) => watched[key]));
}

function row(window: string, page: string, seen: Watched[]): (string | number)[] {
  return [
    ...[window, page, middle(seen, 'heightPx'), middle(seen, 'frames')],
    ...[percent(middle(seen, 'within17')), percent(middle(seen, 'within34'))],
    ms(middle(seen, 'longestMs')),
    // The worst round, not the middle one: a task that blocks does so for somebody.
    Math.max(...seen.map(({ longTasks }) => longTasks)),
    ms(Math.max(...seen.map(({ longestTaskMs }) => longestTaskMs))),
    ms(middle(seen, 'loadingTaskMs')),
    Math.max(...seen.map(({ shift }) => shift)).toFixed(4),
  ];
}

function reaches(seen: Watched[], must: Must): boolean {
  return (
    middle(seen, 'within17') >= must.within17 &&
    middle(seen, 'within34') >= must.within34 &&
    middle(seen, 'longestMs') <= must.longestMs &&
    seen.every(({ longTasks }) => longTasks === 0)
  );
}
