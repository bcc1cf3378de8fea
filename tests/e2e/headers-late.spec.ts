/** What a page shows where a frame of ours has not come yet, or does not come at all. */
import { addressOf } from './support/addresses.ts';
import { framed, hostWith, WORDS } from './support/host.ts';
import { chartEmbedLines } from './support/snippets.ts';
import { expect, test } from './support/test.ts';

const CHART = 'who-should-act';

test.use({
  visited: [addressOf('host') ?? 'http://localhost'],
  tolerated: [/Blocked script execution/],
});

test('where a frame has not come, on paper or on a slow line, its place says what belongs there', async ({
  page,
  baseURL,
}) => {
  const { frame } = chartEmbedLines(CHART, baseURL);
  // Browsers print lazy frames that nobody has come near as they are: not loaded.
  await hostWith(page, `${WORDS}<div style="height:6000px"></div>${frame.repeat(20)}`);
  expect(page.frames().filter((one) => one.url().includes('/embed/')).length).toBeLessThan(20);
  const ink = async () => (await page.locator('body > div').last().screenshot()).toString('base64');
  await page.route('**/embed/**', () => undefined);
  const words = page.locator('body > div > span').last();
  await expect(words).toHaveText(new RegExp(`/charts/${CHART}/$`));
  const seen = await ink();
  await words.evaluate((span) => span.remove());
  expect(await ink()).not.toBe(seen);
});

test('a frame that has come covers what stood in its place', async ({ page, baseURL }) => {
  const { frame } = chartEmbedLines(CHART, baseURL);
  await hostWith(page, frame);
  await framed(page);
  const ink = async () => (await page.locator('body > div').screenshot()).toString('base64');
  const seen = await ink();
  await page.locator('body > div > span').evaluate((span) => span.remove());
  expect(await ink()).toBe(seen);
});
