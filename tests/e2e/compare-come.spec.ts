/** How the questions of the comparison come to a reader who opens it. */
import type { Page } from '@playwright/test';
import { settled } from './support/compare.ts';
import { openInOurFaces } from './support/look.ts';
import { shiftsOf, watchShifts } from './support/places.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(async ({ page }) => {
  await watchShifts(page);
  // Counted in the moment in which the comparison has come alive.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-compare][data-live]')) return;
      observer.disconnect();
      const later = document.querySelectorAll('.c-row:not([data-come])').length;
      document.documentElement.dataset.later = String(later);
    }).observe(document, { attributeFilter: ['data-live'], subtree: true });
  });
});

async function laterOn(page: Page): Promise<number> {
  await settled(page);
  await expect(page.locator('.c-row:not([data-come])')).toHaveCount(0);
  return Number(await page.locator('html').getAttribute('data-later'));
}

for (const viewport of [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
])
  test(`the first questions are there at once, the others come in turn, and nothing moves, ${viewport.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('/compare/');
    expect(await laterOn(page)).toBe((await page.locator('.c-row').count()) - 3);
    expect(await shiftsOf(page)).toEqual([]);
  });

for (const address of ['/compare/#weighing', '/compare/?d=crin,nspcc'])
  test(`${address}: whoever comes to a place has the whole height at once`, async ({ page }) => {
    await page.goto(address);
    expect(await laterOn(page)).toBe(0);
  });

test('so has whoever loads it anew further down, and stays there', async ({ page }) => {
  // Faces that came too late for the first view and in time for the second would make other heights.
  await openInOurFaces(page, '/compare/');
  await settled(page);
  await page.locator('.c-row').nth(9).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await page.reload();
  expect(await laterOn(page)).toBe(0);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});
