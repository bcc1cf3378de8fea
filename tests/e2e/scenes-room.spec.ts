/** No picture that stays in view hides the words beside it, or is itself cut off or covered. */
import type { Page } from '@playwright/test';
import { openInOurFaces } from './support/look.ts';
import { scenePages } from './support/pages.ts';
import {
  focusScenes,
  LARGE_LETTERS,
  PLAYING,
  readScenes,
  settled,
  TABLET,
  UPRIGHT,
} from './support/scenes.ts';
import { expect, test } from './support/test.ts';

const PHONE = { width: 390, height: 800 };
const DESK = { width: 1280, height: 800 };
/** Phones with and without the browser's bars, on their side, a low laptop; two with room for all. */
const WINDOWS = [
  { width: 360, height: 740 },
  { width: 390, height: 664 },
  PHONE,
  { width: 740, height: 360 },
  { width: 1366, height: 625 },
  DESK,
  UPRIGHT,
  TABLET,
];

/** Where pictures stay. */
const ROOMY: readonly object[] = WINDOWS.filter(({ height }) => height > 600);

/** In letters of twice the size words and pictures take turns: a page of each sort of scene tells. */
const IN_LARGE_LETTERS = ['/', '/chapters/counting-reports/', '/chapters/checking/'];

/** Home in every window; in chapters one phone stands for all of them. */
function windowsFor(path: string) {
  return path === '/' ? WINDOWS : WINDOWS.filter((size) => size.width >= 800 || size === PHONE);
}

async function everythingIsRead(page: Page, path: string, letters: 'usual' | 'large') {
  // Home has twenty steps and more, and every window.
  test.slow(path === '/');
  await openInOurFaces(page, path);
  for (const window of windowsFor(path)) {
    await page.setViewportSize(window);
    await settled(page);
    const scenes = await readScenes(page);
    const where = `${path} at ${window.width} × ${window.height}, ${letters} letters`;
    expect(scenes.length, where).toBeGreaterThan(0);
    for (const { id, lines, staged, unread, pictures } of scenes) {
      expect(lines, `${where}, ${id}`).toBeGreaterThan(0);
      expect.soft(unread, `${where}, ${id}: never readable`).toEqual([]);
      expect.soft(pictures, `${where}, ${id}: the picture`).toEqual([]);
      const roomy = letters === 'usual' && ROOMY.includes(window);
      if (roomy) expect.soft(staged, `${where}, ${id}: its picture stays`).toBe(true);
    }
  }
}

for (const path of scenePages()) {
  test(`${path}: every line can be read beside its picture, in every window`, async ({ page }) => {
    await everythingIsRead(page, path, 'usual');
  });

  if (IN_LARGE_LETTERS.includes(path)) {
    test(`${path}: every line can be read beside its picture, in letters of twice the size`, async ({
      playwright,
      launchOptions,
      baseURL,
    }) => {
      const browser = await playwright.chromium.launch({
        ...launchOptions,
        args: [...(launchOptions.args ?? []), LARGE_LETTERS],
      });
      const page = await browser.newPage({ ...(baseURL && { baseURL }) });
      await everythingIsRead(page, path, 'large');
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
        '32px',
      );
      await browser.close();
    });
  }

  test(`${path}: what takes the focus beside a picture is never under it`, async ({ page }) => {
    await page.goto(path);
    for (const window of [PHONE, UPRIGHT, TABLET]) {
      await page.setViewportSize(window);
      await settled(page);
      const { stops, hidden } = await focusScenes(page);
      expect(stops).toBeGreaterThan(0);
      expect(hidden, `${path} at ${window.width} × ${window.height}`).toEqual([]);
    }
  });
}

/** Phones: how wide they are, and how high a window the bars of their browsers leave. */
const WIDTHS = [360, 375, 390, 412, 430];
const HEIGHTS = [740, 769, 780, 800, 820, 844, 880, 915];

for (const path of scenePages())
  test(`${path}: no phone loses a picture to one that is less high`, async ({ page }) => {
    await openInOurFaces(page, path);
    for (const width of WIDTHS) {
      let staying = 0;
      for (const height of HEIGHTS) {
        await page.setViewportSize({ width, height });
        await settled(page);
        const now = await page.locator(PLAYING).count();
        expect.soft(now, `${width} × ${height}`).toBeGreaterThanOrEqual(staying);
        staying = now;
      }
      expect(staying).toBeGreaterThan(0);
    }
  });
