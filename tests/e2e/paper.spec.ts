/** A chapter on paper: no way to somewhere else, nothing to press, and words on one page with their picture. */
import { expect, test } from './support/test.ts';

/** Pages with all that chapters hold: a guess, each explorable, a content note, words that only those read who open them. */
const PAGES = ['/', '/chapters/rights/', '/chapters/counting-reports/', '/chapters/checking/'];

/** Where a page leads to others, or is turned. Numbers of sources stay: the list at the end answers them. */
const WAYS = ['nav', 'input', 'button:not(.cite)', 'summary:not(.fold > *, .voices > *)'];

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
  ] as const) {
    const first = page.locator(part).first();
    await expect(first, part).toHaveCSS('break-inside', inside);
    await expect(first, part).toHaveCSS('break-after', after);
  }
  // Browsers keep to none of it among the cells of a grid.
  for (const part of ['.steps', '.comparison > .leaves', '.comparison .leaf'])
    await expect(page.locator(part).first(), part).toHaveCSS('display', 'block');
});
