/** The comparison after a way to another page and back, whether or not the browser has kept it meanwhile. */
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.ts';
import { choosing, field, openChoices, outcome, ready, seen } from './support/compare.ts';
import { expect, test } from './support/test.ts';

const executablePath = findBrowser();
test.use({
  launchOptions: {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...BROWSER_FLAGS],
    // Playwright's browsers keep no page unless they are asked to.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

test('shows what the reader had chosen, and goes on from there', async ({ page }) => {
  await choosing(page);
  await page.getByRole('radio', { name: 'Silences' }).check();
  await page.getByRole('checkbox', { name: 'IWF' }).uncheck();
  await expect(page).toHaveURL(/\?d=crin,ecpat,brown,nspcc&show=silences$/);
  const before = await seen(page);
  const words = (await outcome(page).textContent()) ?? '';
  await page
    .getByRole('navigation', { name: 'Site' })
    .getByRole('link', { name: 'Charts' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Charts');
  // A browser with a window keeps the page, one without loads it again.
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('input[value="silences"]')).toBeChecked();
  await expect(page.locator('input[value="iwf"]')).not.toBeChecked();
  expect(await seen(page)).toEqual(before);
  await expect(outcome(page)).toHaveText(words);
  if (!(await page.getByRole('checkbox', { name: 'IWF' }).isVisible())) await openChoices(page);
  await page.getByRole('checkbox', { name: 'IWF' }).check();
  await expect(page).toHaveURL(/\?show=silences$/);
});

test('controls that differ from the address are set by it, with all that they show', async ({
  page,
}) => {
  await ready(page, '/compare/?d=crin,nspcc&q=3');
  // As a browser does that puts back the controls of another moment, or the page of another step.
  await page.evaluate(() => {
    for (const box of document.querySelectorAll<HTMLInputElement>('input[name="d"]'))
      box.checked = true;
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.locator('input[value="iwf"]')).not.toBeChecked();
  expect(await seen(page)).toEqual(['3 nspcc crin']);
});

test('words that were being typed are not lost', async ({ page }) => {
  await ready(page);
  await field(page).evaluate((input: HTMLInputElement) => {
    input.value = 'device';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page).toHaveURL(/\?find=device$/);
  await expect(field(page)).toHaveValue('device');
});
