/** The list of all evidence, narrowed: long, and never in a reader's way. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const list = '[data-filtered]';

/** Presses a choice, and says how much of the list had come when that was answered. */
async function choose(page: Page, words: string): Promise<{ come: number; busy: string | null }> {
  return page.locator('.filter').evaluate((form, label) => {
    const labels = [...form.querySelectorAll('label')];
    labels.find(({ textContent }) => textContent.trim() === label)?.click();
    const filtered = document.querySelector('[data-filtered]');
    return {
      come: filtered?.querySelectorAll(':scope > [data-come]').length ?? 0,
      busy: filtered?.getAttribute('aria-busy') ?? null,
    };
  }, words);
}

async function shown(page: Page): Promise<(string | null)[]> {
  // In some thirty frames, which a busy machine draws slowly.
  await expect(page.locator(list)).not.toHaveAttribute('aria-busy', 'true', { timeout: 20_000 });
  return page
    .locator(`${list} > :visible`)
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-document')));
}

test('a choice shows its first entries at once, and the rest in turn', async ({ page }) => {
  await page.goto('/evidence/');
  const all = (await shown(page)).length;
  expect(await choose(page, 'IWF')).toEqual({ come: 6, busy: 'true' });
  const some = await shown(page);
  expect(new Set(some)).toEqual(new Set(['iwf']));
  await expect(page.locator('[data-count]')).toHaveText(`${some.length} of ${all} entries`);
  expect(await choose(page, 'All')).toEqual({ come: 6, busy: 'true' });
  expect(await shown(page)).toHaveLength(all);
  await expect(page.locator('[data-count]')).toHaveText(`${all} entries in all`);
});

test('while the rest comes nothing else is seen, and a later choice goes before', async ({
  page,
}) => {
  await page.goto('/evidence/');
  const seen = await page.locator('.filter').evaluate((form) => {
    const radios = [...form.querySelectorAll<HTMLInputElement>('[name="document"]')];
    radios.find(({ value }) => value === 'nspcc')?.click();
    const entries = [...document.querySelectorAll<HTMLElement>('.entries > *')];
    const those = entries.filter(({ offsetHeight }) => offsetHeight > 0);
    const documents = those.map(({ dataset }) => dataset.document ?? '');
    radios.find(({ value }) => value === 'crin')?.click();
    return documents;
  });
  expect(seen).toEqual(new Array(6).fill('nspcc'));
  expect(new Set(await shown(page))).toEqual(new Set(['crin']));
});

test('an address with a choice has its whole list at once', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.filter[data-live]')) return;
      observer.disconnect();
      const later = document.querySelectorAll('.entries > :not([data-come], [hidden])').length;
      document.documentElement.dataset.later = String(later);
    }).observe(document, { attributeFilter: ['data-live'], subtree: true });
  });
  await page.goto('/evidence/?document=crin&kind=position');
  expect(new Set(await shown(page))).toEqual(new Set(['crin']));
  await expect(page.locator('html')).toHaveAttribute('data-later', '0');
  await page.goto('/evidence/?document=nobody');
  await expect(page.locator('[data-count]')).toContainText('entries in all');
});
