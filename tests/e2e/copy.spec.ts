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
  await expect(line.getByRole('button', { name: /^Copied: \w/ })).toBeVisible();
  expect(await clipboard()).toMatch(/^<div style=.*<\/div>$/);
  const cited = page.locator('.cite-this [data-lines]');
  await cited.getByRole('button', { name: 'Copy' }).press('Enter');
  await expect(cited.getByRole('button', { name: /^Copied: \w/ })).toBeVisible();
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
  await expect(cited.getByRole('button', { name: /^Selected: copy it: \w/ })).toBeVisible();
  const marked = await page.evaluate(() => getSelection()?.toString().trim());
  expect(marked).toBe((await cited.locator('[data-plain-citation]').innerText()).trim());
});

for (const path of [CHART, '/questions/on-device/', '/'])
  test(`${path}: each button that copies has a name of its own, which begins with the word that is seen`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.locator('details').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
    const buttons = await page.getByRole('button', { name: 'Copy' }).all();
    expect(buttons.length).toBeGreaterThan(2);
    const names = await Promise.all(buttons.map((button) => button.getAttribute('aria-label')));
    for (const name of names) expect(name).toMatch(/^Copy: \w.{8,}$/);
    expect(new Set(names).size).toBe(names.length);
  });
