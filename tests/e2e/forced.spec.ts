/** Where readers force their colours, words on ink are there: looked at, since no style tells of the plate behind them. */
import { darkIn, differing } from '../support/grey.ts';
import { expect, test } from './support/test.ts';

/** Page → something inked that has words. */
const INKED: Readonly<Record<string, string>> = {
  '/help/': '.exit a',
  '/search/': '.search button',
  '/teach/hands/': '.hand-questions button',
  '/offline/': '.keep [data-part="keep"]',
  '/teach/fifty-minutes/': '.deal button',
};

for (const forced of ['light', 'dark'] as const)
  test.describe(`in forced colours, ${forced}`, () => {
    test.use({ contextOptions: { forcedColors: 'active' }, colorScheme: forced });

    for (const [path, selector] of Object.entries(INKED))
      test(`${path}: other words look otherwise`, async ({ page }) => {
        await page.goto(path);
        const inked = page.locator(selector).first();
        await expect(inked).toBeVisible();
        // The same letters the other way round have the same plate.
        await inked.evaluate((one) => {
          one.style.fontKerning = 'none';
        });
        const before = await inked.screenshot();
        await inked.evaluate((one) => {
          const words = [...one.childNodes].find(
            ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
          );
          if (words)
            words.textContent = Array.from((words.textContent ?? '').trim())
              .reverse()
              .join('');
        });
        const changed = differing(darkIn(before), darkIn(await inked.screenshot()));
        expect(changed).toBeGreaterThan(0.01);
      });
  });
