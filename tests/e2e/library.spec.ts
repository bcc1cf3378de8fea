/** The library of charts: narrowed by what readers choose, in equal cells without a hole. */
import type { Page } from '@playwright/test';
import { chapters, chartIds } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const total = chartIds().length;

/** In the page: cells as they stand, row by row. */
async function rows(page: Page): Promise<{ cells: number; heights: number[] }[]> {
  return page.locator('.library > li:visible').evaluateAll((all) => {
    const boxes = all.map((cell) => cell.getBoundingClientRect());
    return [...new Set(boxes.map(({ top }) => Math.round(top)))].map((row) => {
      const those = boxes.filter(({ top }) => Math.round(top) === row);
      return { cells: those.length, heights: those.map(({ height }) => Math.round(height)) };
    });
  });
}

for (const [width, across] of [
  [390, 1],
  [768, 3],
  [1280, 3],
  [1920, 3],
] as const)
  test(`${width}: equal cells, ${across} in a row, no row but the last shorter`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/charts/');
    const all = await rows(page);
    expect(all.slice(0, -1).every(({ cells }) => cells === across)).toBe(true);
    expect(new Set(all.flatMap(({ heights }) => heights)).size).toBe(1);
    // Each picture is four to three and fills the width that it has.
    const shapes = await page.locator('.library .preview').evaluateAll((previews) =>
      previews.map((preview) => {
        const { width: wide, height } = preview.getBoundingClientRect();
        const drawing = preview.querySelector('svg')?.getBoundingClientRect().width ?? 0;
        return { ratio: wide / height, filled: drawing / wide };
      }),
    );
    for (const { ratio, filled } of shapes) {
      expect(ratio).toBeCloseTo(4 / 3, 1);
      expect(filled).toBeGreaterThan(0.85);
    }
  });

test('on a phone it is at most nine windows long', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/charts/');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(9 * 800);
});

test('every choice leaves the charts that it names, and some', async ({ page }) => {
  await page.goto('/charts/');
  await expect(page.locator('.filter input[name="chapter"]')).toHaveCount(chapters().length + 1);
  for (const name of ['chapter', 'kind', 'document', 'year']) {
    const radios = page.locator(`.filter input[name="${name}"]`);
    for (let at = 1; at < (await radios.count()); at += 1) {
      const radio = radios.nth(at);
      const value = (await radio.getAttribute('data-pick')) ?? (await radio.getAttribute('value'));
      await radio.check({ force: true });
      const shown = await page
        .locator('.library > li:visible')
        .evaluateAll(
          (cells, field) => cells.map((cell) => cell.getAttribute(field) ?? ''),
          `data-${name}`,
        );
      expect(shown.length, `${name} ${value ?? ''}`).toBeGreaterThan(0);
      expect(shown.length, `${name} ${value ?? ''}`).toBeLessThan(total);
      for (const list of shown) expect(list.split(' ')).toContain(value);
      await expect(page.locator('[data-count]')).toHaveText(`${shown.length} of ${total} charts`);
    }
    await radios.first().check({ force: true });
  }
  await expect(page.locator('[data-count]')).toHaveText(`${total} charts in all`);
});

test('an address keeps the choices, and an unknown one shows everything', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/charts/?document=crin&kind=words');
  const cells = page.locator('.library > li:visible');
  const some = await cells.count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(total);
  // The fold is open, so that the choice is seen.
  await expect(page.getByRole('radio', { name: 'Words' })).toBeChecked();
  await page.locator('.filter').getByText('ECPAT', { exact: true }).click();
  await expect(page).toHaveURL(/\?document=ecpat&kind=words$|\?kind=words&document=ecpat$/);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'ECPAT' })).toBeChecked();
  await page.goto('/charts/?document=nobody');
  await expect(cells).toHaveCount(total);
});

test('a press anywhere in a cell leads to its chart, by one link with its title as name', async ({
  page,
}) => {
  await page.goto('/charts/');
  const cell = page.locator('.library > li').nth(2);
  await expect(cell.getByRole('link')).toHaveCount(1);
  await cell.locator('.preview').click({ position: { x: 20, y: 20 }, force: true });
  await expect(page).toHaveURL(/\/charts\/[a-z0-9-]+\/$/);
  await expect(page.getByRole('heading', { name: 'Wording' })).toBeVisible();
});
