/** The frame of what readers try: a storyboard without script, the same place alive with it. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { TOP } from '../../scripts/lib/command.ts';
import { faultsOf } from './support/axe.ts';
import { comeAlive, found, frameOf, openLive } from './support/explore.ts';
import { CROSSED_LOOKS, openInOurFaces, setLook, SIZES } from './support/look.ts';
import { expectInPlace, placesAtRest } from './support/places.ts';
import { expect, test } from './support/test.ts';

/** What a chapter may weigh more for its explorable: script, as sent. */
const MOST_BYTES = 15_000;

test('some chapter has something to try, and no page has two', () => {
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map(({ path }) => path)).size).toBe(found.length);
});

for (const { id, path } of found) {
  test.describe(id, () => {
    // In a window too low for stages all parts stand in the flow of the page.
    for (const [size, { width }] of Object.entries(SIZES)) {
      const viewport = { width, height: 500 };
      test(`coming alive moves nothing, ${size}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        // Letter widths decide where lines break: both are read in our own faces.
        await openInOurFaces(page, path);
        const frame = frameOf(page, id);
        await expect(frame).toHaveAttribute('data-state', 'waiting');
        await expect(frame.locator('.explore-storyboard')).toHaveText(/\w{3}/);
        await expect(frame.locator('.explore-face')).toHaveCSS('visibility', 'hidden');
        const before = await placesAtRest(page);
        await comeAlive(page, id);
        await expectInPlace(page, before);
      });
    }

    test('whoever goes by keys has it from the first press of Tab, however far it is', async ({
      page,
    }) => {
      await page.goto(path);
      await page.keyboard.press('Tab');
      await expect(frameOf(page, id)).toHaveAttribute('data-state', 'live');
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });

    test('script is asked for only when it comes near, and weighs little', async ({ page }) => {
      const scripts: string[] = [];
      page.on('response', (response) => {
        if (response.request().resourceType() === 'script') scripts.push(response.url());
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      const isPart = (url: string) => url.includes(`/_astro/${id}-`);
      expect(scripts.filter(isPart)).toEqual([]);
      const far = await frameOf(page, id).evaluate(
        (element) => element.getBoundingClientRect().top > 2 * innerHeight,
      );
      expect(far, `${id} stands so far down that it is not loaded at once`).toBe(true);
      await frameOf(page, id).scrollIntoViewIfNeeded();
      await expect(frameOf(page, id)).toHaveAttribute('data-state', 'live');
      const added = scripts.filter(isPart);
      expect(added.length).toBeGreaterThan(0);
      const bytes = added
        .map((url) => join(TOP, 'dist', new URL(url).pathname))
        .map((file) => {
          expect(statSync(file).size).toBeGreaterThan(0);
          return brotliCompressSync(readFileSync(file)).length;
        })
        .reduce((sum, size) => sum + size, 0);
      expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    });

    test('paper and the plain page show the storyboard', async ({ page }) => {
      const frame = await openLive(page, id);
      await expect(frame.locator('.explore-storyboard')).toHaveCSS('visibility', 'hidden');
      await page.emulateMedia({ media: 'print' });
      await expect(frame.locator('.explore-storyboard')).toHaveCSS('visibility', 'visible');
      await expect(frame.locator('.explore-face')).toBeHidden();
      await page.emulateMedia({ media: 'screen' });
      await page.goto(`${path}?view=plain`);
      await frame.scrollIntoViewIfNeeded();
      await page.waitForLoadState('networkidle');
      await expect(frame).toHaveAttribute('data-state', 'waiting');
    });

    test('what waits cannot be reached with the keyboard', async ({ page }) => {
      await page.goto(`${path}?view=plain`);
      const face = frameOf(page, id).locator('.explore-face');
      await expect(face).toHaveAttribute('inert');
      expect(await face.locator('button, input, textarea').count()).toBeGreaterThan(0);
      await expect(face.getByRole('button')).toHaveCount(0);
    });

    for (const { size, theme } of CROSSED_LOOKS) {
      test(`axe finds no fault in it, ${size}, ${theme}`, async ({ page }) => {
        await setLook(page, size, theme);
        await openLive(page, id);
        expect(await faultsOf(page, '[data-explore]')).toEqual([]);
      });
    }

    test('every target is large enough, and nothing is wider than the frame on a small phone', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const frame = await openLive(page, id);
      const small = await frame
        .locator('.explore-face')
        .locator('button, label:has(input), textarea, input[type="range"]')
        .evaluateAll((all) =>
          all
            .map((element) => ({ box: element.getBoundingClientRect(), html: element.outerHTML }))
            .filter(({ box }) => box.width < 44 || box.height < 44)
            .map(({ html }) => html.slice(0, 80)),
        );
      expect(small).toEqual([]);
      const wider = await frame.evaluate((box) => {
        const edge = box.getBoundingClientRect().right + 1;
        return [...box.querySelectorAll('*')]
          .filter((element) => element.getBoundingClientRect().right > edge)
          .map((element) => element.outerHTML.slice(0, 80));
      });
      expect(wider).toEqual([]);
    });
  });
}
