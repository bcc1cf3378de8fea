/** A deck in a room: keys, clicker, address, overview, blank screen, notes. */
import { faultsOf } from './support/axe.ts';
import { expectSlide, openDeck, slideOf } from './support/decks.ts';
import { NO_SCRIPT } from './support/look.ts';
import { expect, test } from './support/test.ts';

const DECK = 'counting-reports';

test('a clicker that sends Page Down alone goes through a whole chapter, a slide a press', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openDeck(page, `${DECK}/`);
  const slides = page.locator('.slide');
  const all = await slides.count();
  for (let number = 1; number <= all; number += 1) {
    if (number > 1) await page.keyboard.press('PageDown');
    expect(await slideOf(page)).toBe(number);
    expect(await page.locator('.slide:visible').count()).toBe(1);
    expect(await slides.nth(number - 1).evaluate((one) => one.scrollHeight <= innerHeight)).toBe(
      true,
    );
  }
  await page.keyboard.press('PageDown');
  await expectSlide(page, all);
  await expect(page.locator('[data-say]')).toHaveText('This is the last slide.');
  await page.keyboard.press('PageUp');
  await expectSlide(page, all - 1);
});

test('keys lead on and back, to both ends, and the heading of the slide is told', async ({
  page,
}) => {
  await openDeck(page, `${DECK}/`);
  for (const [key, slide] of [
    ['ArrowRight', 2],
    ['Space', 3],
    ['ArrowDown', 4],
    ['ArrowLeft', 3],
    ['Shift+Space', 2],
    ['Home', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expectSlide(page, slide);
  }
  await page.keyboard.press('End');
  await expect(page.locator('.slide.now h2')).toBeFocused();
});

test('the number of the slide stands in the address: a reload and a link lead back to it', async ({
  page,
}) => {
  await openDeck(page, `${DECK}/#5`);
  await expectSlide(page, 5);
  await expect(page).toHaveURL(/#slide-5$/);
  await page.keyboard.press('PageDown');
  await page.reload();
  await expectSlide(page, 6);
  await page.evaluate(() => {
    location.hash = '#slide-9';
  });
  await expectSlide(page, 9);
});

test('a slide that does not exist becomes the nearest, and a line says so', async ({ page }) => {
  await openDeck(page, `${DECK}/#slide-999`);
  const all = await page.locator('.slide').count();
  await expectSlide(page, all);
  await expect(page.locator('[data-say]')).toHaveText(
    `There is no slide 999: this deck has ${all}. Slide ${all} is shown.`,
  );
});

test('letters and spaces typed into a field on a slide turn nothing and start nothing', async ({
  page,
}) => {
  await openDeck(page, 'home/#slide-4');
  const field = page.getByLabel('Your line');
  await field.fill('');
  await field.pressSequentially('Bob’s no fool?');
  for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown', 'Space'])
    await field.press(key);
  await expectSlide(page, 4);
  await expect(field).toHaveValue('Bob’s no fool? ');
  await expect(page.locator('html')).not.toHaveClass(/\b(blank|overview|with-notes)\b/);
  await field.press('Escape');
  await page.keyboard.press('PageDown');
  await expectSlide(page, 5);
});

test('what is for listeners alone is not seen on a slide', async ({ page }) => {
  await openDeck(page, 'agree-differ-silent/');
  const seen = await page.locator('.visually-hidden').evaluateAll((all) =>
    all.filter((one) => {
      const { position, overflow } = getComputedStyle(one);
      return position !== 'absolute' || overflow !== 'hidden';
    }),
  );
  expect(seen).toEqual([]);
});

test('an explorable on a slide takes its own keys', async ({ page }) => {
  await openDeck(page, 'end-to-end/');
  const place = await page.locator('.slide[data-kind="explore"]').getAttribute('id');
  const number = Number(place?.replace('slide-', ''));
  await page.evaluate((slide) => {
    location.hash = `#slide-${slide}`;
  }, number);
  const box = page.getByLabel('Your message');
  await expect(page.locator('[data-explore]')).toHaveAttribute('data-state', 'live');
  for (const control of [box, page.getByRole('button', { name: 'Send', exact: true })])
    await expect(control).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.explore .views')).toBeInViewport({ ratio: 1 });
  await box.fill('b o');
  await box.press('ArrowRight');
  await expectSlide(page, number);
  await page.getByRole('button', { name: 'Send', exact: true }).press('Space');
  await expectSlide(page, number);
  await expect(page.locator('.explore .said')).not.toBeEmpty();
});

test('blank: nothing but black, and the next key brings the same slide back', async ({ page }) => {
  await openDeck(page, `${DECK}/#slide-4`);
  await page.keyboard.press('b');
  await expect(page.locator('.black')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('.black')).toBeHidden();
  await expectSlide(page, 4);
});

test('overview: all slides, and each leads to itself', async ({ page }) => {
  await openDeck(page, `${DECK}/#slide-4`);
  await page.keyboard.press('o');
  await expect(page.locator('.slide:visible')).toHaveCount(await page.locator('.slide').count());
  await page.getByRole('link', { name: /^Slide 8\// }).click();
  await expect(page.locator('.slide:visible')).toHaveCount(1);
  await expectSlide(page, 8);
});

test('single letters can be turned off, also after a reload', async ({ page }) => {
  await openDeck(page, `${DECK}/`);
  await page.keyboard.press('?');
  await expect(page.locator('#keys')).toBeVisible();
  await page.getByLabel('Single letters do something').uncheck();
  await page.getByRole('button', { name: 'Close' }).click();
  for (const again of [false, true]) {
    if (again) await page.reload();
    for (const key of ['b', 'o', 'n', '?', 'f']) await page.keyboard.press(key);
    await expect(page.locator('html')).not.toHaveClass(/\b(blank|overview|with-notes)\b/);
    await expect(page.locator('#keys')).toBeHidden();
  }
  await page.keyboard.press('PageDown');
  await expectSlide(page, 2);
});

test('three presses of Shift leave no deck', async ({ page }) => {
  await openDeck(page, 'harm/');
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(/\/present\/harm\//);
  await expect(page.locator('.slide.now')).toBeVisible();
});

test('a finger turns slides, but not while it moves something', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await openDeck(page, `${DECK}/`);
  const swipe = (selector: string): Promise<void> =>
    page.locator(selector).evaluate((target) => {
      const touch = (clientX: number): Touch =>
        new Touch({ identifier: 1, target, clientX, clientY: 300 });
      const send = (type: string, at: Touch): boolean =>
        target.dispatchEvent(
          new TouchEvent(type, { bubbles: true, touches: [at], changedTouches: [at] }),
        );
      send('touchstart', touch(600));
      send('touchend', touch(300));
    });
  await swipe('.slide.now');
  await expectSlide(page, 2);
  await page.evaluate(() => {
    location.hash = '#slide-13';
  });
  await swipe('.slide.now [type="range"]');
  await expectSlide(page, 13);
  await context.close();
});

test('buttons step back while nobody moves, and come with the pointer', async ({ page }) => {
  await openDeck(page, `${DECK}/`);
  await expect(page.locator('html')).toHaveClass(/\bidle\b/, { timeout: 8000 });
  const controls = page.locator('.deck-controls');
  await expect(controls).toHaveCSS('clip-path', 'inset(50%)');
  // A listener, whose screen reader takes the keys for itself, finds them all the same.
  await expect(controls.getByRole('button', { name: 'Next' })).toHaveCount(1);
  await page.mouse.move(200, 200);
  await expect(controls).toHaveCSS('clip-path', 'none');
  await page.locator('.deck-controls').getByRole('button', { name: 'Next' }).click();
  await expectSlide(page, 2);
});

test('a scene of a chapter leads to its own slide', async ({ page }) => {
  await page.goto(`/chapters/${DECK}/`);
  await page.locator('#scene-who-reports').getByRole('link', { name: 'Present' }).click();
  await expect(page.locator('.slide.now')).toHaveAttribute('data-name', 'step-one-large-block');
});

test('a guess on a slide is made by the slider and seen by the button', async ({ page }) => {
  await openDeck(page, `${DECK}/#slide-13`);
  const slider = page.locator('.slide.now [type="range"]');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expectSlide(page, 13);
  await expect(slider).toHaveValue('51');
  await page.locator('.slide.now').getByRole('button', { name: 'See the answer' }).click();
  await expect(page.locator('.slide.now .guess-after')).toBeVisible();
});

test('axe finds no fault on a stage, with its keys and with its overview', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openDeck(page, `${DECK}/#slide-14`);
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('?');
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('o');
  expect(await faultsOf(page)).toEqual([]);
});

test.describe('without script', () => {
  test.use(NO_SCRIPT);

  test('slides stand below each other with their notes, and lead to one another', async ({
    page,
  }) => {
    await page.goto(`/present/${DECK}/`);
    const slides = page.locator('.slide');
    await expect(page.locator('.slide:visible')).toHaveCount(await slides.count());
    await page.getByRole('link', { name: 'Next slide' }).first().click();
    await expect(page).toHaveURL(/#slide-2$/);
    await expect(page.locator('#slide-2 h2')).toBeInViewport();
    await expect(page.locator('.deck-controls')).toBeHidden();
    const { wide, small } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - innerWidth,
      small: Math.min(
        ...[...document.querySelectorAll('.slide p')].map((one) =>
          Number.parseFloat(getComputedStyle(one).fontSize),
        ),
      ),
    }));
    expect(wide).toBeLessThanOrEqual(0);
    expect(small).toBeGreaterThanOrEqual(14);
  });
});
