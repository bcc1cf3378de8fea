/** No accessibility fault that axe can find: every page once, one of each kind in every look. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LOOKS, setLook } from './support/look.ts';
import { sitePages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

/** Faults as a person reads them: rule, how many places, the first place. */
async function faults(page: Page): Promise<string[]> {
  // Legacy mode opens no second page to gather faults of frames, of which our pages have none.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160) ?? ''}`,
  );
}

const pages = sitePages();
/** One of each kind: its address up to the last part. */
const kinds = new Map(pages.map((path) => [path.replace(/[^/]+\/?$/, ''), path]));
const oneOfEach = [...new Set(['/', '/chapters/counting-reports/', ...kinds.values()])];

test.describe('every page once', () => {
  const PART = 24;
  for (let start = 0; start < pages.length; start += PART) {
    const part = pages.slice(start, start + PART);
    test(`pages ${start + 1} to ${start + part.length} of ${pages.length}`, async ({ page }) => {
      test.setTimeout(180_000);
      for (const path of part) {
        await page.goto(path);
        expect(await faults(page), path).toEqual([]);
      }
    });
  }
});

for (const { size, theme } of LOOKS) {
  test(`one page of each kind, ${size}, ${theme}`, async ({ page }) => {
    test.setTimeout(180_000);
    await setLook(page, size, theme);
    for (const path of oneOfEach) {
      await page.goto(path);
      expect(await faults(page), path).toEqual([]);
    }
  });
}

test('an open citation panel has no fault', async ({ page }) => {
  await page.goto('/chapters/counting-reports/');
  await page.locator('[data-cite]').first().click();
  await expect(page.locator('.panel:popover-open')).toBeVisible();
  expect(await faults(page)).toEqual([]);
});
