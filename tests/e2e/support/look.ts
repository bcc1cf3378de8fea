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
  await nothingComes(page);
}

/** Waits until no file has come for a while. Under load Playwright may take a request for one that never ends. */
async function nothingComes(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const count = () => performance.getEntriesByType('resource').length;
    for (let before = -1; before !== count();) {
      before = count();
      await new Promise((resolve) => setTimeout(resolve, 700));
    }
  });
}

/** Sets the size of letters that a reader chose in the browser, in CSS px: it counts for media queries too. */
export async function setLetters(page: Page, px: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Page.setFontSizes', { fontSizes: { standard: px } });
}

/** A window of 320 px in which letters have twice the usual size: the reader's own setting. */
export async function enlarge(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  await setLetters(page, 32);
}

/** Opens a page in our own faces; those that came too late for one view are there for the next. */
export async function openInOurFaces(page: Page, path: string): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    await page.goto(path);
    if (await page.evaluate(inOurFaces)) return;
    // Some are faces of the system that this machine may not have.
    await page.evaluate(async () => {
      await Promise.allSettled([...document.fonts].map((face) => face.load()));
    });
  }
  throw new Error(`${path}: our faces did not arrive in four views`);
}

/** In the page: whether words stand in our faces. A canvas would use one that came too late for the words. */
async function inOurFaces(): Promise<boolean> {
  await document.fonts.ready;
  const probe = document.createElement('span');
  probe.textContent = 'illicit wharf';
  probe.style.position = 'absolute';
  document.body.append(probe);
  const widthIn = (family: string) => {
    probe.style.font = `40px ${family}`;
    return probe.getBoundingClientRect().width;
  };
  const ours = ['"Atkinson Hyperlegible Next"', '"Source Serif 4"'].every(
    (family) => widthIn(`${family}, monospace`) !== widthIn('monospace'),
  );
  probe.remove();
  return ours;
}
