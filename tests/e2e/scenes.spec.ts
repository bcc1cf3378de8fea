/** Scenes with script: the picture stays in view, moves nothing else, and follows the reader. */
import type { Page } from '@playwright/test';
import { LESS_MOTION, NO_SCRIPT, openInOurFaces, scrollToEnd, SIZES } from './support/look.ts';
import { type Chapter, chapters } from './support/pages.ts';
import { expectInPlace, places, shiftsOf, watchShifts } from './support/places.ts';
import { neverIdle, settled, TABLET } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

const CHAPTER = '/chapters/counting-reports/';
const CHAPTERS = chapters();
/** Where every scene has room for a stage: over the words, and beside them. */
const STAGED = { tablet: TABLET, wide: SIZES.wide } as const;

function hasExplorable({ tags }: Chapter): boolean {
  return tags.some(({ name }) => name === 'Explore');
}

/** What the stage of a scene shows, once its marks have arrived. */
function stageOf(page: Page, scene: string) {
  return page.locator(`#scene-${scene} .stage .figure.on`);
}

for (const [name, viewport] of Object.entries(SIZES)) {
  test.describe(name, () => {
    test.use({ viewport });

    for (const { path } of CHAPTERS) {
      // How late faces are dealt with is the same everywhere: one chapter stands for all.
      for (const late of path === CHAPTER ? [0, 1500] : [0]) {
        test(`${path}: nothing shifts while it loads and is read, faces ${late} ms late`, async ({
          page,
        }) => {
          await watchShifts(page);
          await page.route('**/*.woff2', async (route) => {
            await new Promise((resolve) => setTimeout(resolve, late));
            await route.continue();
          });
          await page.goto(path);
          await scrollToEnd(page);
          expect(await shiftsOf(page)).toEqual([]);
        });
      }
    }
  });
}

for (const [name, viewport] of Object.entries(STAGED)) {
  test.describe(name, () => {
    test.use({ viewport });

    // Chapters with something to try: see explore.spec.ts, where that is alive as well.
    for (const { path, scenes } of CHAPTERS.filter((chapter) => !hasExplorable(chapter))) {
      test(`${path}: turning script on moves nothing`, async ({ page, browser, baseURL }) => {
        const plain = await browser.newContext({
          viewport,
          ...NO_SCRIPT,
          ...(baseURL && { baseURL }),
        });
        const without = await plain.newPage();
        await openInOurFaces(without, path);
        await openInOurFaces(page, path);
        await expect(page.locator('.stage')).toHaveCount(scenes);
        await expectInPlace(page, await places(without));
        await plain.close();
      });
    }

    test('the address of a step in the middle of each chapter restores it', async ({ page }) => {
      for (const { path, steps, scenes } of CHAPTERS) {
        const step = steps[Math.floor(steps.length / 2)] ?? '';
        await page.goto(`${path}#step-${step}`);
        await expect(page.locator('.stage')).toHaveCount(scenes);
        await expect(page.locator(`#step-${step} h3`), path).toBeInViewport();
        const own = page.locator(`#step-${step} + .figure .sub`);
        const scene = page.locator('.scene').filter({ has: page.locator(`#step-${step}`) });
        const shown = scene.locator('.stage .figure.on');
        await expect(shown.locator('.sub'), path).toHaveText(await own.innerText());
        await expect(shown.locator('svg:visible'), path).toBeInViewport({ ratio: 0.9 });
      }
    });

    test('the picture stays in view and follows the steps', async ({ page }) => {
      await page.goto(CHAPTER);
      for (const [step, words] of [
        ['ten-times-a-line', 'each line is ten times the one before'],
        ['the-tail', 'All 148 rows in order'],
        ['one-long-bar', 'on a linear scale'],
      ] as const) {
        await page.locator(`#step-${step}`).evaluate((element) => element.scrollIntoView());
        const stage = stageOf(page, 'who-reports');
        await expect(stage.locator('.sub')).toContainText(words);
        await expect(stage.locator('svg:visible')).toBeInViewport({ ratio: 0.9 });
      }
    });

    test('when marks have arrived, the stage shows just what the server drew', async ({ page }) => {
      await page.goto(`${CHAPTER}#step-the-tail`);
      const own = page.locator('#step-the-tail + .figure svg');
      for (const [index, frame] of ['narrow', 'wide'].entries()) {
        await expect
          .poll(() => stageOf(page, 'who-reports').locator(`.${frame} svg`).innerHTML())
          .toBe(await own.nth(index).innerHTML());
      }
    });

    test('an address of a step restores it', async ({ page }) => {
      await page.goto(`${CHAPTER}#step-incidents`);
      await expect(page.locator('#step-incidents h3')).toBeInViewport();
      await expect(stageOf(page, 'year-by-year').locator('.narrow svg')).toHaveAttribute(
        'aria-label',
        /29\.2 million incidents/,
      );
    });
  });
}

test.describe('where a picture would leave the words too little room', () => {
  test.use({ viewport: SIZES.narrow });

  test('pictures stand in the flow, and the address of a step shows its words', async ({
    page,
  }) => {
    await page.goto(`${CHAPTER}#step-the-tail`);
    await expect(page.locator('#step-the-tail h3')).toBeInViewport();
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.stage')).toHaveCount(0);
    await expect(page.locator('.steps > .figure').first()).toHaveCSS('opacity', '1');
  });

  test('a stage comes and goes with the height of the window', async ({ page }) => {
    await neverIdle(page);
    await page.goto(CHAPTER);
    for (const [height, stages] of [
      [TABLET.height, 3],
      [700, 0],
      [TABLET.height, 3],
    ] as const) {
      await page.setViewportSize({ ...TABLET, height });
      await settled(page);
      await expect(page.locator('.stage')).toHaveCount(stages);
    }
  });

  test('a stage that goes and comes back moves nothing', async ({ page }) => {
    await neverIdle(page);
    await watchShifts(page);
    await page.setViewportSize(TABLET);
    await openInOurFaces(page, CHAPTER);
    await settled(page);
    await page.locator('#step-the-tail').evaluate((step) => step.scrollIntoView());
    const shown = stageOf(page, 'who-reports').locator('.sub');
    await expect(shown).toContainText('All 148 rows');
    const before = await places(page);
    const room = page.locator('.stage-room');
    for (const height of ['0', '']) {
      // The window would move words itself: their spacing goes with its height.
      await room.evaluate((element, size) => (element.style.blockSize = size), height);
      await settled(page);
      await expect(page.locator('.stage')).toHaveCount(height === '0' ? 0 : 3);
      await expectInPlace(page, before);
    }
    // It comes back with the step that the reader is at.
    await expect(shown).toContainText('All 148 rows');
    expect(await shiftsOf(page)).toEqual([]);
  });

  test('wider spacing of the text, asked for while one reads, takes a stage down', async ({
    page,
  }) => {
    await neverIdle(page);
    await page.setViewportSize({ width: 1280, height: 640 });
    await page.goto(CHAPTER);
    await settled(page);
    await expect(page.locator('#scene-who-reports .stage')).toHaveCount(1);
    await page.evaluate(() => {
      for (const words of document.querySelectorAll<HTMLElement>('.figure p')) {
        words.style.lineHeight = '3';
        words.style.letterSpacing = '0.3em';
      }
    });
    await settled(page);
    await expect(page.locator('#scene-who-reports .stage')).toHaveCount(0);
  });
});

test('a step control moves the reader, takes the focus along and says one sentence', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const spoken = page.locator('[data-speak]');
  await page.mouse.wheel(0, 3000);
  await expect(spoken).toBeEmpty();
  await page.locator('#scene-who-reports summary').press('Enter');
  await page.getByRole('link', { name: 'All 148 rows', exact: true }).press('Enter');
  await expect(page).toHaveURL(/#step-the-tail$/);
  await expect(page.locator('#step-the-tail h3')).toBeFocused();
  await expect(spoken).toHaveText(/^Step 4 of 5\. All 148 rows/);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toBeInViewport();
});

test('a reader who wants less motion gets step after step', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...LESS_MOTION.contextOptions,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto(CHAPTER);
  await expect(page.locator('.stage')).toHaveCount(0);
  await expect(page.locator('.steps > .figure').first()).toHaveCSS('opacity', '1');
  await context.close();
});

test('the plain page lives in the address, and the switch leads back', async ({ page }) => {
  await page.goto(CHAPTER);
  await expect(page.locator('.stage')).toHaveCount(3);
  await page.getByRole('link', { name: 'Switch to a plain page' }).first().click();
  await expect(page).toHaveURL(/\?view=plain$/);
  await expect(page.locator('.stage')).toHaveCount(0);
  await page.getByRole('link', { name: 'Switch to moving pictures' }).first().click();
  await expect(page.locator('.stage')).toHaveCount(3);
});

test('paper shows every picture and no stage', async ({ page }) => {
  await page.goto(CHAPTER);
  await expect(page.locator('.stage')).toHaveCount(3);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.stage').first()).toBeHidden();
  for (const figure of await page.locator('.steps > .figure').all()) {
    await expect(figure).toHaveCSS('opacity', '1');
  }
});

test('one observer watches all steps, and nobody listens to scrolling', async ({ page }) => {
  await page.addInitScript(() => {
    const count = (name: string): void => {
      const root = document.documentElement.dataset;
      root[name] = String(Number(root[name] ?? 0) + 1);
    };
    const Real = IntersectionObserver;
    window.IntersectionObserver = class extends Real {
      constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        super(callback, options);
        count('observers');
      }
    };
    for (const target of [window, document]) {
      const listen: EventTarget['addEventListener'] = target.addEventListener.bind(target);
      target.addEventListener = (
        type: string,
        listener: EventListenerOrEventListenerObject | null,
        options?: AddEventListenerOptions | boolean,
      ): void => {
        if (/scroll|wheel|touchmove/.test(type)) count('scrollers');
        listen(type, listener, options);
      };
    }
  });
  await page.goto(CHAPTER);
  await expect(page.locator('.stage')).toHaveCount(3);
  await expect(page.locator('html')).toHaveAttribute('data-observers', '1');
  expect(await page.locator('html').getAttribute('data-scrollers')).toBeNull();
});
