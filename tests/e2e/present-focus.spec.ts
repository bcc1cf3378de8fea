/** A deck for who works it by keys alone: the focus is in sight, and so is the end of a slide that is enlarged. */
import type { Locator, Page } from '@playwright/test';
import { expectSlide, openDeck } from './support/decks.ts';
import { isOnTop } from './support/on-top.ts';
import { expect, test } from './support/test.ts';

const DECK = 'counting-reports';

/** Presses Tab until something has the focus; fails where it is not among the next nine stops. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let presses = 0; presses < 9; presses += 1) {
    await page.keyboard.press('Tab');
    if (await goal.evaluate((one) => one === document.activeElement)) return;
  }
  await expect(goal).toBeFocused();
}

for (const slide of [1, 13])
  test(`slide ${slide}: its number has the focus in sight, and the buttons are there again after it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await openDeck(page, `${DECK}/#slide-${slide}`);
    const controls = page.locator('.deck-controls');
    const number = page.locator('.slide.now .no a');
    await page.mouse.move(200, 200);
    await expect(controls).toHaveCSS('clip-path', 'none');
    await tabTo(page, number);
    expect(await number.evaluate(isOnTop)).toBe(true);
    await tabTo(page, controls.getByRole('button', { name: 'Back' }));
    await expect(controls).toHaveCSS('clip-path', 'none');
  });

test('enlarged four times, a slide is read to its end by keys before the next one comes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openDeck(page, `${DECK}/#slide-3`);
  const slide = page.locator('.slide.now');
  const end = page.locator('#slide-3 .sheet');
  const bottomOf = () => end.evaluate((sheet) => sheet.getBoundingClientRect().bottom);
  const top = await page.locator('.deck-controls').evaluate((bar) => bar.getBoundingClientRect().y);
  expect(await bottomOf()).toBeGreaterThan(256);
  for (let presses = 0; presses < 30 && (await bottomOf()) > top; presses += 1)
    await page.keyboard.press('ArrowDown');
  expect(await bottomOf()).toBeLessThanOrEqual(top);
  await expect(slide).toHaveAttribute('id', 'slide-3');
  await page.keyboard.press('PageDown');
  await expectSlide(page, 4);
  await page.keyboard.press('ArrowUp');
  await expectSlide(page, 3);
});
