/** Keeping the site for a class: nothing before the button, all of it after, none of it when removed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOP } from '../../scripts/lib/command.ts';
import type { Manifest } from '../../src/reader/offline/core.ts';
import { faultsOf } from './support/axe.ts';
import { outcome as compared, ready, rows } from './support/compare.ts';
import { keptBy, openLive } from './support/explore.ts';
import { NO_SCRIPT } from './support/look.ts';
import { held, keepAll, keepButton, outcome, test } from './support/offline.ts';
import { someChart } from './support/pages.ts';
import { expect } from './support/test.ts';

const { files } = JSON.parse(
  readFileSync(join(TOP, 'dist/offline/manifest.json'), 'utf8'),
) as Manifest;
/** What a browser says when nobody answers. */
const NO_NETWORK =
  /ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|FAILED)|Failed to fetch|status of 503/;

// Each test has a server of its own, and most keep the whole site.
test.describe.configure({ timeout: 120_000 });

test('nothing is kept before somebody presses the button, and the page says what it takes', async ({
  page,
}) => {
  await page.goto('/offline/');
  await expect(keepButton(page)).toHaveText('Keep this for class');
  await expect(page.locator('[data-part="takes"]')).toContainText(
    new RegExp(`\\d\\.\\d MB \\(${files.length} files\\)`),
  );
  expect(await held(page)).toEqual([]);
  expect(await keptBy(page)).toEqual([]);
});

test.describe('without a network', () => {
  test.use({ tolerated: [NO_NETWORK], visited: ['https://www.bbc.co.uk'] });

  test('what was kept opens: chapters, what there is to try, charts, comparison, search', async ({
    page,
    context,
    copy,
  }) => {
    await keepAll(page);
    expect(await held(page)).toEqual(['kept: 1', `kept-…: ${files.length}`, '/']);
    await copy.stop();
    await context.setOffline(true);

    await page.goto('/');
    await page
      .getByRole('navigation', { name: 'Site' })
      .getByRole('link', { name: 'Read' })
      .click();
    await expect(page.locator('h1')).toBeVisible();
    const cipher = await openLive(page, 'cipher');
    await expect(cipher.locator('[data-face]')).toBeVisible();
    await page.goto('/chapters/harm?view=plain');
    await expect(page).toHaveURL(/\/chapters\/harm\/\?view=plain$/);

    await page.goto(`/charts/${someChart()}/`);
    await expect(page.locator('svg.c-chart:visible').first()).toBeVisible();
    await expect(page.locator('body')).toHaveCSS('font-family', /Source Serif/);

    await ready(page, '/compare/?q=metadata');
    await expect(compared(page)).not.toHaveText('');
    expect(await rows(page).count()).toBeGreaterThan(0);

    await page.goto('/search/?q=metadata');
    await expect(page.locator('[data-results] > li').first()).toContainText('Metadata');

    await page.goto(`/embed/${someChart()}/`);
    await expect(page.locator('h1')).toHaveText('Not in your copy');

    await page.goto('/offline/');
    await expect(page.locator('[data-part="state"]')).toContainText('Kept since');
    await expect(page.locator('[data-part="newer"]')).toContainText('cannot be seen now');
    await expect(keepButton(page)).toBeHidden();
  });

  test('the way out blanks the page, and back does not bring it again', async ({ page, copy }) => {
    await keepAll(page);
    await copy.stop();
    await page.goto('/chapters/harm/');
    await page.route('https://www.bbc.co.uk/**', (route) => route.abort('internetdisconnected'));
    await page.getByRole('link', { name: 'Exit this page' }).click();
    await expect(page.locator('h1')).toHaveCount(0);
    await page.goBack();
    await expect(page).toHaveURL(/\/offline\/$/);
    await page.goForward().catch(() => null);
    await expect(page.getByText('Harm, and what is known of it')).toHaveCount(0);
  });
});

test('a newer edition is offered, on the pages too, and replaces the copy', async ({
  page,
  copy,
}) => {
  await keepAll(page);
  copy.publish('glossary/index.html', (html) => html.replace('>Glossary</h1>', '>New words</h1>'));
  await page.goto('/glossary/');
  await expect(page.locator('h1')).toHaveText('Glossary');
  await page.goto('/offline/');
  await expect(page.locator('[data-part="newer"]')).toHaveText('A newer edition is there.');
  await page.goto('/glossary/');
  await expect(page.locator('.kept-note')).toContainText('A newer edition is there');
  await page.locator('.kept-note a').click();
  await expect(keepButton(page)).toHaveText('Update the copy');
  await keepButton(page).click();
  await expect(outcome(page)).toContainText('Done.', { timeout: 45_000 });
  await copy.stop();
  await page.goto('/glossary/');
  await expect(page.locator('h1')).toHaveText('New words');
  await expect(page.locator('.kept-note')).toHaveCount(0);
  expect(await held(page)).toEqual(['kept: 1', `kept-…: ${files.length}`, '/']);
});

test('removing leaves no file and no service worker', async ({ page }) => {
  await keepAll(page);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Remove the copy' }).click();
  await expect(outcome(page)).toContainText('Removed.');
  await expect(page.locator('[data-part="state"]')).toHaveText('Nothing is kept on this device.');
  expect(await held(page)).toEqual([]);
});

test.describe('when something goes wrong', () => {
  test.use({ tolerated: [/status of 404/] });

  test('a file that does not come leaves nothing half kept', async ({ page, copy }) => {
    copy.lose('glossary/index.html');
    await page.goto('/offline/');
    await keepButton(page).click();
    await expect(outcome(page)).toContainText('did not come whole', { timeout: 45_000 });
    await expect(outcome(page)).toContainText('Nothing of it was kept');
    expect(await held(page)).toEqual([]);
  });

  test('a file of another edition than the list says is not kept', async ({ page, copy }) => {
    copy.publish('glossary/index.html', (html) => html.replace('Glossary', 'Words'));
    await page.goto('/offline/');
    await page.route('**/glossary/', (route) => route.fulfill({ body: 'something else' }));
    await keepButton(page).click();
    await expect(outcome(page)).toContainText('did not come whole', { timeout: 45_000 });
    expect(await held(page)).toEqual([]);
  });

  test('an update that fails leaves the copy as it was', async ({ page, copy }) => {
    await keepAll(page);
    copy.publish('glossary/index.html', (html) => html.replace('>Glossary</h1>', '>New</h1>'));
    copy.lose('glossary/index.html');
    await page.goto('/offline/');
    await keepButton(page).click();
    await expect(outcome(page)).toContainText('is as it was', { timeout: 45_000 });
    // Beside the record stands that a newer edition was seen.
    expect(await held(page)).toEqual(['kept: 2', `kept-…: ${files.length}`, '/']);
    await page.goto('/glossary/');
    await expect(page.locator('h1')).toHaveText('Glossary');
  });
});

test('a full disk is told, and leaves nothing', async ({ page }) => {
  await page.addInitScript(() => {
    let puts = 0;
    const original: unknown = Reflect.get(Cache.prototype, 'put');
    Cache.prototype.put = function full(...args: [RequestInfo | URL, Response]) {
      puts += 1;
      if (puts > 100) return Promise.reject(new DOMException('Full', 'QuotaExceededError'));
      if (typeof original !== 'function') throw new TypeError('no put');
      return Reflect.apply(original, this, args) as Promise<void>;
    };
  });
  await page.goto('/offline/');
  await keepButton(page).click();
  await expect(outcome(page)).toContainText('not enough room', { timeout: 45_000 });
  expect(await held(page)).toEqual([]);
});

test('a second tab waits for the first, and stopping leaves nothing', async ({ page, context }) => {
  await page.route('**/glossary/', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 8000));
    await route.continue().catch(() => undefined);
  });
  await page.goto('/offline/');
  const other = await context.newPage();
  await other.goto('/offline/');
  await keepButton(page).click();
  await expect(page.locator('progress')).toBeVisible();
  await keepButton(other).click();
  await expect(outcome(other)).toContainText('Another tab');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(outcome(page)).toContainText('Stopped. Nothing of it was kept');
  expect(await held(page)).toEqual([]);
  await expect(keepButton(page)).toBeVisible();
});

test.describe('with script off', () => {
  test.use(NO_SCRIPT);

  test('the ZIP file alone is offered, with its size, and the page says why', async ({ page }) => {
    await page.goto('/offline/');
    await expect(page.getByText('script is off')).toBeVisible();
    await expect(page.locator('.keep')).toBeHidden();
    await expect(page.locator('[data-zip-size]')).toHaveText(/^\d+\.\d MB$/);
    await expect(page.getByRole('link', { name: /Download the site/ })).toBeVisible();
  });
});
