/** A lesson of fifty minutes from its start to the exit card, in a class without a network. */
import { keepAll, test } from './support/offline.ts';
import { expect } from './support/test.ts';

const PLAN = '/teach/fifty-minutes/';
/** What a browser says when nobody answers. */
const NO_NETWORK =
  /ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|FAILED)|Failed to fetch|status of 503/;
/** Files that a teacher takes before the lesson: they are no part of what is kept. */
const TAKEN_BEFORE = /\.(pdf|pptx|imscc|zip)$/;

test.describe.configure({ timeout: 120_000 });
test.use({ tolerated: [NO_NETWORK], viewport: { width: 1280, height: 720 } });

test('every place that the plan leads to is there, slides turn, hands are counted', async ({
  page,
  context,
  copy,
}) => {
  await keepAll(page);
  await copy.stop();
  await context.setOffline(true);

  await page.goto('/teach/');
  await page.getByRole('link', { name: 'Fifty minutes' }).first().click();
  await expect(page).toHaveURL(new RegExp(`${PLAN}$`));
  const hrefs = await page
    .locator('main a[href^="/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const places = [...new Set(hrefs.map((href) => href.replace(/#.*/, '')))].filter(
    (path) => path !== PLAN && !TAKEN_BEFORE.test(path),
  );
  expect(places.some((path) => path.startsWith('/handouts/exit-card/'))).toBe(true);
  expect(places.some((path) => path.startsWith('/present/'))).toBe(true);
  for (const path of places) {
    await page.goto(path);
    await expect(page.locator('h1').first(), path).not.toHaveText('Not in your copy');
  }

  const deck = places.find((path) => path.startsWith('/present/')) ?? '';
  await page.goto(deck);
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/#slide-2$/);

  await page.goto('/teach/hands/');
  await page.getByRole('button', { name: 'Open it on this screen' }).first().click();
  await page.getByRole('button', { name: 'One hand more before' }).first().click();
  await expect(page.locator('[data-sum=before]').first()).toHaveText('1');
});
