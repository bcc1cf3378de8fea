/** The hash match, as a reader tries it. */
import { openLive } from './support/explore.ts';
import { expect, test } from './support/test.ts';

test.describe('the hash match', () => {
  test('pictures compare, and the threshold moves both sorts of error', async ({ page }) => {
    const frame = await openLive(page, 'hash-match');
    const status = frame.getByRole('status');
    const threshold = frame.getByRole('slider');
    await expect(status).toHaveText(
      'Exact copy: 0 of 64 bits differ. That is 10 or fewer: a match.',
    );
    await frame.getByRole('radio', { name: /Exact copy/ }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(status).toContainText('Lighter copy: 5 of 64 bits differ.');
    await threshold.focus();
    await page.keyboard.press('Home');
    await expect(threshold).toHaveAttribute('aria-valuetext', 'at most 0 bits differ');
    await expect(status).toContainText('That is more than 0: no match.');
    const [missed, wrong] = [frame.locator('dd').first(), frame.locator('dd').last()];
    await expect(missed).toHaveText('3Lighter copy, Smaller copy, Mirrored copy');
    await expect(wrong).toHaveText('0None');
    await page.keyboard.press('End');
    await expect(missed).toHaveText('1Mirrored copy');
    await expect(wrong).toHaveText('2Other: a band, Other: waves');
    const [one, other] = [await missed.boundingBox(), await wrong.boundingBox()];
    expect(one?.width).toBe(other?.width);
    expect(one?.height).toBe(other?.height);
  });

  test('rings mark as many bits as are said to differ', async ({ page }) => {
    const frame = await openLive(page, 'hash-match');
    for (const [name, bits] of [
      ['Mirrored copy', 42],
      ['Other: a band', 7],
    ] as const) {
      await frame.getByRole('radio', { name }).check({ force: true });
      const rings = await frame.getByRole('region', { name }).locator('.differs').getAttribute('d');
      expect(rings?.split('M').length).toBe(bits + 1);
    }
  });
});
