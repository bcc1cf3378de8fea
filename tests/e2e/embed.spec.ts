/** A chart in a frame: no script, and a height that holds it. Real frames on another site: headers.spec.ts. */
import type { Page } from '@playwright/test';
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

test.describe('the state travels in the address', () => {
  const FRAME = '/embed/who-should-act/';
  const PAGE = '/charts/who-should-act/';
  const shownOf = (page: Page) =>
    page
      .locator('.picture[data-option]:visible')
      .evaluateAll((pictures) => pictures.map((picture) => picture.getAttribute('data-option')));

  for (const path of [FRAME, PAGE])
    test(`${path}: one state is shown, until a reader chooses another`, async ({ page }) => {
      await page.goto(path);
      expect(await shownOf(page)).toEqual(['0']);
      await page.goto(`${path}#state=police`);
      expect(await shownOf(page)).toEqual(['3']);
      await page.locator('.choice label').first().click();
      expect(await shownOf(page)).toEqual(['0']);
    });

  test('with a theme, in either order', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    for (const end of ['#state=police&dark', '#dark&state=police']) {
      await page.goto('about:blank');
      await page.goto(`${FRAME}${end}`);
      expect(await shownOf(page)).toEqual(['3']);
      expect(
        await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme),
      ).toBe('dark');
    }
  });

  test('what means nothing shows the first', async ({ page }) => {
    for (const end of [
      '#state=nobody',
      '#state=',
      '#dark&state',
      '#%F0%9F%92%A3',
      '#state=police&',
    ]) {
      await page.goto('about:blank');
      await page.goto(`${FRAME}${end}`);
      expect(await shownOf(page), end).toEqual(['0']);
    }
  });

  test('on paper the chosen state is named, and no other', async ({ page }) => {
    await page.goto(`${FRAME}#state=police`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.choice label:visible')).toHaveText(['Police']);
  });
});

test('an unknown frame is a page that can be read', async ({ page }) => {
  await page.goto('/embed/unknown/');
  await expect(page.getByRole('heading')).toHaveText('There is no such chart');
});
