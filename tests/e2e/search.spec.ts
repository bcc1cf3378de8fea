/** Finding something on the site: nothing is loaded before, everything stays here, anything may be typed. */
import type { Page } from '@playwright/test';
import { NO_SCRIPT, SIZES } from './support/look.ts';
import { expect, test } from './support/test.ts';

const ENTRIES = '/search/entries.json';

function field(page: Page) {
  return page.getByRole('searchbox', { name: 'Search the whole site' });
}

function outcome(page: Page) {
  return page.locator('[data-outcome]');
}

function results(page: Page) {
  return page.locator('[data-results] > li');
}

test('nothing of the search is loaded until somebody searches', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/search/', { waitUntil: 'networkidle' });
  expect(asked).not.toContain(ENTRIES);
  await field(page).focus();
  await expect.poll(() => asked).toContain(ENTRIES);
  expect(asked.filter((path) => path === ENTRIES)).toHaveLength(1);
});

test('typing finds, marks, counts and writes the address', async ({ page }) => {
  await page.goto('/search/');
  await field(page).pressSequentially('hash matching');
  await expect(outcome(page)).toHaveText(/^\d+ results\.$/);
  await expect(results(page).first()).toContainText('Hash matching');
  await expect(results(page).first().locator('mark').first()).toHaveText('Hash');
  await expect(page).toHaveURL(/\?q=hash\+matching$/);
  await results(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/\/glossary\/#hash-matching$/);
  await page.goBack();
  await expect(field(page)).toHaveValue('hash matching');
  await expect(results(page).first()).toContainText('Hash matching');
});

test('an address with a question answers it; back and forward go through questions', async ({
  page,
}) => {
  await page.goto('/search/?q=metadata');
  await expect(field(page)).toHaveValue('metadata');
  await expect(results(page).first()).toContainText('Metadata');
  await field(page).fill('hotline');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\?q=hotline$/);
  await expect(results(page).first()).toContainText(/hotline/i);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=metadata$/);
  await expect(field(page)).toHaveValue('metadata');
  await expect(results(page).first()).toContainText('Metadata');
  await page.goForward();
  await expect(field(page)).toHaveValue('hotline');
});

test('a word that readers use for what we call something else is found', async ({ page }) => {
  await page.goto('/search/?q=backdoor');
  await expect(results(page).filter({ hasText: 'Server-side access' })).toHaveCount(1);
});

test('a survivor’s account is found by its name only', async ({ page }) => {
  await page.goto('/search/?q=one+survivor');
  const account = results(page).filter({
    has: page.locator('a[href="/evidence/nspcc-survivor-statement/"]'),
  });
  await expect(account).toHaveCount(1);
  await expect(account.locator('p')).toHaveCount(1);
});

for (const [name, typed, words] of [
  ['nothing', '   ', ''],
  ['a picture', '🙂🙂', 'There is no word or number in that. Please type a word.'],
  ['markup', '<img src=x onerror=alert(1)> zzqx', 'Nothing has all these words.'],
  ['right to left', 'تشفير', 'Nothing found. Try another word, or a shorter one.'],
  ['very common words', 'the of', 'Those words stand almost everywhere. Please type a rarer one.'],
  [
    '5,000 characters',
    'x'.repeat(5000),
    'That is 5,000 characters long. Please search for at most 200.',
  ],
] as const) {
  test(`${name} is answered in plain words`, async ({ page }) => {
    await page.goto('/search/');
    await field(page).fill(typed);
    await field(page).press('Enter');
    if (words === '') await expect(outcome(page)).toHaveText('');
    else await expect(outcome(page)).toContainText(words);
    await expect(page.locator('[data-results] img')).toHaveCount(0);
  });
}

test('more results come at a press, and the keyboard goes on there', async ({ page }) => {
  await page.goto('/search/?q=report');
  await expect(results(page)).toHaveCount(20);
  await page.getByRole('button', { name: /^Show more/ }).press('Enter');
  await expect(results(page)).toHaveCount(40);
  await expect(results(page).nth(20).getByRole('link')).toBeFocused();
});

test('nothing is stored', async ({ page, context }) => {
  await page.goto('/search/?q=hash');
  await expect(results(page).first()).toBeVisible();
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
  expect(stored).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test.describe('when the list does not come', () => {
  test.use({ tolerated: [/Failed to load resource/] });

  test('it says so, and the next try works', async ({ page }) => {
    await page.route(`**${ENTRIES}`, (route) => route.abort());
    await page.goto('/search/?q=hash');
    await expect(outcome(page)).toContainText('could not be loaded');
    await page.unroute(`**${ENTRIES}`);
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(results(page).first()).toContainText('Hash');
  });
});

test.describe('with script off', () => {
  test.use(NO_SCRIPT);

  test('the page says so and leads to the lists', async ({ page }) => {
    await page.goto('/search/?q=hash');
    await expect(page.getByText('script is off')).toBeVisible();
    await expect(field(page)).toBeHidden();
    await page.locator('.ways').getByRole('link', { name: 'Glossary' }).click();
    await expect(page.locator('#hash')).toContainText('A short code');
  });
});

for (const [name, viewport] of Object.entries(SIZES)) {
  test(`nothing is wider than the page, ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto(`/search/?q=${'hash '.repeat(30)}`);
    await expect(results(page).first()).toBeVisible();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
}
