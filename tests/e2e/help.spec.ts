/** Help, and the way out of a page with hard matter. */
import { NO_SCRIPT } from './support/look.ts';
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
    await page.goto('/glossary/');
    await page.goto('/help/');
  });

  test('is the first stop of the keyboard and replaces the page', async ({ page }) => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Exit this page' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${AWAY}/weather`);
    await page.goBack();
    await expect(page).toHaveURL(/\/glossary\/$/);
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
