/** Teaching: from the list to a lesson, answers dealt by seat, hands counted, sheets of paper. */
import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { Locator } from '@playwright/test';
import { TOP } from '../../scripts/lib/command.ts';
import { expectNotes, expectSlide } from './support/decks.ts';
import { NO_SCRIPT } from './support/look.ts';
import { expect, test } from './support/test.ts';

/** Most presses from the list of plans to slides on one screen and notes on the other. */
const MOST_PRESSES = 4;

for (const slug of readdirSync(join(TOP, 'content', 'teach')).map((file) => parse(file).name))
  test(`${slug}: four presses lead from the list to a slide on all of one screen, with notes on the other`, async ({
    page,
    context,
  }) => {
    let presses = 0;
    async function press(link: Locator): Promise<void> {
      presses += 1;
      await link.click();
    }
    await page.goto('/teach/');
    await press(page.locator(`.plans a[href="/teach/${slug}/"]`));
    await press(
      page
        .getByRole('main')
        .getByRole('link', { name: /^Slides of/ })
        .first(),
    );
    await expect(page).toHaveURL(/\/present\/[a-z-]+\//);
    const opened = context.waitForEvent('page');
    await press(page.locator('.deck-controls').getByRole('link', { name: 'Speaker' }));
    const speaker = await opened;
    await speaker.waitForLoadState();
    await page.bringToFront();
    presses += 1;
    await page.keyboard.press('f');

    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await expectSlide(page, 1);
    await expect(page.locator('.slide:visible')).toHaveCount(1);
    await expectNotes(speaker, 1);
    expect(presses).toBeLessThanOrEqual(MOST_PRESSES);
    await speaker.keyboard.press('PageDown');
    await expectSlide(page, 2);
    await expectNotes(speaker, 2);
  });

test('a chapter leads to its lessons', async ({ page }) => {
  await page.goto('/chapters/who-acts/');
  await page.getByRole('link', { name: 'Use this in class' }).click();
  await expect(page).toHaveURL(/\/teach\/#from-who-acts$/);
  await expect(page.locator('#from-who-acts')).toBeInViewport();
});

test('the same number and the same word deal the same groups again', async ({ page }) => {
  await page.goto('/teach/fifty-minutes/');
  const rows = page.locator('[data-dealt] tbody tr');
  async function dealt(pupils: string, word: string): Promise<string[]> {
    await page.getByLabel('How many pupils').fill(pupils);
    await page.getByLabel('A word, such as a colour').fill(word);
    await page.getByRole('button', { name: 'Deal' }).click();
    await expect(page.getByRole('region', { name: 'The groups' })).toBeFocused();
    return rows.allInnerTexts();
  }
  const once = await dealt('27', 'chalk');
  expect(once).toHaveLength(7);
  expect(await dealt('27', 'slate')).not.toEqual(once);
  expect(await dealt('27', ' Chalk ')).toEqual(once);
  await page.reload();
  await expect(page.locator('[data-dealt]')).toBeHidden();
  await expect(page).toHaveURL(/\/teach\/fifty-minutes\/$/);
  expect(await dealt('27', 'chalk')).toEqual(once);
});

test('a show of hands can be read from the back row and leaves nothing behind', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/teach/hands/#weighing');
  const panel = page.locator('dialog.hands');
  await expect(panel).toBeHidden();
  await page.getByRole('button', { name: 'Open it on this screen' }).click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(/effects of a measure/);
  const first = panel.locator('[data-choice=first]');
  for (let hand = 0; hand < 12; hand += 1)
    await first.getByRole('button', { name: 'One hand more before' }).click();
  await panel
    .locator('[data-choice=both]')
    .getByRole('button', { name: 'One hand more after' })
    .click();
  await first.getByRole('button', { name: 'One hand less before' }).click();
  await expect(first.locator('[data-number=before]')).toHaveText('11');
  await expect(first.locator('[data-squares=before] rect')).toHaveCount(11);
  await expect(panel.locator('[data-sum=after]')).toHaveText('1');

  // Every letter is 28 px or more, and all of it is in the window.
  const small = await panel.evaluate((dialog) =>
    [...dialog.querySelectorAll<HTMLElement>('h2, h3, p, output, button')]
      .filter((part) => parseFloat(getComputedStyle(part).fontSize) < 28)
      .map((part) => part.outerHTML),
  );
  expect(small).toEqual([]);
  expect(
    await panel.evaluate((dialog) => dialog.scrollHeight - dialog.clientHeight),
  ).toBeLessThanOrEqual(0);
  // No choice is drawn otherwise than another.
  const looks = await panel.locator('h3').evaluateAll((names) =>
    names.map((name) => {
      const { color, fontSize, fontWeight, backgroundColor } = getComputedStyle(name);
      return [color, fontSize, fontWeight, backgroundColor].join();
    }),
  );
  expect(new Set(looks).size).toBe(1);

  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    bases: (await indexedDB.databases()).length,
    caches: 'caches' in window ? (await caches.keys()).length : 0,
    cookies: document.cookie,
    state: JSON.stringify(history.state),
    address: location.pathname + location.search + location.hash,
  }));
  expect(kept).toEqual({
    ...{ local: 0, session: 0, bases: 0, caches: 0, cookies: '', state: 'null' },
    address: '/teach/hands/#weighing',
  });
  expect(await context.cookies()).toEqual([]);

  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('button', { name: 'Open it on this screen' }).click();
  await expect(panel.locator('[data-sum=before]')).toHaveText('0');
});

test('dealing and counting work when the network is gone', async ({ page, context }) => {
  await page.goto('/teach/fifty-minutes/');
  await context.setOffline(true);
  await page.getByLabel('A word, such as a colour').fill('chalk');
  await page.getByRole('button', { name: 'Deal' }).click();
  await expect(page.locator('[data-dealt] tbody tr')).toHaveCount(6);
  await context.setOffline(false);
  await page.goto('/teach/hands/');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Open it on this screen' }).click();
  await page.getByRole('button', { name: 'One hand more before' }).first().click();
  await expect(page.locator('[data-sum=before]')).toHaveText('1');
  await context.setOffline(false);
});

test.describe('with script off', () => {
  test.use(NO_SCRIPT);

  test('answers are dealt and hands are counted on paper', async ({ page }) => {
    await page.goto('/teach/fifty-minutes/');
    await expect(page.getByRole('button', { name: 'Deal' })).toBeHidden();
    await page.getByRole('link', { name: /seats and answers for 4 to 36/ }).click();
    await expect(page.locator('.seat-rows li')).toHaveCount(33);
    await expect(page.locator('.seat-rows')).toContainText('1–4 · 5–8 · 9–11');
    await page.goto('/teach/hands/');
    await expect(page.getByRole('button', { name: 'Open it on this screen' })).toBeHidden();
    await expect(
      page.getByRole('heading', { name: 'Without a screen: four corners' }),
    ).toBeVisible();
  });
});

test('on a phone the table of seats is whole, and no range of seats is parted', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/teach/seats/');
  const [table, room] = await page
    .locator('.plan .table')
    .evaluate((one) => [one.scrollWidth, one.clientWidth]);
  expect(table).toBe(room);
  const lines = await page
    .locator('.seat-rows span > span')
    .evaluateAll((all) => all.map((one) => one.getClientRects().length));
  expect(lines.length).toBeGreaterThan(100);
  expect(new Set(lines)).toEqual(new Set([1]));
});

test('a plan is printed without menus, and no heading is torn from its text', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of ['/teach/fifty-minutes/', '/teach/substitute/', '/teach/seats/']) {
    await page.goto(path);
    await expect(page.locator('.masthead')).toBeHidden();
    for (const part of await page.locator('.foot > :not(.whence)').all())
      await expect(part).toBeHidden();
    const free = await page
      .locator('.plan :is(h2, h3)')
      .evaluateAll(
        (headings) =>
          headings.filter((heading) => getComputedStyle(heading).breakAfter !== 'avoid').length,
      );
    expect(free).toBe(0);
  }
});
