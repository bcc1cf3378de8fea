/** Scenes from edge to edge: words hold their place below the picture; shown to a room. */
import { PLAYING, settled } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

test.describe('over the words', () => {
  for (const [width, height] of [
    [360, 740],
    [768, 1024],
    [1280, 800],
    [1920, 1080],
  ] as const)
    test(`words hold their place below the picture, and go before the next come: ${width} by ${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto('/');
      await settled(page);
      const stage = page.locator(PLAYING).first();
      const place = await stage.evaluate((element) => {
        const [, step] = element.querySelectorAll<HTMLElement>('.step');
        const card = step?.querySelector<HTMLElement>('.step-card');
        // Only the words of the present step are held.
        const now = element.querySelector('.now > .step-card');
        if (!step || !card || !now) throw new Error('a stage has two steps, one of them present');
        const held = Number.parseFloat(getComputedStyle(now).top);
        const start = step.getBoundingClientRect().top + scrollY - innerHeight;
        return { start, held, length: step.offsetHeight };
      });
      const topOf = (): Promise<number> =>
        stage
          .locator('.step')
          .nth(1)
          .locator('.step-card')
          .evaluate((card) => card.getBoundingClientRect().top);
      expect(place.length, 'words hold for a good part of a window').toBeGreaterThan(height / 2);
      for (const share of [0.01, 0.5, 0.99]) {
        await page.evaluate((top) => scrollTo(0, top), place.start + share * place.length);
        await expect
          .poll(async () => Math.abs((await topOf()) - place.held), { message: `at ${share}` })
          .toBeLessThan(1);
      }
    });

  for (const size of [
    { width: 1024, height: 768 },
    { width: 1280, height: 720 },
  ])
    test(`nothing of a page that is shown to a room is cut off, and keys lead on and back: ${size.width} by ${size.height}`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await page.goto('/');
      await page.getByRole('button', { name: 'Show to a room' }).first().click();
      await expect(page.locator('html')).toHaveClass(/\broom\b/);
      const steps = await page.locator('.stage .step').all();
      for (const [index, step] of steps.entries()) {
        if (index > 0) await page.keyboard.press('PageDown');
        await expect(step).toHaveClass(/\bnow\b/);
        await expect(step.locator('.step-card')).toBeInViewport({ ratio: 1 });
        await expect(step.locator('h3')).toBeFocused();
        await expect(
          page.locator(`#${await step.getAttribute('id')} + .layer svg.c-chart:visible`),
        ).toBeInViewport({ ratio: 0.99 });
      }
      await page.keyboard.press('PageUp');
      await expect(steps.at(-2) ?? page.locator('nothing')).toHaveClass(/\bnow\b/);
      await page.keyboard.press('Escape');
      await expect(page.locator('html')).not.toHaveClass(/\broom\b/);
      await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
    });
});
