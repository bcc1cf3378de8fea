/** Ways to the parts of the site, above and below every page, on narrow windows. */
import type { Locator } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** Small phones, phones, and a phone held across. */
const WIDTHS = [320, 360, 375, 390, 412, 480, 540] as const;

/** How many links stand on each line, from the first line on. */
function inLines(links: Locator): Promise<number[]> {
  return links.evaluateAll((all) => {
    const tops = all.map((link) => Math.round(link.getBoundingClientRect().top));
    return [...new Set(tops)].map((line) => tops.filter((top) => top === line).length);
  });
}

for (const width of WIDTHS)
  test(`no door stands alone on its line, and those above take two: ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/documents/');
    const above = await inLines(page.locator('.masthead a'));
    expect.soft(above).toHaveLength(2);
    const below = await inLines(page.locator('.foot nav a'));
    expect(below.length).toBeGreaterThan(1);
    expect(Math.min(...above, ...below)).toBeGreaterThan(1);
  });

test('what is told of each document’s sheets breaks alike on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/documents/', '/chapters/rights/']) {
    await page.goto(path);
    const heights = await page
      .locator('.sheets > li > span')
      .evaluateAll((all) => all.map((told) => told.getBoundingClientRect().height));
    expect(heights).toHaveLength(5);
    expect(new Set(heights).size, path).toBe(1);
  }
});
