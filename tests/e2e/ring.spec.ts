/** The ring around what has the focus: as large as WCAG asks at level AAA (2.4.13), and nothing cuts it. */
import type { Page } from '@playwright/test';
import { changedDots } from '../support/dots.ts';
import { LESS_MOTION } from './support/look.ts';
import { expect, test } from './support/test.ts';

test.use(LESS_MOTION);

/** Page → stops from its start: the bar, the masthead, the opening, and what is worked in it. */
const PAGES: Readonly<Record<string, number>> = {
  '/': 24,
  '/chapters/harm/': 26,
  '/charts/reports-by-year/': 24,
  '/compare/': 16,
  '/present/checking/': 6,
  '/present/': 14,
};

for (const [path, stops] of Object.entries(PAGES))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${path}: each ring changes as many dots as a line of two pixels has, ${colorScheme}`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(path, { waitUntil: 'networkidle' });
      const thin: string[] = [];
      for (let stop = 0; stop < stops; stop += 1) {
        await page.keyboard.press('Tab');
        const { name, dots, least } = await ringOf(page);
        if (dots < least) thin.push(`${name}: ${dots} dots; expected ${least}`);
      }
      expect(thin).toEqual([]);
    });

/** Dots that the focus changes, and how many a line of two pixels around it has. */
async function ringOf(page: Page): Promise<{ name: string; dots: number; least: number }> {
  const { name, least, clip } = await page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const part = focused.matches('[type="radio"], [type="checkbox"]')
      ? (focused.closest('label') ?? focused)
      : focused;
    const { x, y, width, height } = part.getBoundingClientRect();
    // Of a link that goes on in a second line each part has its own line around it.
    const sides = [...part.getClientRects()].map((line) => 2 * (line.width + line.height));
    const ROOM = 10;
    const left = Math.max(0, x - ROOM);
    const top = Math.max(0, y - ROOM);
    return {
      name: part.textContent.trim().slice(0, 40),
      // Where lines touch, as these do, the ring goes around both at once.
      least: Math.floor(sides.length > 1 ? 2 * 2 * (width + height) * 0.5 : 2 * (sides[0] ?? 0)),
      clip: {
        ...{ x: left, y: top },
        width: Math.min(innerWidth - left, width + 2 * ROOM),
        height: Math.min(innerHeight - top, height + 2 * ROOM),
      },
    };
  });
  const on = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  const focused = await page.evaluateHandle(() => document.activeElement);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  const off = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  await focused.evaluate((one) => {
    if (one instanceof HTMLElement) one.focus({ preventScroll: true });
  });
  return { name, least, dots: changedDots(on, off) };
}
