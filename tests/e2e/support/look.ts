/** Sizes, themes and ways of reading that the site is tried in. */
import type { Page } from '@playwright/test';

/** A small phone and a laptop: the two widths everything is tried at. */
export const SIZES = {
  narrow: { width: 360, height: 740 },
  wide: { width: 1280, height: 800 },
} as const;

const THEMES = ['light', 'dark'] as const;

export type SizeName = keyof typeof SIZES;
export type Theme = (typeof THEMES)[number];

/** For `test.use`: a reader whose browser runs no script. */
export const NO_SCRIPT = { javaScriptEnabled: false } as const;

/** For `test.use`: a reader who asked for less motion. */
export const LESS_MOTION = { contextOptions: { reducedMotion: 'reduce' } } as const;

/** The four looks: each size in each theme. */
export const LOOKS: readonly { size: SizeName; theme: Theme }[] = THEMES.flatMap((theme) => [
  { size: 'narrow' as const, theme },
  { size: 'wide' as const, theme },
]);

/** Two looks that meet each size and each theme once, where all four would tell no more. */
export const CROSSED_LOOKS: typeof LOOKS = LOOKS.filter(
  ({ size, theme }) => (size === 'narrow') === (theme === 'light'),
);

/** Puts a page into a size and a theme. Do it before `goto` where loading matters. */
export async function setLook(page: Page, size: SizeName, theme: Theme): Promise<void> {
  await page.setViewportSize(SIZES[size]);
  await page.emulateMedia({ colorScheme: theme });
}

/** Scrolls to the end as a reader does, a part of a screen at a time, and lets things load. */
export async function scrollToEnd(page: Page): Promise<void> {
  for (let screens = 0; screens < 400; screens += 1) {
    const atEnd = await page.evaluate(() => {
      const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
      return scrollTop + clientHeight >= scrollHeight - 2;
    });
    if (atEnd) break;
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(50);
  }
  await page.waitForLoadState('networkidle');
}

/** Opens a page in our own faces; one that came too late for the first view is there for the next. */
export async function openInOurFaces(page: Page, path: string): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) {
    await page.goto(path);
    const ours = await page.evaluate(async () => {
      await document.fonts.ready;
      const probe = document.createElement('canvas').getContext('2d');
      if (!probe) return false;
      const widthIn = (family: string) => {
        probe.font = `40px ${family}`;
        return probe.measureText('illi').width;
      };
      return widthIn('"Atkinson Hyperlegible Next", monospace') !== widthIn('monospace');
    });
    if (ours) return;
  }
  throw new Error(`${path}: our faces did not arrive in three views`);
}
