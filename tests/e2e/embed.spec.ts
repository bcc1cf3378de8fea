/** A chart in a frame: no script, and a height that holds it. Real frames on another site: headers.spec.ts. */
import { openInOurFaces } from './support/look.ts';
import { chartIds } from './support/pages.ts';
import { expect, test } from './support/test.ts';
import { EMBED_WIDTHS } from '../../src/pictures/embed/widths.ts';

for (const id of chartIds()) {
  test(`${id}: no script, and the snippet's height holds it at every width`, async ({ page }) => {
    const scripts: string[] = [];
    await page.goto(`/charts/${id}/`);
    const snippet = await page.locator('.snippet').inputValue();
    const given = Number(/height="(\d+)"/.exec(snippet)?.[1]);
    expect(snippet).toMatch(/ title="[^"]+"/);
    let tallest = 0;
    // The frame alone: the page of a chart may have the way out.
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await openInOurFaces(page, `/embed/${id}/`);
    for (const width of EMBED_WIDTHS) {
      await page.setViewportSize({ width, height: 400 });
      for (const choice of (await page.locator('.choice label').all()).toReversed()) {
        await choice.click();
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        tallest = Math.max(tallest, height);
      }
      tallest = Math.max(tallest, await page.evaluate(() => document.documentElement.scrollHeight));
    }
    expect(given).toBeGreaterThanOrEqual(tallest);
    // An empty band under the chart is as wrong as a cut one.
    expect(given - tallest).toBeLessThanOrEqual(120);
    expect(scripts).toEqual([]);
  });
}

test('the theme travels in the address', async ({ page }) => {
  const [id = ''] = chartIds();
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`/embed/${id}/`);
  const light = await ground();
  await page.goto(`/embed/${id}/#dark`);
  expect(await ground()).not.toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`/embed/${id}/#light`);
  expect(await ground()).toBe(light);
});

test('an unknown frame is a page that can be read', async ({ page }) => {
  await page.goto('/embed/unknown/');
  await expect(page.getByRole('heading')).toHaveText('There is no such chart');
});
