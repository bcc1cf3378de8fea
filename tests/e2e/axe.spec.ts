/** No accessibility fault that axe can find: each structure of page once, each kind in every other look. */
import { faultsOf } from './support/axe.ts';
import { CROSSED_LOOKS, setLook } from './support/look.ts';
import { onePageOfEachStructure, samplePages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const pages = onePageOfEachStructure();
/** Besides one of each kind: a chapter with every sort of scene, and the card of a question. */
const samples = new Set([
  ...samplePages(),
  '/chapters/counting-reports/',
  '/embed/question-on-device/',
]);

test.describe('one page of each structure, wide and light', () => {
  const PART = 24;
  for (let start = 0; start < pages.length; start += PART) {
    const part = pages.slice(start, start + PART);
    test(`pages ${start + 1} to ${start + part.length} of ${pages.length}`, async ({ page }) => {
      test.setTimeout(180_000);
      await setLook(page, 'wide', 'light');
      for (const path of part) {
        await page.goto(path);
        expect(await faultsOf(page), path).toEqual([]);
      }
    });
  }
});

for (const { size, theme } of CROSSED_LOOKS) {
  test(`one page of each kind, ${size}, ${theme}`, async ({ page }) => {
    test.setTimeout(180_000);
    await setLook(page, size, theme);
    for (const path of samples) {
      await page.goto(path);
      const ask = theme === 'light' ? 'structure' : 'colours';
      expect(await faultsOf(page, 'html', ask), path).toEqual([]);
    }
  });
}

test('an open citation panel has no fault', async ({ page }) => {
  await page.goto('/chapters/counting-reports/');
  await page.locator('[data-cite]').first().click();
  await expect(page.locator('.panel:popover-open')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});
