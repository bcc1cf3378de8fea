/** From a citation to its place in the document, and from there to the statements. */
import { expect, test } from './support/test.ts';

test('a citation leads to its place in the document, lit, and on to what stands there', async ({
  page,
}) => {
  await page.goto('/chapters/rights/');
  await page.locator('.cite').first().click();
  const panel = page.locator('.panel:popover-open');
  const label = await panel.locator('.label').textContent();
  await panel.getByRole('link', { name: 'Its place in the document' }).click();
  const place = page.locator('.outline li:target');
  await expect(place).toBeInViewport();
  await place.getByRole('link').click();
  await expect(page.locator('h3:target')).toBeInViewport();
  const there = page.locator('section:has(> h3:target)');
  await expect(there.getByRole('link', { name: label?.trim() ?? '' })).not.toHaveCount(0);
});

test('places that a chapter cites are drawn and named, and lead to the same addresses', async ({
  page,
}) => {
  await page.goto('/chapters/rights/');
  const where = page.locator('.where-it-lies');
  const hrefs = (selector: string) =>
    where.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const drawn = await hrefs('svg a');
  expect(drawn.length).toBeGreaterThan(10);
  expect(await hrefs('.fold li a')).toEqual(drawn);
});

test('the five sheets fit a phone at one scale', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/documents/');
  const scales = await page.locator('.sheets > li > svg').evaluateAll((all) =>
    all.map((svg) => {
      const { width } = svg.getBoundingClientRect();
      return width / Number(svg.getAttribute('viewBox')?.split(' ')[2]);
    }),
  );
  expect(scales).toHaveLength(5);
  expect(Math.max(...scales) - Math.min(...scales)).toBeLessThan(0.01);
});

test('on a phone the counts of sheets side by side do not run together', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/documents/');
  const gaps = await page.locator('.sheets > li > span').evaluateAll((all) =>
    all.map((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      const words = range.getBoundingClientRect();
      const next = one.parentElement?.nextElementSibling?.querySelector(':scope > span');
      return (next?.getBoundingClientRect().left ?? innerWidth) - words.right;
    }),
  );
  expect(gaps).toHaveLength(5);
  expect(Math.min(...gaps)).toBeGreaterThan(4);
});
