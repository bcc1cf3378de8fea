/** What is folded away is one step away, with and without script; and a chapter is read on a phone. */
import { book } from '../support/book.ts';
import { openInOurFaces } from './support/look.ts';
import { expect, test } from './support/test.ts';

/** Screens of a phone that a chapter may take while its folds are closed. */
const MOST_SCREENS = 22;
const PHONE = { width: 360, height: 740 };

for (const { slug } of book.chapters)
  test(`${slug}: at most ${MOST_SCREENS} screens on a phone`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    // Those of the system may be wider.
    await openInOurFaces(page, `/chapters/${slug}/`);
    expect(await page.locator('details.fold[open]').count()).toBe(0);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height / PHONE.height).toBeLessThanOrEqual(MOST_SCREENS);
  });

test('an address inside a fold opens it, and so does that of the fold itself', async ({ page }) => {
  const fold = page.locator('#evidence-list');
  await page.goto('/chapters/rights/#evidence-list');
  await expect(fold).toHaveAttribute('open', '');
  await page.goto('/chapters/rights/');
  await expect(fold).not.toHaveAttribute('open', '');
  await page.evaluate(() => (location.hash = 'evidence-list'));
  await expect(fold.getByRole('link').first()).toBeInViewport();
});

test('on paper every fold is open', async ({ page }) => {
  await page.goto('/chapters/rights/');
  const last = page.locator('#evidence-list li').last();
  expect(await last.evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }))).toBe(
    false,
  );
  await page.emulateMedia({ media: 'print' });
  expect(await last.evaluate((one) => one.getBoundingClientRect().height)).toBeGreaterThan(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a fold opens by its heading', async ({ page }) => {
    await page.goto('/chapters/rights/');
    await page.locator('#evidence-list > summary').click();
    await expect(page.locator('#evidence-list').getByRole('link').first()).toBeVisible();
  });
});
