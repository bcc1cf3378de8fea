/** Lines to copy and citations: one press each, and a selection where a browser gives no right to write. */
import { expect, test } from './support/test.ts';

const CHART = '/charts/reports-by-year/';

test('a press copies the line or the citation beside it, as it is read', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(CHART);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const line = page.locator('.embed-way').first();
  await line.getByRole('button', { name: 'Copy' }).press('Enter');
  await expect(line.getByRole('button')).toHaveText('Copied');
  expect(await clipboard()).toMatch(/^<div style=.*<\/div>$/);
  const cited = page.locator('.cite-this [data-lines]');
  await cited.getByRole('button', { name: 'Copy' }).press('Enter');
  await expect(cited.getByRole('button')).toHaveText('Copied');
  expect(await clipboard()).toMatch(
    /^Side by Side, \d+ \w+ 20\d\d\. “[^\n]+”\. Chart\. Version \d+\. https:\/\/\S+$/,
  );
});

test('without the right to write it is marked, to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await page.goto('/questions/on-device/');
  const cited = page.locator('.cite-this [data-lines]');
  await cited.getByRole('button', { name: 'Copy' }).click();
  await expect(cited.getByRole('button')).toHaveText('Selected: copy it');
  const marked = await page.evaluate(() => getSelection()?.toString().trim());
  expect(marked).toBe((await cited.locator('[data-plain-citation]').innerText()).trim());
});
