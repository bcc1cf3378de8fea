/** A chart in a frame: no script, its state and theme from the address. Heights: frames-fit.spec.ts. Real frames on another site: headers.spec.ts. */
import type { Page } from '@playwright/test';
import { chartIds } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test('no chart in a frame brings a script', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  for (const id of chartIds()) {
    await page.goto(`/embed/${id}/`);
    await expect(page.locator('.figure')).toBeVisible();
  }
  expect(scripts).toEqual([]);
});

test('words for listeners alone are not seen in a frame', async ({ page }) => {
  for (const frame of ['check-paths', 'guess-facebook-share-2019']) {
    await page.goto(`/embed/${frame}/`);
    for (const fold of await page.locator('summary').all()) await fold.click();
    const widths = await page
      .locator('.visually-hidden:visible')
      .evaluateAll((all) => all.map((words) => words.getBoundingClientRect().width));
    expect(widths.length, frame).toBeGreaterThan(1);
    expect(Math.max(...widths), frame).toBe(1);
  }
});

test('an opened table lies over the picture, whole, and scrolls there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 560 });
  for (const id of ['who-should-act', 'reports-by-year']) {
    await page.goto(`/embed/${id}/`);
    const before = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.getByText('Table and description').click();
    const box = await page.locator('.inside').boundingBox();
    expect(box?.x).toBe(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(560);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
      before,
    );
    await page.locator('tbody tr').last().scrollIntoViewIfNeeded();
    await expect(page.locator('tbody tr').last()).toBeInViewport();
    await page.getByText('Close').click();
    await expect(page.locator('.picture:visible').first()).toBeInViewport();
  }
});

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
