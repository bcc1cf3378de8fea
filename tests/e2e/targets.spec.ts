/** Links that stand alone on a line are high enough for a finger. */
import type { Page } from '@playwright/test';
import { TAKEN_AWAY, withoutFaces } from './support/faults.ts';
import { SIZES } from './support/look.ts';
import { samplePages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

/** CSS px, as WCAG 2.2 asks at level AA (2.5.8). */
const LEAST = 24;

/** Page → links in it that belong to no sentence, though others may stand on their line. */
const ALONE: Readonly<Record<string, string>> = {
  '/evidence/': '.entry .label a, .tags a, .source-of-note',
  '/charts/': '.library h2 a',
  '/charts/check-paths/': '.downloads a',
  '/glossary/': '.tags a, .letters a',
  '/chapters/checking/': '.step-no a, .step-nav a, .plain-switch a',
};

for (const [path, links] of Object.entries(ALONE))
  for (const [name, viewport] of Object.entries(SIZES))
    test(`${path}: links outside of sentences are 24 px high or more, ${name}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(path);
      const heights = await page.locator(`main :is(${links})`).evaluateAll((all) =>
        all
          .flatMap((link) => [...link.getClientRects()])
          .filter(({ width }) => width > 0)
          .map(({ height }) => height),
      );
      expect(heights.length).toBeGreaterThan(10);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(LEAST);
    });

async function expectHighEnough(page: Page): Promise<void> {
  await page.setViewportSize(SIZES.wide);
  let alone = 0;
  for (const path of samplePages()) {
    await page.goto(path);
    const found = await aloneOn(page);
    alone += found.length;
    const low = found.filter(({ height }) => height < LEAST);
    expect.soft(low, path).toEqual([]);
  }
  expect(alone).toBeGreaterThan(500);
}

test('on one page of each kind, all folds open, links and folds with no other words are as high', async ({
  page,
}) => {
  test.slow();
  await expectHighEnough(page);
});

test.describe('in faces of the system', () => {
  test.use({ tolerated: [TAKEN_AWAY] });
  test('links and folds with no other words are as high', async ({ page }) => {
    test.slow();
    await withoutFaces(page);
    await expectHighEnough(page);
  });
});

/** Links and summaries that are all the words of their block, with their height in CSS px. */
function aloneOn(page: Page): Promise<{ words: string; height: number }[]> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const blockOf = (inside: Element): Element => {
      const around = inside.parentElement ?? document.body;
      return getComputedStyle(around).display === 'inline' ? blockOf(around) : around;
    };
    return [...document.querySelectorAll<HTMLElement>('main :is(a, summary):not(svg *)')].flatMap(
      (one) => {
        const words = one.innerText.trim();
        const alone = words !== '' && blockOf(one).textContent.trim() === one.textContent.trim();
        // Inline, it is as high as its line is; a block is as high as all it holds.
        const { height } = one.getClientRects()[0] ?? { height: 0 };
        return alone && height > 0 ? [{ words: words.slice(0, 40), height }] : [];
      },
    );
  });
}
