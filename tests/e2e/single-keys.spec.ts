/**
 * A sign that is a key alone does nothing: those who speak to their computer, or press keys that they do not mean,
 * would set it off (WCAG 2.1.4). Slides have such keys, and a box that turns them off (present.spec.ts).
 */
import type { Page } from '@playwright/test';
import { samplePages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789/?.,;:!#*+-=[]\'"\\<>@';

const PAGES = samplePages().filter((path) => !path.startsWith('/present/'));

test('one page of each kind is tried', () => {
  expect(PAGES.length).toBeGreaterThan(15);
});

for (const path of PAGES)
  test(`${path}: no single sign does anything`, async ({ page }) => {
    // A page may change by itself as it comes; what a sign does, it does each time.
    await expect(async () => {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.evaluate(listen);
      for (const sign of SIGNS) await page.keyboard.press(sign);
      expect(await heard(page)).toEqual([]);
    }).toPass({ timeout: 45_000 });
  });

declare global {
  interface Window {
    /** What happened while signs were pressed: the sign before it, and what it was. */
    happened?: string[];
  }
}

/** In the page: notes all that a key could do to it, with the last sign that was pressed. */
function listen(): void {
  let last = '';
  const happened: string[] = [];
  window.happened = happened;
  const note = (what: string) => happened.push(`${last}: ${what}`);
  addEventListener('keydown', ({ key }) => (last = key), { capture: true });
  // No event tells that a script has changed these.
  const quiet = () =>
    [
      location.href,
      ...[...document.querySelectorAll('input')].map(({ value, checked }) => `${value}${checked}`),
    ].join('|');
  let before = quiet();
  addEventListener('keyup', () => {
    const now = quiet();
    if (now !== before) note('the address, or what is in a field');
    before = now;
  });
  for (const event of [
    'scroll',
    'focusin',
    'focusout',
    'input',
    'change',
    'toggle',
    'hashchange',
    'popstate',
  ])
    addEventListener(event, () => note(event), { capture: true });
  new MutationObserver((records) => {
    for (const { target, type, attributeName } of records)
      note(
        `${type} ${attributeName ?? ''} of ${target.nodeName} ${target.textContent?.slice(0, 40) ?? ''}`,
      );
  }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
}

/** What has happened; one entry where the page was left. */
async function heard(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        // Records come after what is being done, and scrolling a frame later.
        requestAnimationFrame(() =>
          setTimeout(() => resolve(window.happened ?? ['the page was left'])),
        );
      }),
  );
}
