/**
 * A sign that is a key alone does nothing: those who speak to their computer, or press keys that they do not mean,
 * would set it off (WCAG 2.1.4). Slides have such keys, and a box that turns them off (present.spec.ts).
 */
import type { Page } from '@playwright/test';
import { samplePages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789/?.,;:!#*+-=[]\'"\\<>@';

/** Milliseconds between two looks at a page that comes to rest. */
const REST = 200;

const PAGES = samplePages().filter((path) => !path.startsWith('/present/'));

test('one page of each kind is tried', () => {
  expect(PAGES.length).toBeGreaterThan(15);
});

for (const path of PAGES)
  test(`${path}: no single sign does anything`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    const before = await atRest(page);
    for (const sign of SIGNS) {
      await page.keyboard.press(sign);
      expect(await stateOf(page), sign).toBe(before);
    }
  });

/** The state of a page once nothing comes by itself any more: long lists come a piece at a time. */
async function atRest(page: Page): Promise<string> {
  const seen: string[] = [];
  do {
    await page.waitForTimeout(REST);
    seen.push(await stateOf(page));
  } while (new Set(seen.slice(-3)).size > 1 || seen.length < 3);
  return seen.at(-1) ?? '';
}

/** What a key could change: the address, the place, the focus, what is open or chosen, the words. */
function stateOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    [
      ...[location.href, String(scrollY), document.documentElement.className],
      document.activeElement?.outerHTML.slice(0, 200),
      [...document.querySelectorAll('details')].map(({ open }) => open).join(''),
      [...document.querySelectorAll('input')]
        .map(({ value, checked }) => `${value}${checked}`)
        .join(''),
      document.querySelectorAll(':popover-open').length,
      document.body.innerText.length,
    ].join('|'),
  );
}
