/** A step control leads to the step's title: focused, in sight, in any window. */
import { NO_SCRIPT } from './support/look.ts';
import { isOnTop } from './support/on-top.ts';
import { expect, test } from './support/test.ts';

const CHAPTER = '/chapters/checking/';
const WINDOWS = [
  { width: 390, height: 844 },
  { width: 740, height: 360 },
  // A laptop at four times its size.
  { width: 320, height: 256 },
  { width: 1280, height: 800 },
];

for (const viewport of WINDOWS) {
  test(`“Next step” focuses the title of the step, in sight: ${viewport.width} by ${viewport.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto(CHAPTER);
    const steps = page.locator('.step');
    for (const index of [0, 1]) {
      await steps.nth(index).getByRole('link', { name: 'Next step' }).press('Enter');
      const title = steps.nth(index + 1).getByRole('heading', { level: 3 });
      await expect(title).toBeFocused();
      await expect(title).toBeInViewport({ ratio: 1 });
      // Nothing lies over it: neither a picture that stays nor the way out.
      await expect
        .poll(() =>
          title.evaluate((heading) => {
            const { left, top } = heading.getBoundingClientRect();
            return document.elementFromPoint(left + 4, top + 4) === heading;
          }),
        )
        .toBe(true);
    }
  });
}

for (const viewport of [WINDOWS[0], WINDOWS[3]])
  test(`Tab finds each way of a step in sight, the first of a stage too: ${viewport?.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport ?? { width: 0, height: 0 });
    await page.goto(CHAPTER);
    const steps = page.locator('.stage').first().locator('.step');
    const ways = steps.locator('.step-bar a');
    // From the words before the stage, as a reader comes.
    await page.locator('.scene-head').first().getByRole('link').last().focus();
    for (let stop = 0, met = 0; met < (await ways.count()); stop += 1) {
      expect(stop).toBeLessThan(60);
      await page.keyboard.press('Tab');
      const here = steps.locator('.step-bar a:focus');
      if ((await here.count()) === 0) continue;
      met += 1;
      await expect.poll(() => here.evaluate(isOnTop), await here.innerText()).toBe(true);
    }
  });

test.describe('without script', () => {
  test.use(NO_SCRIPT);
  test('Tab goes on from the step that was led to', async ({ page }) => {
    await page.goto(CHAPTER);
    const steps = page.locator('.step');
    await steps.first().getByRole('link', { name: 'Next step' }).press('Enter');
    await page.keyboard.press('Tab');
    await expect(steps.nth(1).locator(':focus')).toHaveCount(1);
  });
});
