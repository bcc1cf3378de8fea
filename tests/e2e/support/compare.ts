/** What a reader sees of the comparison. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** The questions that are shown. */
export function rows(page: Page): Locator {
  return page.locator('.c-row:visible');
}

/** The sentence that counts what is shown. */
export function outcome(page: Page): Locator {
  return page.locator('[data-outcome]');
}

/** What of the input is left out. */
export function leftOut(page: Page): Locator {
  return page.locator('[data-left-out]');
}

/** The search field. */
export function field(page: Page): Locator {
  return page.locator('#find');
}

/** Waits until the rows of the view are all there. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('[data-compare]')).not.toHaveAttribute('aria-busy', 'true');
}

/** Everything that is shown, in order: "3 brown nspcc …" for each row. */
export async function seen(page: Page): Promise<string[]> {
  await settled(page);
  return page.locator('.c-row:not([hidden])').evaluateAll((all) =>
    all.map((row) => {
      const cells = [...row.querySelectorAll('.c-cell:not([hidden])')];
      const names = cells.map((cell) => cell.getAttribute('data-document') ?? '');
      return [row.getAttribute('data-number'), ...names].join(' ');
    }),
  );
}

/** Opens what can be chosen: it is folded behind a line. */
export async function openChoices(page: Page): Promise<void> {
  await page.locator('[data-drawer] > summary').click();
  await expect(page.locator('[data-controls]')).toBeVisible();
}

/** Opens the comparison with its choices unfolded. */
export async function choosing(page: Page, address = '/compare/'): Promise<void> {
  await ready(page, address);
  await openChoices(page);
}

/** Opens the comparison and waits for its script. */
export async function ready(page: Page, address = '/compare/'): Promise<void> {
  await page.goto(address);
  await isReady(page);
}

/** Waits for the script of the comparison that is open. */
export async function isReady(page: Page): Promise<void> {
  await expect(page.locator('[data-controls]')).toHaveAttribute('data-live');
  await settled(page);
}
