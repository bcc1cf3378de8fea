/** A reader without script gets the whole story. */
import type { Page } from '@playwright/test';
import { NO_SCRIPT, type SizeName, SIZES } from './support/look.ts';
import { chapters, chartIds } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const CHAPTER = '/chapters/counting-reports/';
const SIZE_NAMES: readonly SizeName[] = ['narrow', 'wide'];

/** Letters that a reader can see on the page. */
async function letters(page: Page): Promise<number> {
  return page.evaluate(() => document.body.innerText.replace(/\s+/g, '').length);
}

/** In the page: pairs of steps and pictures of a scene that lie over one another. */
function overlaps(): string[] {
  const parts = [...document.querySelectorAll('.steps > .step, .layer > .figure')].map((part) => ({
    words: part.textContent.trim().slice(0, 30),
    box: part.getBoundingClientRect(),
  }));
  return parts.flatMap(({ words, box }, index) =>
    parts
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
      )
      .map((other) => `${words} / ${other.words}`),
  );
}

test('the chapter has at least 98 % of its text, and every picture', async ({
  page,
  browser,
  baseURL,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const without = await plain.newPage();
  await without.goto(CHAPTER);
  await page.goto(CHAPTER);
  expect(await letters(without)).toBeGreaterThanOrEqual((await letters(page)) * 0.98);
  const pictures = without.locator('.layer > .figure');
  const steps = await without.locator('.steps > .step').count();
  expect(steps).toBe(10);
  expect(await pictures.count()).toBe(steps);
  for (const picture of await pictures.all()) {
    await expect(picture).toHaveCSS('opacity', '1');
    await expect(picture.locator('svg.c-chart:visible')).toHaveCount(1);
  }
  await plain.close();
});

test.describe('with script off', () => {
  test.use(NO_SCRIPT);

  for (const { path } of chapters()) {
    // Both widths are laid out alike in all chapters; one of them is tried at both.
    for (const name of path === CHAPTER ? SIZE_NAMES : (['wide'] as const)) {
      test(`${path}: no picture lies over another or over words while one scrolls, ${name}`, async ({
        page,
      }) => {
        const viewport = SIZES[name];
        await page.setViewportSize(viewport);
        await page.goto(path);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        expect(height).toBeGreaterThan(4 * viewport.height);
        for (let top = 0; top < height; top += viewport.height / 2) {
          await page.evaluate((y) => {
            window.scrollTo({ top: y, behavior: 'instant' });
          }, top);
          expect(await page.evaluate(overlaps), `scrolled to ${top}`).toEqual([]);
        }
      });
    }
  }

  for (const [name, viewport] of Object.entries(SIZES)) {
    test(`a citation opens and closes its panel, ${name}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(CHAPTER);
      await page.locator('[data-cite="nspcc-apple-205"]').first().click();
      const panel = page.locator('#panel-nspcc-apple-205');
      await expect(panel).toBeVisible();
      await expect(panel).toContainText('paragraph 5');
      await panel.getByRole('button', { name: 'Close' }).click();
      await expect(panel).toBeHidden();
    });
  }

  test('steps lead to one another', async ({ page }) => {
    await page.goto(CHAPTER);
    await page.locator('#step-one-large-block').getByRole('link', { name: 'Next step' }).click();
    await expect(page).toHaveURL(/#step-two-numbers$/);
    await expect(page.locator('#step-two-numbers h3')).toBeInViewport();
  });

  test('a reader can choose the scale of a chart', async ({ page }) => {
    await page.goto('/charts/reports-2019-by-organisation/');
    const pictures = page.locator('.picture');
    await expect(pictures.nth(0)).toBeVisible();
    await expect(pictures.nth(1)).toBeHidden();
    await page.locator('.choice').getByText('Logarithmic', { exact: true }).click();
    await expect(pictures.nth(0)).toBeHidden();
    await expect(pictures.nth(1)).toBeVisible();
  });

  test('the ledger can be narrowed to a document and a kind', async ({ page }) => {
    await page.goto('/evidence/');
    const all = await page.locator('.entry:visible').count();
    await page.locator('.filter').getByText('CRIN', { exact: true }).click();
    await page.locator('.filter').getByText('Figure', { exact: true }).click();
    const shown = page.locator('.entry:visible');
    expect(await shown.count()).toBeLessThan(all);
    for (const entry of await shown.all()) {
      await expect(entry).toHaveAttribute('data-document', 'crin');
      await expect(entry).toHaveAttribute('data-kind', 'figure');
    }
  });

  test('the library of charts can be narrowed, and all of it is there', async ({ page }) => {
    await page.setViewportSize(SIZES.narrow);
    await page.goto('/charts/');
    const cells = page.locator('.library > li:visible');
    const all = await cells.count();
    expect(all).toBe(chartIds().length);
    await page.getByText('Choose by chapter').click();
    await page.locator('.filter').getByText('Diagram', { exact: true }).click();
    expect(await cells.count()).toBeLessThan(all);
    for (const cell of await cells.all())
      await expect(cell).toHaveAttribute('data-kind', 'diagram');
  });

  test('no switch is offered that would do nothing', async ({ page }) => {
    await page.goto(CHAPTER);
    await expect(page.getByText('Switch to a plain page').first()).toBeHidden();
  });
});

test.describe('what needs care', () => {
  test.use(NO_SCRIPT);

  test('a survivor’s account is read only by those who open it', async ({ page }) => {
    await page.goto('/evidence/nspcc-survivor-statement/');
    const account = page.locator('main .says').first();
    await expect(account).toBeHidden();
    await page.getByText('Open it to read on').click();
    await expect(account).toBeVisible();
  });
});
