/** Whole pages by Tab, to the foot and back: where the focus is, it is seen. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const PAGES = [
  { path: '/chapters/who-acts/', width: 390 },
  { path: '/chapters/who-acts/', width: 1280 },
  { path: '/chapters/agree-differ-silent/', width: 1280 },
  { path: '/charts/reports-by-year/', width: 1280 },
  { path: '/compare/', width: 1280 },
  { path: '/questions/survivors/', width: 1280 },
];

interface Stop {
  /** What the focus is on, in words. */
  name: string;
  /** Whether its middle has nothing over it, and the line around it ends in the window. */
  seen: boolean;
}

/** In the page: the element with the focus, or null at either end. What a label stands for is seen by its label. */
function stopHere(): Stop | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const part = focused.matches('[type="radio"], [type="checkbox"]')
    ? (focused.closest('label') ?? focused)
    : focused;
  const lines = [...part.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const onTop = lines.some(({ left, top, width, height }) =>
    part.contains(document.elementFromPoint(left + width / 2, top + height / 2)),
  );
  const ringed = [focused, part, focused.querySelector('h2, h3')].some((one) => {
    if (!one) return false;
    const { outlineWidth, outlineOffset } = getComputedStyle(one);
    const reach = parseFloat(outlineOffset) + parseFloat(outlineWidth);
    const end = Math.max(...[...one.getClientRects()].map(({ bottom }) => bottom));
    return parseFloat(outlineWidth) > 0 && end + reach <= innerHeight;
  });
  return { name: part.textContent.trim().slice(0, 60), seen: onTop && ringed };
}

/** Goes through a page and gives the stops that are not seen, and how many there are. */
async function walk(page: Page, key: string): Promise<{ unseen: string[]; stops: number }> {
  const unseen: string[] = [];
  for (let stops = 0; stops < 600; stops += 1) {
    await page.keyboard.press(key);
    // What the focus brings may take a moment to come.
    const stop = await settled(page);
    if (!stop) return { unseen, stops };
    if (!stop.seen) unseen.push(stop.name);
  }
  throw new Error(`${page.url()}: the focus does not come to an end`);
}

async function settled(page: Page): Promise<Stop | null> {
  let stop = await page.evaluate(stopHere);
  for (let tries = 0; stop?.seen === false && tries < 20; tries += 1) {
    await page.waitForTimeout(50);
    stop = await page.evaluate(stopHere);
  }
  return stop;
}

for (const { path, width } of PAGES)
  test(`${path}: each stop is seen, to the foot and back, ${width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path, { waitUntil: 'networkidle' });
    const down = await walk(page, 'Tab');
    expect(down.unseen).toEqual([]);
    expect(down.stops).toBeGreaterThan(40);
    const up = await walk(page, 'Shift+Tab');
    expect(up.unseen).toEqual([]);
    expect(up.stops).toBe(down.stops);
  });

/** In the page: how far the line around the focus reaches under the bar, in px; null at either end of the page. */
function underBar(): number | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const bar = document.querySelector('.bar');
  if (!bar || bar.contains(focused) || focused.matches('.skip')) return 0;
  const { outlineOffset, outlineWidth } = getComputedStyle(focused);
  const reach = parseFloat(outlineOffset) + parseFloat(outlineWidth);
  const { bottom } = bar.getBoundingClientRect();
  return Math.max(0, bottom - focused.getBoundingClientRect().top + reach);
}

test('going back, the line around the focus keeps clear of the bar', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/chapters/rights/', { waitUntil: 'networkidle' });
  await page.locator('.foot a').last().focus();
  const under: string[] = [];
  for (let stops = 0; stops < 100; stops += 1) {
    await page.keyboard.press('Shift+Tab');
    let by = await page.evaluate(underBar);
    for (let tries = 0; by !== null && by > 0 && tries < 20; tries += 1) {
      await page.waitForTimeout(50);
      by = await page.evaluate(underBar);
    }
    expect(by).not.toBeNull();
    if (by) under.push(`${stops}: ${by} px`);
  }
  expect(under).toEqual([]);
});
