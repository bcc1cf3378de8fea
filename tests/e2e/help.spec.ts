/** Help, and the way out of a page with hard matter. */
import type { Page } from '@playwright/test';
import { NO_SCRIPT } from './support/look.ts';
import { settled } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

const AWAY = 'https://www.bbc.co.uk';

test('places lead to organisations with numbers to call and pages to read', async ({ page }) => {
  await page.goto('/help/');
  await page
    .getByRole('navigation', { name: 'Places' })
    .getByRole('link', { name: 'Canada' })
    .click();
  await expect(page).toHaveURL(/#canada$/);
  const phone = page.locator('#help-kids-help-phone');
  await expect(phone.getByRole('link', { name: '1-800-668-6868' })).toHaveAttribute(
    'href',
    'tel:18006686868',
  );
  await expect(phone.getByText('Stored copy').first()).toBeHidden();
  await phone.getByText('what we read').click();
  await expect(phone.getByText('Stored copy').first()).toBeVisible();
});

test('danger and the places come first, then numbers large enough to press, the checking last', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto('/help/');
  const topOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().top + scrollY);
  expect(await topOf('.danger')).toBeLessThan(await topOf('.places'));
  expect(await topOf('.places')).toBeLessThan(664);
  expect(await topOf('.helpers')).toBeLessThan(await topOf('#how-checked'));
  expect(await topOf('#help-child-helpline-international')).toBeLessThan(
    await topOf('#how-checked'),
  );
  const sizes = await page.locator('.numbers a').evaluateAll((links) =>
    links.map((link) => ({
      height: link.getBoundingClientRect().height,
      letters: parseFloat(getComputedStyle(link).fontSize),
    })),
  );
  expect(sizes.length).toBeGreaterThan(10);
  expect(Math.min(...sizes.map(({ height }) => height))).toBeGreaterThanOrEqual(56);
  expect(Math.min(...sizes.map(({ letters }) => letters))).toBeGreaterThanOrEqual(32);
});

test('danger is worded alike in all places; where nobody was found, the page says so', async ({
  page,
}) => {
  await page.goto('/help/');
  const lines = await page.locator('.danger').allInnerTexts();
  expect(lines.length).toBe((await page.locator('.help-place').count()) + 1);
  for (const line of lines)
    expect(line).toMatch(
      /^If you or a child is in danger now, call (\d{3}|your own country’s emergency number)\.$/,
    );
  await expect(page.locator('section:has(#world) [data-none=adults]')).toContainText(
    'We found nobody here for adults who were abused',
  );
});

test('it says that nobody listed has approved the site, and what was checked', async ({ page }) => {
  await page.goto('/help/');
  await expect(page.getByText('None of them has read or approved this site')).toBeVisible();
  await expect(page.getByText('Numbers change')).toBeVisible();
});

test.describe('the way out', () => {
  test.use({ visited: [AWAY] });

  test.beforeEach(async ({ page }) => {
    await page.route(`${AWAY}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><p>Sun' }),
    );
    await page.goto('/method/');
    await page.goto('/help/');
  });

  test('is the first stop of the keyboard and replaces the page', async ({ page }) => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Exit this page' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${AWAY}/weather`);
    await page.goBack();
    await expect(page).toHaveURL(/\/method\/$/);
  });

  test('opens at three presses of Shift, and says how many are left', async ({ page }) => {
    await page.keyboard.press('Shift');
    await expect(page.locator('[data-speak]')).toHaveText(
      'Exit this page: press Shift twice more.',
    );
    await page.keyboard.press('Shift');
    await expect(page.locator('[data-speak]')).toHaveText('Exit this page: press Shift once more.');
    await page.keyboard.press('Shift');
    await expect(page).toHaveURL(`${AWAY}/weather`);
  });

  test('stays shut while somebody writes capitals', async ({ page }) => {
    for (const letter of 'HELP') await page.keyboard.press(`Shift+${letter}`);
    await expect(page.getByRole('heading', { name: 'Help', level: 1 })).toBeVisible();
    await expect(page).toHaveURL(/\/help\/$/);
  });

  test('stays in reach at the end of the page and covers no anchor', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/help/#world');
    const exit = page.getByRole('link', { name: 'Exit this page' });
    await expect(exit).toBeInViewport();
    const bottom = await exit.evaluate((link) => link.getBoundingClientRect().bottom);
    await expect
      .poll(() => page.locator('#world').evaluate((heading) => heading.getBoundingClientRect().top))
      .toBeGreaterThanOrEqual(bottom);
  });
});

test.describe('after the way out', () => {
  test.use({ visited: [AWAY] });

  test.beforeEach(async ({ page }) => {
    await page.route(`${AWAY}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><p>Sun' }),
    );
    await page.goto('/chapters/rights/');
    await page.goto('/chapters/harm/');
    // As a reader goes through the scenes: round the note, then from step to step.
    await page
      .locator('.content-note')
      .first()
      .getByRole('link', { name: /^Skip to/ })
      .click();
    await expect(page).toHaveURL(/#where-e2ee-comes-in$/);
    // Where the page comes to rest, a step comes forward: its link would go from under the press.
    await settled(page);
    await page.getByRole('link', { name: 'Next step' }).first().click();
    await expect(page).toHaveURL(/#step-/);
  });

  const ways = {
    'the link': (page: Page) => page.getByRole('link', { name: 'Exit this page' }).click(),
    'three presses of Shift': async (page: Page) => {
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    },
  };
  for (const [name, leave] of Object.entries(ways)) {
    test(`by ${name}, “back” shows no text of the site`, async ({ page, context, baseURL }) => {
      const before = await page.evaluate(() => history.length);
      await leave(page);
      await expect(page).toHaveURL(`${AWAY}/weather`);
      // No step within the page was kept.
      expect(await page.evaluate(() => history.length)).toBe(before);
      await page.goBack({ waitUntil: 'commit' }).catch(() => null);
      await expect(page).toHaveURL(`${AWAY}/weather`);
      await expect(page.locator('body')).toHaveText('Sun');

      // Who asks for the page anew sees it, here and in another tab.
      await page.goto('/chapters/harm/');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const other = await context.newPage();
      await other.goto(`${baseURL ?? ''}/chapters/rights/`);
      await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }

  test('help is the next stop of the keyboard, and in each note', async ({ page }) => {
    await page.goto('/chapters/harm/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const help = page.getByRole('link', { name: 'Help', exact: true }).first();
    await expect(help).toBeFocused();
    await expect(page.locator('.content-note').getByRole('link', { name: 'Help' })).toHaveCount(2);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/help\/$/);
  });
});

test.describe('with script off', () => {
  test.use({ ...NO_SCRIPT, visited: [AWAY] });

  test('the way out is a plain link, and nothing is promised that needs script', async ({
    page,
  }) => {
    await page.route(`${AWAY}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
    );
    await page.goto('/help/');
    await expect(page.getByText('Three presses of the Shift key')).toBeHidden();
    await page.getByRole('link', { name: 'Exit this page' }).click();
    await expect(page).toHaveURL(`${AWAY}/weather`);
  });
});
