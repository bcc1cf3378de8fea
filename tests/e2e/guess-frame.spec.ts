/** A guess in a frame, alone: its states, its height, its themes. In a page of another site: headers-guess.spec.ts. */
import type { Page } from '@playwright/test';
import { faultsOf } from './support/axe.ts';
import { LOOKS, NO_SCRIPT, openInOurFaces, setLook } from './support/look.ts';
import { expect, test } from './support/test.ts';
import { book } from '../support/book.ts';
import { NARROWEST } from '../../src/pictures/embed/heights.ts';

const PATH = '/embed/guess-facebook-share-2019/';
const WIDTHS = [NARROWEST, 390, 559, 800];
const PLACE = '/chapters/counting-reports/#guess-facebook-share-2019';

/** Height of the framed page in columns of some widths. */
async function heightsOf(page: Page): Promise<number[]> {
  const heights: number[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 300 });
    heights.push(await page.evaluate(() => document.documentElement.scrollHeight));
  }
  return heights;
}

test('it is as high in every state', async ({ page, browser, baseURL }) => {
  await page.goto(PLACE);
  const share = page.locator('#guess-facebook-share-2019 .guess-share');
  await share.locator('summary').click();
  const snippet = await share.getByRole('textbox', { name: 'Frame, without script' }).inputValue();
  expect(snippet).toContain(`${PATH}" title="What share`);
  expect(snippet).toContain('sandbox="allow-scripts allow-popups');

  const context = await browser.newContext({ ...NO_SCRIPT, ...(baseURL && { baseURL }) });
  const still = await context.newPage();
  await openInOurFaces(still, PATH);
  const plain = await heightsOf(still);
  await context.close();
  await openInOurFaces(page, PATH);
  expect(await heightsOf(page)).toEqual(plain);
  await page.getByRole('slider').press('End');
  await page.getByRole('button').press('Enter');
  await expect(page.getByRole('status')).toHaveText(
    'You said 100 per cent. It was about 94 per cent.',
  );
  expect(await heightsOf(page)).toEqual(plain);
});

test('code, data and citation stand together below each guess', async ({ page }) => {
  for (const path of [PLACE, '/#guess-facebook-share-2019']) {
    await page.goto(path);
    const share = page.locator('.guess-share');
    await share.locator('summary').press('Enter');
    for (const [name, address] of [
      [/columns of 320/, `${PATH}preview/`],
      [/2019/, '/charts/reports-2019-by-organisation/#download'],
      ['Counting reports', '/chapters/counting-reports/#cite-this'],
    ] as const)
      await expect(share.locator(`a[href="${address}"]`)).toHaveText(name);
  }
  const chart = await page.request.get('/charts/reports-2019-by-organisation/');
  expect(await chart.text()).toContain('id="download"');
});

test('it leads to the page it comes from, in a page of its own', async ({ page }) => {
  await page.goto(PATH);
  const link = page.getByRole('link', { name: /Sources/ });
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('href', `${book.site.origin}${PLACE}`);
  await expect(page.locator('.source').first()).toBeVisible();
  // Nothing that is seen before the answer tells it.
  expect(await page.locator('main').innerText()).not.toContain('94');
});

test('the theme travels in the address', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(PATH);
  const light = await ground();
  await page.goto(`${PATH}#dark`);
  expect(await ground()).not.toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${PATH}#light`);
  expect(await ground()).toBe(light);
});

test('no script runs but its own', async ({ page, complaints }) => {
  await page.route(PATH, async (route) => {
    const answer = await route.fetch();
    const strange = '<script>document.title = "strange"</script><script src="/x.js"></script>';
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace('</body>', `${strange}</body>`),
    });
  });
  await page.goto(PATH);
  await expect(page.locator('.guess')).toHaveAttribute('data-state', 'asking');
  await expect(page).toHaveTitle(/^What share/);
  await expect
    .poll(() => complaints.filter((line) => line.includes('content policy: script-src')))
    .toHaveLength(2);
  complaints.length = 0;
});

test.describe('without script', () => {
  test.use(NO_SCRIPT);

  test('question, answer, limits and source stand there', async ({ page }) => {
    await page.goto(PATH);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^What share/);
    await expect(page.locator('.guess-plain')).toHaveText('It was about 94 per cent.');
    await expect(page.locator('.guess-plain')).toBeVisible();
    await expect(page.getByText('A report is not a child')).toBeVisible();
    await expect(page.locator('.source').first()).toBeVisible();
    await expect(page.getByRole('slider')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

for (const { size, theme } of LOOKS)
  test(`axe finds no fault before and after, ${size}, ${theme}`, async ({ page }) => {
    await setLook(page, size, theme);
    await page.goto(PATH);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button').click();
    expect(await faultsOf(page)).toEqual([]);
  });
