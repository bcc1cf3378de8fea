/** Scenes with script: the picture stays in view, moves nothing else, and follows the reader. */
import type { Page } from '@playwright/test';
import { LESS_MOTION, NO_SCRIPT, scrollToEnd, SIZES } from './support/look.ts';
import { chapters } from './support/pages.ts';
import { shiftsOf, watchShifts } from './support/places.ts';
import { PLAYING, settled } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

const CHAPTER = '/chapters/counting-reports/';
const CHAPTERS = chapters();

/** The picture of a scene that is seen just now. */
function seenOn(page: Page, scene: string) {
  return page.locator(`#scene-${scene} .layer > .figure.on`);
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

test.describe('beside the words', () => {
  test.use({ viewport: SIZES.wide });

  test('the address of a step in the middle of each chapter restores it', async ({ page }) => {
    for (const { path, steps, scenes } of CHAPTERS) {
      const step = steps[Math.floor(steps.length / 2)] ?? '';
      await page.goto(`${path}#step-${step}`);
      await expect(page.locator(PLAYING)).toHaveCount(scenes);
      await expect(page.locator(`#step-${step} h3`), path).toBeInViewport();
      const figure = page.locator(`#step-${step} + .layer > .figure`);
      await expect(figure, path).toHaveClass(/\bon\b/);
      await expect(figure, path).toHaveCSS('opacity', '1');
      await expect(figure.locator('svg.c-chart:visible'), path).toBeInViewport({ ratio: 0.9 });
    }
  });

  test('the picture stays in view and follows the steps', async ({ page }) => {
    await page.goto(CHAPTER);
    for (const [step, words] of [
      ['two-numbers', 'from 148 companies and hotlines'],
      ['the-tail', 'All 148 rows in order'],
      ['one-large-block', 'from 148 companies and hotlines'],
    ] as const) {
      await page.locator(`#step-${step}`).evaluate((element) => element.scrollIntoView());
      const seen = seenOn(page, 'who-reports');
      await expect(seen).toHaveCount(1);
      await expect(seen.locator('.sub')).toContainText(words);
      await expect(seen.locator('svg.c-chart:visible')).toBeInViewport({ ratio: 0.9 });
    }
  });

  test('when marks have arrived, the picture is just what the server drew', async ({
    page,
    browser,
    baseURL,
  }) => {
    const plain = await browser.newContext({ ...NO_SCRIPT, ...(baseURL && { baseURL }) });
    const without = await plain.newPage();
    await without.goto(CHAPTER);
    await page.goto(`${CHAPTER}#step-one-large-block`);
    await page.goto(`${CHAPTER}#step-two-numbers`);
    const drawing = '#step-two-numbers + .layer .wide svg.c-chart';
    const drawn = await without.locator(drawing).innerHTML();
    await expect(page.locator('.figure.on .wide svg').first()).toBeVisible();
    await expect.poll(() => page.locator(drawing).innerHTML()).toBe(drawn);
    await plain.close();
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
  await expect(spoken).toHaveText(/^Step 3 of 3\. All 148 rows/);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toBeInViewport();
});

test('a reader who goes back sees one picture, and not the later one over it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/');
  for (const id of ['#step-the-break', '#step-all-of-2019']) {
    await page.locator(id).evaluate((step) => step.scrollIntoView({ behavior: 'instant' }));
    await expect(page.locator(id)).toHaveClass(/\bnow\b/);
  }
  const later = page.locator('#step-the-break + .layer > .figure');
  await expect(later).toHaveClass(/\bgoing\b/);
  await expect(later).toHaveCSS('opacity', '0');
});

test('a reader who wants less motion gets step after step', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...LESS_MOTION.contextOptions,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  for (const path of [CHAPTER, '/']) {
    await page.goto(path);
    await settled(page);
    await expect(page.locator(PLAYING)).toHaveCount(0);
    for (const figure of await page.locator('.layer > .figure').all())
      await expect(figure).toHaveCSS('opacity', '1');
  }
  await context.close();
});

/** How many animations run in pictures just after a step has begun, over all steps of a page. */
async function movesOn(page: Page, path: string): Promise<number> {
  await page.goto(path);
  await settled(page);
  let moves = 0;
  for (const step of await page.locator('.step').all()) {
    await step.evaluate((element) => element.scrollIntoView());
    await expect(step).toHaveClass(/\bnow\b/);
    moves += await page.evaluate(
      () =>
        document.getAnimations().filter(({ effect, timeline }) => {
          const target = effect instanceof KeyframeEffect ? effect.target : null;
          return timeline === document.timeline && target?.closest('.figure');
        }).length,
    );
  }
  return moves;
}

test('pictures that stand in their own places do not move or fade', async ({ page }) => {
  expect(await movesOn(page, CHAPTER)).toBeGreaterThan(0);
  expect(await movesOn(page, `${CHAPTER}?view=plain`)).toBe(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await movesOn(page, CHAPTER)).toBe(0);
});

test('the plain page lives in the address, and the switch leads back', async ({ page }) => {
  await page.goto(CHAPTER);
  await expect(page.locator(PLAYING)).toHaveCount(3);
  await page.getByRole('link', { name: 'Switch to a plain page' }).first().click();
  await expect(page).toHaveURL(/\?view=plain$/);
  await expect(page.locator(PLAYING)).toHaveCount(0);
  await page.getByRole('link', { name: 'Switch to moving pictures' }).first().click();
  await expect(page.locator(PLAYING)).toHaveCount(3);
});

test.describe('where scripts do not come', () => {
  test.use({ tolerated: [/Failed to load resource/] });

  test('words and pictures stand in turn', async ({ page }) => {
    await page.route(/\/_astro\/.*\.js$/, (route) =>
      route.request().url().includes('plays') ? route.continue() : route.abort(),
    );
    await page.goto(CHAPTER);
    await expect(page.locator(PLAYING)).toHaveCount(0);
    for (const figure of await page.locator('.layer > .figure').all())
      await expect(figure).toHaveCSS('opacity', '1');
  });
});

test('paper shows every picture and all words', async ({ page }) => {
  for (const path of [CHAPTER, '/']) {
    await page.goto(path);
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    for (const part of await page.locator('.layer > .figure, .step-card').all()) {
      await expect(part).toHaveCSS('opacity', '1');
      await expect(part).toHaveCSS('position', 'static');
    }
    await page.emulateMedia({ media: 'screen' });
  }
});

test('one observer watches the steps of a layout, and nobody listens to scrolling', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const count = (name: string): void => {
      const root = document.documentElement.dataset;
      root[name] = String(Number(root[name] ?? 0) + 1);
    };
    const Real = IntersectionObserver;
    window.IntersectionObserver = class extends Real {
      private counted = false;
      override observe(target: Element): void {
        // Who speaks has an observer of its own.
        if (!this.counted && target.matches('.step')) {
          this.counted = true;
          count('observers');
        }
        super.observe(target);
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
  await expect(page.locator(PLAYING)).toHaveCount(3);
  await expect(page.locator('html')).toHaveAttribute('data-observers', '1');
  expect(await page.locator('html').getAttribute('data-scrollers')).toBeNull();
});
