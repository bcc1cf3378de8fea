/** Citations for thumbs, keys and listeners: names that tell, targets that part, focus that follows. */
import type { Page } from '@playwright/test';
import { NO_SCRIPT } from './support/look.ts';
import { expect, test } from './support/test.ts';

const CHAPTER = '/chapters/agree-differ-silent/';

/** The first number of the page that another follows at once, and its neighbour. */
function neighbours(page: Page) {
  return page.locator('main .cited:has(+ wbr) .cite, main wbr + .cited .cite');
}

test('a citation’s name says who and what, in short; neighbours have names of their own', async ({
  page,
}) => {
  await page.goto('/questions/on-device/');
  const names = await page
    .locator('main .cite')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) expect(name).toMatch(/^Source \d+, [^:]+: \S.{9,}$/);
  const whats = new Set(names.map((name) => name.replace(/^Source \d+, /, '')));
  expect(whats.size).toBe(new Set(names).size);
});

for (const path of [CHAPTER, '/questions/on-device/', '/charts/position-map/']) {
  test(`${path}: no number of a citation lies in the way of another, for a thumb`, async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({
      ...(baseURL ? { baseURL } : {}),
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    // All that can be read: words beside pictures stand in turn, and folds are open.
    await page.goto(`${path}?view=plain`);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    const crowded = await page.locator('main .cite').evaluateAll((all) => {
      const HALF = 12;
      const seen = all.filter((one) => one.checkVisibility());
      return seen.flatMap((one) => {
        one.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, right, top, bottom } = one.getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        // What lies up to 12 px left and right of its centre, but for the very edge, is its own.
        const miss = [1 - HALF, 0, HALF - 1].some(
          (dx) => document.elementFromPoint(x + dx, y) !== one,
        );
        return miss ? [`${one.getAttribute('aria-label') ?? ''} at ${Math.round(x)}`] : [];
      });
    });
    expect(crowded).toEqual([]);
    await page.close();
  });
}

test('numbers that follow each other make no line higher, and a line may end between them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(CHAPTER);
  expect(await neighbours(page).count()).toBeGreaterThan(3);
  const heights = await page.locator('.brief p:has(.cite)').evaluateAll((all) =>
    all.map((paragraph) => {
      const line = parseFloat(getComputedStyle(paragraph).lineHeight);
      return paragraph.getBoundingClientRect().height / line;
    }),
  );
  expect(heights.length).toBeGreaterThan(0);
  for (const lines of heights) expect(Math.abs(lines - Math.round(lines))).toBeLessThan(0.02);
});

for (const [way, options] of [
  ['with script', {}],
  ['without script', NO_SCRIPT],
] as const) {
  test.describe(way, () => {
    test.use(options);
    test('opened by key, the panel takes the focus; Escape and Close give it back', async ({
      page,
    }) => {
      await page.goto(CHAPTER);
      const number = page.locator('main .cite').first();
      const panel = page.locator('.panel:popover-open');
      await number.press('Enter');
      const title = panel.getByRole('heading');
      await expect(title).toBeFocused();
      await expect(page.getByRole('dialog')).toHaveAccessibleName(await title.innerText());
      await page.keyboard.press('Escape');
      await expect(panel).toBeHidden();
      await expect(number).toBeFocused();

      await number.press('Enter');
      await page.keyboard.press('Tab');
      await expect(panel.getByRole('button', { name: 'Close' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(panel).toBeHidden();
      await expect(number).toBeFocused();
    });
  });
}

test('the panel closes when the focus leaves it, forwards and backwards', async ({ page }) => {
  await page.goto(CHAPTER);
  const numbers = page.locator('main .cite');
  const panel = page.locator('.panel:popover-open');
  await numbers.first().press('Enter');
  const stops = await panel.locator('a, button').count();
  for (let stop = 0; stop < stops; stop += 1) await page.keyboard.press('Tab');
  await expect(panel).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(panel).toBeHidden();
  await expect(numbers.nth(1)).toBeFocused();

  await numbers.first().press('Enter');
  await expect(panel.getByRole('heading')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(panel).toBeHidden();
  await expect(numbers.first()).toBeFocused();
});

test('by mouse a number opens its panel and closes it; no ring is drawn', async ({ page }) => {
  await page.goto(CHAPTER);
  const number = page.locator('main .cite').first();
  const panel = page.locator('.panel:popover-open');
  await number.click();
  await expect(panel).toBeVisible();
  expect(
    await panel.getByRole('heading').evaluate((title) => getComputedStyle(title).outlineStyle),
  ).toBe('none');
  // The panel may lie over the number; a press on the number itself still closes it.
  const before = await page.evaluate(() => scrollY);
  await number.dispatchEvent('mousedown');
  await number.evaluate((button: HTMLElement) => {
    button.focus();
    button.click();
  });
  await expect(panel).toBeHidden();
  expect(await page.evaluate(() => scrollY)).toBe(before);
});
