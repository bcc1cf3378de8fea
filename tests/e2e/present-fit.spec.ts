/** Every slide of every deck: nothing cut, nothing over another, nothing too small for the last row. */
import { deckSlugs, openDeck, openDeckInOurFaces } from './support/decks.ts';
import { slideFaults } from './support/slide-faults.ts';
import { expect, test } from './support/test.ts';
import { USES } from './support/uses.ts';

/** Window, and the least size of the words of a slide. Nothing at all is under 24 px. */
const SIZES = [
  { width: 1280, height: 720, words: 28 },
  { width: 1024, height: 768, words: 24 },
] as const;
const LEAST = 24;

for (const { width, height, words } of SIZES) {
  test(`every slide of every deck is whole and large enough: ${width} by ${height}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height });
    const faults: string[] = [];
    let seen = 0;
    for (const slug of deckSlugs()) {
      await openDeckInOurFaces(page, slug);
      const all = await page.locator('.slide').count();
      for (let number = 1; number <= all; number += 1) {
        if (number > 1) await page.keyboard.press('PageDown');
        // What is tried comes to life when its slide does.
        const box = page.locator('.slide.now [data-explore]');
        if (await box.count()) await expect(box).toHaveAttribute('data-state', 'live');
        const found = await page.evaluate(slideFaults, { least: LEAST, words });
        faults.push(...found.map((fault) => `${slug}, ${fault}`));
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  });

  test(`what a class tries is whole while it is used and after: ${width} by ${height}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    const tried: string[] = [];
    for (const slug of deckSlugs()) {
      await openDeckInOurFaces(page, slug);
      for (const slide of await page.locator('.slide:has(.explore)').all()) {
        const name = (await slide.getAttribute('data-name')) ?? '';
        const id = (await slide.getAttribute('id')) ?? '';
        const uses = USES[name.replace(/^guess-.*/, 'guess')] ?? [];
        expect(uses.length, `what a class does on ${name}`).toBeGreaterThan(0);
        await page.evaluate((end) => {
          location.hash = end;
        }, id);
        await expect(slide.locator('.explore')).toHaveAttribute('data-state', /live|asking/);
        for (const use of uses) {
          await use(slide);
          await page.mouse.move(width / 2, height / 2);
          await expect(page.locator('.deck-controls')).toBeVisible();
          // What a press brings may take a frame or two to find its place.
          await expect.poll(() => page.evaluate(slideFaults, { least: LEAST, words })).toEqual([]);
          await expect(page.locator('.slide.now')).toHaveAttribute('id', id);
        }
        tried.push(name);
      }
    }
    expect(tried.length).toBeGreaterThanOrEqual(5);
  });
}

test('words of every deck are drawn in ink alone, at seven to one and more', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await openDeck(page, 'counting-reports/#slide-4');
    const ratio = await page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d', {
        willReadFrequently: true,
      });
      const light = (colour: string): number => {
        if (!canvas) return 0;
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = light(getComputedStyle(document.body).backgroundColor);
      const inks = [...document.querySelectorAll('.slide.now p, .slide.now text')].map((one) => {
        const { color, fill } = getComputedStyle(one);
        return light(one instanceof SVGElement ? fill : color);
      });
      return Math.min(
        ...inks.map((ink) => (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05)),
      );
    });
    expect(ratio).toBeGreaterThanOrEqual(7);
  }
});
