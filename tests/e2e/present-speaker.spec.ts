/** The speaker's window and its deck keep in step, whatever happens to either. */
import { faultsOf } from './support/axe.ts';
import { expectNotes, expectSlide, openDeck } from './support/decks.ts';
import { NO_SCRIPT } from './support/look.ts';
import { expect, test } from './support/test.ts';

const DECK = 'counting-reports/';
const SPEAKER = 'counting-reports/speaker/';

test('windows that used to get out of step when the wrong one was used follow each other both ways', async ({
  page,
  context,
}) => {
  await openDeck(page, DECK);
  const speaker = await context.newPage();
  await openDeck(speaker, SPEAKER);
  await page.keyboard.press('PageDown');
  await expectSlide(speaker, 2);
  await speaker.keyboard.press('ArrowRight');
  await expectSlide(page, 3);
  await expect(speaker.locator('.slide.next')).toHaveAttribute('id', 'slide-4');
  await expectNotes(speaker, 3);
  await speaker.getByRole('button', { name: 'Blank' }).click();
  await expect(page.locator('.black')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(speaker.locator('[data-write="at"]')).toHaveText(/^Slide 3 of \d+$/);
});

test('notes do not lose their connection when either window is reloaded or closed', async ({
  page,
  context,
}) => {
  await openDeck(page, `${DECK}#slide-4`);
  let speaker = await context.newPage();
  await openDeck(speaker, SPEAKER);
  await expectSlide(speaker, 4);
  await page.reload();
  await speaker.keyboard.press('PageDown');
  await expectSlide(page, 5);
  await speaker.reload();
  await page.keyboard.press('PageDown');
  await expectSlide(speaker, 6);
  await speaker.close();
  await page.keyboard.press('PageDown');
  speaker = await context.newPage();
  await openDeck(speaker, SPEAKER);
  await expectSlide(speaker, 7);
  await page.close();
  await speaker.keyboard.press('PageDown');
  const again = await context.newPage();
  await openDeck(again, DECK);
  await expectSlide(again, 8);
});

test('two decks and two speakers at once all show the same slide', async ({ page, context }) => {
  const windows = [page, await context.newPage(), await context.newPage(), await context.newPage()];
  for (const [at, one] of windows.entries()) await openDeck(one, at < 2 ? DECK : SPEAKER);
  for (const [at, one] of windows.entries()) {
    await one.keyboard.press('PageDown');
    for (const each of windows) await expectSlide(each, at + 2);
  }
});

test('a second window is a link, not a popup that a browser blocks; notes are in the deck too', async ({
  page,
}) => {
  await openDeck(page, DECK);
  await page.evaluate(() => {
    window.open = () => null;
  });
  const link = page.locator('.deck-controls').getByRole('link', { name: 'Speaker' });
  await expect(link).toHaveAttribute('href', '/present/counting-reports/speaker/');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('n');
  await expectNotes(page, 2);
});

test('clock and pace go by the minutes of the field, and stay when the window is opened twice', async ({
  page,
  context,
}) => {
  await page.clock.install({ time: new Date('2026-03-02T10:00:00Z') });
  await openDeck(page, `${SPEAKER}#minutes=50`);
  const field = page.getByLabel('Minutes for all');
  await expect(field).toHaveValue('50');
  await field.fill('3');
  await field.press('Escape');
  await page.keyboard.press('PageDown');
  await page.clock.runFor(60_000);
  await expect(page.locator('[data-write="gone"]')).toHaveText(/^1:0\d$/);
  await expect(page.locator('[data-write="pace"]')).toHaveText(
    /^(2:00|1:5\d) left, 9 slides behind$/,
  );
  const other = await context.newPage();
  await other.clock.install({ time: new Date('2026-03-02T10:01:00Z') });
  await openDeck(other, SPEAKER);
  await expect(other.locator('[data-write="gone"]')).toHaveText(/^1:0\d$/);
  await expect(other.getByLabel('Minutes for all')).toHaveValue('3');
  await field.fill('soon');
  await expect(page.locator('[data-write="pace"]')).toHaveText(/^1:0\d gone$/);
});

test('axe finds no fault in the speaker’s window', async ({ page }) => {
  await openDeck(page, `${SPEAKER}#slide-14`);
  expect(await faultsOf(page)).toEqual([]);
});

test.describe('without script', () => {
  test.use(NO_SCRIPT);
  test('the speaker’s window is all slides with their notes', async ({ page }) => {
    await page.goto(`/present/${SPEAKER}`);
    const all = await page.locator('.slide').count();
    await expect(page.locator('.notes:visible')).toHaveCount(all);
    await expect(page.getByText('Clock and pace need script')).toBeVisible();
  });
});

test('what changes each second can be put away, and goes on meanwhile', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-01-01T09:00:00Z') });
  await openDeck(page, SPEAKER);
  await page.keyboard.press('ArrowRight');
  const times = page.locator('.speaker-time, .speaker-pace');
  await expect(times.first()).toBeVisible();
  const box = page.getByLabel('Show the time');
  await box.uncheck();
  for (const one of await times.all()) await expect(one).toBeHidden();
  await page.clock.runFor(65_000);
  await box.check();
  await expect(page.locator('[data-write="gone"]')).toBeVisible();
  await expect(page.locator('[data-write="gone"]')).toHaveText(/^1:0\d$/);
});

test('minutes that are no length of a talk are said back', async ({ page }) => {
  await openDeck(page, SPEAKER);
  const field = page.getByLabel('Minutes for all');
  await field.fill('an hour');
  await expect(page.locator('[data-say]')).toContainText('“an hour” is no length of a talk.');
  await field.fill('60');
  await expect(page.locator('[data-say]')).toHaveText('');
});
