/** Scenes from edge to edge: words hold their place below the picture. */
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
});
