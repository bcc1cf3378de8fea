/** Types into the comparison's search, uses its controls and those of the evidence on a slow processor, and watches. */
import type { Browser, Locator, Page } from '@playwright/test';
import { SLOWDOWN } from './scroll.ts';
import { tasksDuring } from './tasks.ts';

/** How one way of filtering went. */
export interface Answered {
  action: string;
  /** The longest task of the main thread, in milliseconds at the slowed pace. */
  longestMs: number;
}

/** Longer than the page's pause for typing, so that every key press is answered by itself. */
const STILL_MS = 600;
const WINDOW = { width: 1280, height: 800 };

/** A key, and the control that has the focus when it is pressed. */
interface Press {
  action: string;
  control: Locator;
  key: string;
}

/**
 * What a reader does, in order; each step begins where the one before ended. Keys only: a click
 * would have the driver look for its target in the page, in tasks that count.
 */
function presses(page: Page): Press[] {
  const search = page.getByRole('searchbox');
  const typing = (word: string): Press[] =>
    word.split('').map((key, at) => ({
      action: `“${word.slice(0, at + 1)}”`,
      control: search,
      key,
    }));
  const radio = (name: string) => page.getByRole('radio', { name });
  return [
    ...typing('device'),
    { action: 'search emptied', control: search, key: EMPTY },
    // On every row: the most marks that any word can ask for.
    ...typing('the'),
    { action: 'search emptied again', control: search, key: EMPTY },
    { action: 'order', control: page.getByRole('checkbox', { name: 'Reversed' }), key: 'Space' },
    { action: 'a document', control: page.getByRole('checkbox', { name: 'IWF' }), key: 'Space' },
    { action: 'differences only', control: radio('All'), key: 'ArrowRight' },
    { action: 'silences only', control: radio('Differences'), key: 'ArrowRight' },
    { action: 'all again', control: radio('Silences'), key: 'ArrowRight' },
  ];
}

/** Stands for: all that is typed is chosen and taken away. */
const EMPTY = 'Control+A Delete';

/** The comparison at an address, filtered in every way, each way once. */
export async function filterAll(browser: Browser, url: string): Promise<Answered[]> {
  return watch(browser, url, presses, undefined, openDrawer);
}

/** The list of all evidence at an address, narrowed to a document and a kind, and whole again. */
export async function narrowAll(browser: Browser, url: string): Promise<Answered[]> {
  return watch(browser, url, (page) => {
    const all = page.getByRole('radio', { name: 'All' });
    const first = (name: string) => page.getByRole('radio', { name }).first();
    return [
      { action: 'a document', control: all.first(), key: 'ArrowRight' },
      { action: 'another', control: first('CRIN'), key: 'ArrowRight' },
      { action: 'all again', control: first('ECPAT'), key: 'ArrowLeft ArrowLeft' },
      { action: 'a kind', control: all.last(), key: 'ArrowRight' },
      { action: 'all kinds', control: first('Figure'), key: 'ArrowLeft' },
    ];
  });
}

/** The same keys into a field on a page of the same words without any script. */
export async function typeAlone(browser: Browser, url: string, html: string): Promise<Answered[]> {
  return watch(
    browser,
    url,
    (page) => [{ action: 'a key', control: page.getByRole('searchbox'), key: 'd' }],
    html.replace('<body>', '<body><input type="search" aria-label="Search">'),
  );
}

/** What can be chosen is behind one line, which a reader opens first. */
async function openDrawer(page: Page): Promise<void> {
  // By key as well: a pointer left over the page would be looked for again after each layout.
  await page.locator('[data-drawer] > summary').focus();
  await page.keyboard.press('Enter');
}

async function watch(
  browser: Browser,
  url: string,
  pressesOn: typeof presses,
  html?: string,
  before?: (page: Page) => Promise<void>,
): Promise<Answered[]> {
  const context = await browser.newContext({ viewport: WINDOW, colorScheme: 'light' });
  try {
    const page = await context.newPage();
    if (html !== undefined) {
      await page.route(url, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
    }
    await page.goto(url, { waitUntil: 'load' });
    await before?.(page);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.waitForTimeout(STILL_MS);
    const answers: Answered[] = [];
    for (const { action, control, key } of pressesOn(page)) {
      await control.focus();
      const press = async () => {
        for (const each of key.split(' ')) await page.keyboard.press(each);
      };
      const tasks = await tasksDuring(browser, page, press, STILL_MS);
      answers.push({ action, longestMs: Math.max(...tasks) });
    }
    return answers;
  } finally {
    await context.close();
  }
}
