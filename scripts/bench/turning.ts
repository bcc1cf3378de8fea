/** Tasks while a deck is turned slide by slide, as a table. */
import type { Browser } from '@playwright/test';
import { ms, table } from '../lib/table.ts';
import { median } from './frames.ts';
import { SLOWDOWN } from './scroll.ts';
import { tasksDuring } from './tasks.ts';
import { type Report, verdictOn } from './verdict.ts';

const ROUNDS = 3;
const WINDOW = { width: 1280, height: 720 };
/** Longer than a slide takes to fade in. */
const STILL_MS = 400;
/** The next slide is painted without a longer task, in milliseconds. */
const MOST_MS = 50;
/** The key of a clicker. */
const NEXT = 'PageDown';

/**
 * Turns a deck from its first slide to its last; the middle round of each slide counts.
 * @param path path of the deck, such as "/present/some/"
 */
export async function turning(browser: Browser, url: string, path: string): Promise<Report> {
  const rounds: Map<number, number>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await turn(browser, url + path));
  const [first] = rounds;
  if (!first || first.size === 0) throw new Error(`${path}: no slide was turned to`);
  const slides = [...first.keys()].map((slide) => {
    const longest = rounds.map((round) => round.get(slide) ?? 0);
    return { slide, middle: median(longest), worst: Math.max(...longest) };
  });
  const dearest = slides.toSorted((a, b) => b.middle - a.middle).slice(0, 5);
  return {
    title: `Turning ${path}, ${slides.length} slides, at 4× CPU slow-down: the five longest tasks, middle of ${ROUNDS} rounds`,
    text: table([
      ['to slide', 'middle', 'worst'],
      ...dearest.map(({ slide, middle, worst }) => [slide, ms(middle), ms(worst)]),
    ]),
    ...verdictOn(path, { control: false, page: slides.some(({ middle }) => middle > MOST_MS) }),
  };
}

/** Number of each slide turned to, and the longest task meanwhile, in milliseconds at the slowed pace. */
async function turn(browser: Browser, url: string): Promise<Map<number, number>> {
  const context = await browser.newContext({ viewport: WINDOW, colorScheme: 'light' });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    const count = await page.locator('.slide').count();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.waitForTimeout(STILL_MS);
    const longest = new Map<number, number>();
    for (let slide = 2; slide <= count; slide += 1) {
      const tasks = await tasksDuring(browser, page, () => page.keyboard.press(NEXT), STILL_MS);
      longest.set(slide, Math.max(...tasks));
    }
    if (!page.url().endsWith(`#slide-${count}`))
      throw new Error(`${url}: ${NEXT} led to ${page.url()}; expected slide ${count}`);
    return longest;
  } finally {
    await context.close();
  }
}
