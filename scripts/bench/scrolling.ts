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
const SIZES = {
  'phone 360': { width: 360, height: 740 },
  'wide 1280': { width: 1280, height: 800 },
};
/** What a chapter must reach: shares of frames, and no task over 50 ms. */
const MUST = { within17: 0.95, within33: 0.99 };

/**
 * Scrolls control and chapter in turn, so that both meet the same moods of the machine.
 * @param chapter path of the chapter, such as "/chapters/some/"
 */
export async function scrolling(browser: Browser, url: string, chapter: string): Promise<Report> {
  const control = controlPage(readFileSync(join(DIST, chapter, 'index.html'), 'utf8'));
  const rows: (string | number)[][] = [];
  const missed = { control: false, page: false };
  for (const [name, size] of Object.entries(SIZES)) {
    const seen: Record<'control' | 'chapter', Watched[]> = { control: [], chapter: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      const words = { url: `${url}/control`, html: control, size };
      seen.control.push(await scrollThrough(browser, words));
      seen.chapter.push(await scrollThrough(browser, { url: url + chapter, size }));
    }
    rows.push(row(name, 'words alone', seen.control), row(name, 'chapter', seen.chapter));
    missed.control ||= !reaches(seen.control);
    missed.page ||= !reaches(seen.chapter);
  }
  const headings = ['window', 'page', 'height', 'frames', '≤ 17 ms', '≤ 33 ms', 'longest frame'];
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
    ...[percent(middle(seen, 'within17')), percent(middle(seen, 'within33'))],
    ms(middle(seen, 'longestMs')),
    // The worst round, not the middle one: a task that blocks does so for somebody.
    Math.max(...seen.map(({ longTasks }) => longTasks)),
    ms(Math.max(...seen.map(({ longestTaskMs }) => longestTaskMs))),
    ms(middle(seen, 'loadingTaskMs')),
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
