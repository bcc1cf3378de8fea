/** Types into the comparison's search and uses its controls on a slow processor, and watches. */
import type { Browser, Page } from '@playwright/test';
import { SLOWDOWN } from './scroll.ts';
import { tasksDuring } from './tasks.ts';

/** How one way of filtering went. */
export interface Answered {
  action: string;
  /** The longest task of the main thread, in milliseconds at the slowed pace. */
  longestMs: number;
  /** Tasks of more than 50 ms. */
  longTasks: number;
}

/** A task of more than this many milliseconds is one that a reader feels. */
const LONG_MS = 50;
/** Longer than the page's pause for typing, so that every key press is answered by itself. */
const STILL_MS = 600;
const WINDOW = { width: 1280, height: 800 };

/** "the" is on every row: the most marks that any word can ask for. */
const TYPED = ['d', 'device', 'the', 'child'];

/** What a reader does, in order; each step begins where the one before ended. */
function actions(page: Page): [string, () => Promise<void>][] {
  const search = page.getByRole('searchbox');
  const keys = TYPED.flatMap((word): [string, () => Promise<void>][] => [
    [`first key of “${word}”`, () => search.press(word.slice(0, 1))],
    [`rest of “${word}”`, () => search.pressSequentially(word.slice(1))],
    ['search emptied', () => search.fill('')],
  ]);
  return [
    ...keys.filter(([action]) => action !== 'rest of “d”'),
    ['order reversed', () => page.getByRole('checkbox', { name: 'Reversed' }).check()],
    ['a document left out', () => page.getByRole('checkbox', { name: 'IWF' }).uncheck()],
    ['silences only', () => page.getByRole('radio', { name: 'Silences' }).check()],
    ['all again', () => page.getByRole('radio', { name: 'All' }).check()],
  ];
}

/** The comparison at an address, filtered in every way, each way once. */
export async function filterAll(browser: Browser, url: string): Promise<Answered[]> {
  return watch(browser, url, actions);
}

/** The same keys into a field on a page of the same words without any script. */
export async function typeAlone(browser: Browser, url: string, html: string): Promise<Answered[]> {
  return watch(
    browser,
    url,
    (page) => [['a key', () => page.getByRole('searchbox').press('d')]],
    html.replace('<body>', '<body><input type="search" aria-label="Search">'),
  );
}

async function watch(
  browser: Browser,
  url: string,
  acts: typeof actions,
  html?: string,
): Promise<Answered[]> {
  const context = await browser.newContext({ viewport: WINDOW, colorScheme: 'light' });
  try {
    const page = await context.newPage();
    if (html !== undefined) {
      await page.route(url, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
    }
    await page.goto(url, { waitUntil: 'load' });
    await page.getByRole('searchbox').focus();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.waitForTimeout(STILL_MS);
    const answers: Answered[] = [];
    for (const [action, act] of acts(page)) {
      const tasks = await tasksDuring(browser, page, act, STILL_MS);
      answers.push({
        action,
        longestMs: Math.max(...tasks),
        longTasks: tasks.filter((ms) => ms > LONG_MS).length,
      });
    }
    return answers;
  } finally {
    await context.close();
  }
}
