/** A framed guess in a page of another site, in all sorts of sandboxes, through a real nginx. */
import type { FrameLocator, Page } from '@playwright/test';
import { addressOf, needAddress } from './support/addresses.ts';
import { expect, test } from './support/test.ts';

const PATH = '/embed/guess-facebook-share-2019/';
const PLACE = '/chapters/counting-reports/';

test.use({
  visited: [addressOf('host') ?? 'http://localhost'],
  // What a browser says where a host allows no script.
  tolerated: [/Blocked script execution/],
});

/** Puts a frame into a page of another site. */
async function frameIn(page: Page, html: string): Promise<FrameLocator> {
  await page.goto(needAddress('host'));
  await page.setContent(html);
  return page.frameLocator('iframe');
}

/** A reader guesses, sees, and may try again. */
async function expectAwake(frame: FrameLocator): Promise<void> {
  await expect(frame.locator('.guess')).toHaveAttribute('data-state', 'asking');
  await expect(frame.locator('.guess-after')).toBeHidden();
  await frame.getByRole('slider').press('Home');
  await frame.getByRole('button', { name: 'See the answer' }).click();
  await expect(frame.getByRole('status')).toHaveText(
    'You said 0 per cent. It was about 94 per cent.',
  );
  await expect(frame.locator('.guess-after')).toBeVisible();
  await frame.getByRole('button', { name: 'Try again' }).click();
  await expect(frame.getByRole('slider')).toBeFocused();
}

/** The answer stands there, and nothing that would not work. */
async function expectPlain(frame: FrameLocator): Promise<void> {
  await expect(frame.locator('.guess')).toHaveAttribute('data-state', 'plain');
  await expect(frame.locator('.guess-plain')).toBeVisible();
  await expect(frame.locator('.guess-after')).toBeVisible();
  await expect(frame.locator('.source').first()).toBeVisible();
  await expect(frame.locator('input')).toBeHidden();
  await expect(frame.locator('button')).toBeHidden();
}

for (const [sandbox, expectIn] of [
  ['', expectAwake],
  ['sandbox="allow-scripts"', expectAwake],
  ['sandbox="allow-scripts allow-same-origin"', expectAwake],
  ['sandbox', expectPlain],
  ['sandbox="allow-popups"', expectPlain],
] as const)
  test(`in a frame with ${sandbox || 'no sandbox'}`, async ({ page, baseURL }) => {
    const src = `${baseURL ?? ''}${PATH}`;
    const frame = await frameIn(
      page,
      `<iframe src="${src}" ${sandbox} width="600" height="500"></iframe>`,
    );
    await expectIn(frame);
  });

test('the snippet’s frame wakes, needs no scrolling, and opens the page it comes from', async ({
  page,
  baseURL,
  context,
}) => {
  await page.goto(PLACE);
  const snippet = await page.locator('.guess-share .snippet').first().inputValue();
  await page.setViewportSize({ width: 360, height: 900 });
  const frame = await frameIn(page, snippet.replaceAll(/https:\/\/[^/]+/g, baseURL ?? ''));
  await expectAwake(frame);
  const over = await frame
    .locator(':root')
    .evaluate((root) => [
      root.scrollHeight - root.clientHeight,
      root.scrollWidth - root.clientWidth,
    ]);
  expect(over).toEqual([0, 0]);
  const opened = context.waitForEvent('page');
  const link = frame.getByRole('link', { name: /Sources/ });
  // The real site's name leads nowhere here; the same page of the server under test does.
  await link.evaluate((a, origin) => {
    a.setAttribute('href', (a.getAttribute('href') ?? '').replace(/^https:\/\/[^/]+/, origin));
  }, baseURL ?? '');
  await link.click();
  const other = await opened;
  await expect(other.locator('#guess-facebook-share-2019')).toBeInViewport();
  await expect(other.getByRole('navigation', { name: 'Site' })).toBeVisible();
});

test('a guess that is not there answers with words that may be framed', async ({
  page,
  baseURL,
  complaints,
}) => {
  const src = `${baseURL ?? ''}/embed/guess-no-such/`;
  const frame = await frameIn(page, `<iframe src="${src}" sandbox="allow-scripts"></iframe>`);
  await expect(frame.getByRole('heading')).toHaveText('There is no such chart');
  await expect(frame.getByRole('link', { name: 'chapters' })).toHaveAttribute('target', '_blank');
  const rest = complaints.filter((line) => !line.includes('status of 404'));
  complaints.splice(0, complaints.length, ...rest);
});
