/** A chapter on paper: no way to somewhere else, nothing to press, and words on one page with their picture. */
import { expect, test } from './support/test.ts';

/** Pages with all that chapters hold: a guess, each explorable, a content note, words that only those read who open them. */
const PAGES = [
  ...['/', '/chapters/rights/', '/chapters/counting-reports/', '/chapters/checking/'],
  ...['/chapters/since-then/', '/charts/reports-2019-by-organisation/', '/questions/survivors/'],
];

/** Where a page leads to others, or is turned. Numbers of sources stay: the list at the end answers them. */
const WAYS = [
  'nav',
  'input',
  'textarea',
  'button:not(.cite)',
  'summary:not(.fold > *, .voices > *)',
];

for (const path of PAGES)
  test(`${path}: nothing on paper that paper cannot do`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const left = await page
      .locator(WAYS.join())
      .evaluateAll((ways) =>
        ways
          .filter((way) => way.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
          .map((way) => way.outerHTML.slice(0, 120)),
      );
    expect(left).toEqual([]);
  });

test('where sources are found stands on paper alone', async ({ page }) => {
  await page.goto('/chapters/rights/#evidence-list');
  const address = page.locator('#evidence-list').getByText('found from https://');
  await expect(address).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(address).toBeVisible();
});

for (const path of ['/', '/charts/', '/glossary/'])
  test(`${path}: paper says where the page is read`, async ({ page }) => {
    await page.goto(path);
    const address = page.locator('.whence').getByText(new RegExp(`^[^/]+${path}$`));
    await expect(address).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(address).toBeVisible();
  });

test('what was chosen in a chart is read on paper, where its ground is not printed', async ({
  page,
}) => {
  await page.goto('/chapters/counting-reports/');
  await page.emulateMedia({ media: 'print' });
  const chosen = page.locator('.choice label:has(:checked)').first();
  await expect(chosen).toBeVisible();
  const ink = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
  await expect(chosen).toHaveCSS('color', ink);
});

test('a name lies on no words of its leaf', async ({ page }) => {
  // A sheet of A4 without its margins.
  await page.setViewportSize({ width: 710, height: 1055 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('/questions/survivors/');
  for (const leaf of await page.locator('.question-page .leaf').all()) {
    const tab = await leaf.locator('.tab').boundingBox();
    const words = await leaf.locator('.kinds').boundingBox();
    expect((tab?.y ?? NaN) + (tab?.height ?? NaN)).toBeLessThanOrEqual((words?.y ?? NaN) + 0.5);
  }
});

test('what can be tried is not parted from its title', async ({ page }) => {
  await page.goto('/chapters/lines-of-defence/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.explore')).toHaveCSS('break-inside', 'avoid');
});

test('a step is not parted, nor from its picture; a leaf is not parted, nor its question left behind', async ({
  page,
}) => {
  await page.goto('/chapters/rights/');
  await page.emulateMedia({ media: 'print' });
  for (const [part, inside, after] of [
    ['.step', 'avoid', 'avoid'],
    ['.layer > .figure', 'avoid', 'auto'],
    ['.comparison > h2', 'avoid', 'avoid'],
    ['.comparison > .meta', 'avoid', 'avoid'],
    ['.comparison .leaf', 'avoid', 'auto'],
    ['.sheets', 'avoid', 'auto'],
    ['.where-it-lies > .meta', 'avoid', 'avoid'],
    ['.along', 'avoid', 'auto'],
    ['.table tr', 'avoid', 'auto'],
    ['.foot', 'avoid', 'auto'],
  ] as const) {
    const first = page.locator(part).first();
    await expect(first, part).toHaveCSS('break-inside', inside);
    await expect(first, part).toHaveCSS('break-after', after);
  }
  // Browsers keep to none of it among the cells of a grid.
  for (const part of ['.steps', '.comparison > .leaves', '.comparison .leaf'])
    await expect(page.locator(part).first(), part).toHaveCSS('display', 'block');
  // Nor does Chromium leave a better place to break at the end of a box: the foot would be alone on the last page.
  for (const part of ['main', '[data-chapter-body]'])
    await expect(page.locator(part), part).toHaveCSS('display', 'contents');
});
