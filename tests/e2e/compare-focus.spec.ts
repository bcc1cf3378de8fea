/** The comparison by key: what has the focus is seen, below the way out and not under it. */
import { isReady, ready } from './support/compare.ts';
import { openInOurFaces, SIZES } from './support/look.ts';
import { expect, test } from './support/test.ts';

const KEYS = ['PageDown', 'PageDown', 'Control+End', 'PageUp', 'Home', 'ArrowUp', 'Control+Home'];

for (const [name, viewport] of Object.entries(SIZES)) {
  test(`after each key of the grid the focus is in sight, ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openInOurFaces(page, '/compare/');
    await isReady(page);
    await page.locator('.c-head a').first().focus();
    for (const key of KEYS) {
      await page.keyboard.press(key);
      await expect
        .poll(
          () =>
            page.evaluate(() => {
              const focused = document.activeElement;
              if (!focused) return 'nothing has the focus';
              const { top, bottom, left } = focused.getBoundingClientRect();
              if (top < 0 || bottom > innerHeight + 1) return `from ${top} to ${bottom}`;
              const seen = document.elementFromPoint(left + 6, top + 6);
              return focused.contains(seen) ? 'seen' : `under ${seen?.className ?? 'nothing'}`;
            }),
          { message: key },
        )
        .toBe('seen');
    }
  });

  test(`the way out covers no question and no name, ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await ready(page);
    // Half-way down a row its head sticks to the top.
    await page
      .locator('.c-row')
      .nth(2)
      .evaluate((row) => {
        scrollTo(0, row.getBoundingClientRect().top + scrollY + row.clientHeight / 3);
      });
    const covered = await page
      .locator('.c-row')
      .nth(2)
      .locator('.c-head :is(h2 a, p:visible), .tab')
      .evaluateAll((all) => {
        const ways = [...document.querySelectorAll('.exit a')].map((way) =>
          way.getBoundingClientRect(),
        );
        return all
          .filter((one) => {
            // Names stay in view where leaves are side by side; elsewhere they go with their leaf.
            if (one.matches('.tab') && getComputedStyle(one).position !== 'sticky') return false;
            const box = one.getBoundingClientRect();
            return ways.some(
              (way) =>
                way.left < box.right &&
                box.left < way.right &&
                way.top < box.bottom &&
                box.top < way.bottom,
            );
          })
          .map((one) => one.textContent);
      });
    expect(covered).toEqual([]);
  });
}
