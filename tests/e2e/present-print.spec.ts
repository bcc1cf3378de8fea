/** A deck on paper. */
import { pagesIn } from '../../scripts/lib/pdf.ts';
import { openDeck } from './support/decks.ts';
import { NO_SCRIPT } from './support/look.ts';
import { expect, test } from './support/test.ts';

const DECK = 'counting-reports/';

test('a deck prints a slide a page, with no empty page between or after', async ({ page }) => {
  await openDeck(page, `${DECK}#slide-5`);
  const slides = await page.locator('.slide').count();
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toBe(slides);
});

test('slides fill their pages: nothing of one is cut off on paper', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openDeck(page, `${DECK}#slide-5`);
  await page.emulateMedia({ media: 'print' });
  const faults = await page.evaluate(() =>
    [...document.querySelectorAll('.slide')].flatMap((slide) => {
      const frame = slide.getBoundingClientRect();
      return [...slide.querySelectorAll('.para, .rows > li, .caption, .foot-line, .pic svg')]
        .filter((part) => part.getBoundingClientRect().width > 0)
        .filter((part) => part.getBoundingClientRect().bottom > frame.bottom + 1)
        .map((part) => `${slide.id}: ${part.className}`);
    }),
  );
  expect(faults).toEqual([]);
  // The slide that was shown stands in its own place, not over all others.
  const tops = await page
    .locator('.slide')
    .evaluateAll((all) =>
      all
        .filter((slide) => getComputedStyle(slide).visibility === 'visible')
        .map((slide) => slide.getBoundingClientRect().top),
    );
  expect(tops).toHaveLength(await page.locator('.slide').count());
  expect(tops).toEqual(tops.toSorted((one, other) => one - other));
  expect(new Set(tops).size).toBe(tops.length);
});

test.describe('without script', () => {
  test.use(NO_SCRIPT);

  test('slides print all the same, and notes below them if wanted', async ({ page }) => {
    await page.goto(`/present/${DECK}`);
    const slides = await page.locator('.slide').count();
    const pdf = { preferCSSPageSize: true, printBackground: true };
    expect(pagesIn(await page.pdf(pdf))).toBe(slides);
    await page.getByLabel('Print notes below the slides').check();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.notes:visible')).toHaveCount(slides);
    const pages = pagesIn(await page.pdf(pdf));
    expect(pages).toBeGreaterThanOrEqual(slides);
    expect(pages).toBeLessThan(slides * 1.5);
  });
});
