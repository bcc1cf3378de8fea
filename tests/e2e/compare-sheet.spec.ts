/** The comparison as folded sheets: names that stay, choices behind a line, one tab stop, equal leaves. */
import type { Locator, Page } from '@playwright/test';
import { choosing, field, leftOut, openChoices, outcome, ready, rows } from './support/compare.ts';
import { NO_SCRIPT, SIZES } from './support/look.ts';
import { isOnTop } from './support/on-top.ts';
import { expect, test } from './support/test.ts';

const PHONE = SIZES.narrow;
const WINDOWS = {
  phone: PHONE,
  tablet: { width: 768, height: 1024 },
  laptop: SIZES.wide,
  desk: { width: 1920, height: 1000 },
};

/** Scrolls into the words of a question, so that the beginnings of its leaves are above the window. */
async function readOn(row: Locator, by: number): Promise<void> {
  await row.evaluate((element, px) => {
    const cells = element.querySelector('.c-cells');
    scrollTo(0, (cells?.getBoundingClientRect().top ?? 0) + scrollY - 120 + px);
  }, by);
}

/** How high the shown leaves of a row are, and how wide. */
async function sizesOf(row: Locator): Promise<string[]> {
  return row.locator('.c-cell:visible').evaluateAll((all) =>
    all.map((cell) => {
      const { width, height } = cell.getBoundingClientRect();
      return `${Math.round(width)} × ${Math.round(height)}`;
    }),
  );
}

for (const name of ['laptop', 'desk'] as const) {
  test(`all five names stay under the question, ${name}`, async ({ page }) => {
    await page.setViewportSize(WINDOWS[name]);
    await ready(page);
    const row = page.locator('#on-device');
    await readOn(row, 200);
    await expect(row.getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
    // Nor does the way out lie over it.
    await expect.poll(() => row.locator('h2 a').evaluate(isOnTop)).toBe(true);
    const head = await row.locator('.c-head').boundingBox();
    for (const tab of await row.locator('.tab').all()) {
      await expect(tab).toBeInViewport({ ratio: 1 });
      const box = await tab.boundingBox();
      expect(box?.y).toBeCloseTo((head?.y ?? 0) + (head?.height ?? 0), 0);
      expect(box?.height).toBeLessThanOrEqual(44);
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('the head names the document in view and its place, swiped or stepped', async ({ page }) => {
    await ready(page);
    const row = page.locator('#on-device');
    await readOn(row, 160);
    const here = row.locator('[data-here]');
    const shown = await row.locator('h3').allTextContents();
    await expect(here).toHaveText(`${shown[0]?.trim() ?? ''} · 1 of 5`);
    await row.getByRole('button', { name: 'Next document' }).click();
    await expect(here).toHaveText(`${shown[1]?.trim() ?? ''} · 2 of 5`);
    await row.locator('.c-cells').evaluate((cells) => {
      cells.scrollLeft = cells.scrollWidth;
    });
    await expect(here).toHaveText(`${shown[4]?.trim() ?? ''} · 5 of 5`);
    await expect(here).toBeInViewport({ ratio: 1 });
    const bar = await page.locator('nav.exit').boundingBox();
    const head = await row.locator('.c-head').boundingBox();
    expect(head?.y).toBeGreaterThanOrEqual((bar?.height ?? 0) - 2);
  });

  test('two documents stand beside each other, under their names, in readable letters', async ({
    page,
  }) => {
    await ready(page, '/compare/?d=crin,nspcc');
    const row = page.locator('#on-device');
    const cells = row.locator('.c-cell:visible');
    await expect(cells).toHaveCount(2);
    await readOn(row, 250);
    for (const tab of await row.locator('.tab:visible').all())
      await expect(tab).toBeInViewport({ ratio: 1 });
    await expect(row.getByRole('button', { name: 'Next document' })).toBeHidden();
    const [over, size] = await row.evaluate((element) => {
      const list = element.querySelector('.c-cells');
      const says = element.querySelector('.c-cell:not([hidden]) .says');
      return [
        (list?.scrollWidth ?? 0) - (list?.clientWidth ?? 0),
        says ? parseFloat(getComputedStyle(says).fontSize) : 0,
      ];
    });
    expect(over).toBeLessThanOrEqual(0);
    expect(size).toBeGreaterThanOrEqual(15);
    const box = await cells.first().boundingBox();
    expect(box?.width).toBeGreaterThan(150);
  });
});

for (const [name, window] of Object.entries({ phone: PHONE, laptop: SIZES.wide })) {
  test(`the first leaf is near, and the choices are behind one line, ${name}`, async ({ page }) => {
    await page.setViewportSize(window);
    await ready(page);
    await expect(page.locator('[data-controls]')).toBeHidden();
    await expect(outcome(page)).toHaveText(/^\d+ questions · all five documents$/);
    const first = await page.locator('.c-cell').first().boundingBox();
    expect(first?.y).toBeLessThan(name === 'phone' ? 2 * window.height : window.height - 40);
    await openChoices(page);
    await expect(page.getByRole('checkbox', { name: 'IWF' })).toBeVisible();
  });
}

for (const documents of ['crin,nspcc', 'crin,nspcc,iwf', 'crin,ecpat,brown,nspcc,iwf']) {
  for (const [name, window] of Object.entries(WINDOWS)) {
    test(`leaves of a row are equal, silent or not: ${documents}, ${name}`, async ({ page }) => {
      await page.setViewportSize(window);
      for (const show of ['', '&show=silences']) {
        await ready(page, `/compare/?d=${documents}${show}`);
        const widths = new Set<string>();
        for (const row of await rows(page).all()) {
          const sizes = await sizesOf(row);
          expect(new Set(sizes).size, sizes.join(', ')).toBe(1);
          widths.add(sizes[0]?.split(' ')[0] ?? '');
        }
        expect(widths.size, [...widths].join(', ')).toBe(1);
      }
    });
  }
}

test.describe('of chosen documents', () => {
  test('silences are theirs, and the page says so', async ({ page }) => {
    await ready(page, '/compare/?d=brown,iwf&show=silences');
    const of = await page
      .locator('.c-cell:visible')
      .evaluateAll((all) => [...new Set(all.map((cell) => cell.getAttribute('data-document')))]);
    expect(of.sort()).toEqual(['brown', 'iwf']);
    await expect(leftOut(page)).toHaveText('Silences of the 2 documents that you chose.');
  });

  test('differences are shown where two of them speak, and the page says what that means', async ({
    page,
  }) => {
    await ready(page, '/compare/?d=ecpat,iwf&show=differences');
    await expect(leftOut(page)).toContainText('our reading of all five.');
    expect(await rows(page).count()).toBeGreaterThan(1);
    for (const row of await rows(page).all())
      await expect(row.locator('.c-cell:visible[data-silent]')).toHaveCount(0);
    const two = await rows(page).count();
    await ready(page, '/compare/?show=differences');
    expect(await rows(page).count()).toBeGreaterThan(two);
    await expect(leftOut(page)).toHaveText('');
  });
});

test('an address that is shared says its choice in the head and the title, and can be copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await ready(page, '/compare/?d=crin,nspcc,iwf&show=differences');
  const line = /^\d+ of \d+ questions · 3 documents · differences$/;
  await expect(outcome(page)).toHaveText(line);
  await expect(outcome(page)).toBeInViewport();
  await expect(page).toHaveTitle(
    /^Compare: \d+ of \d+ questions · 3 documents · differences \| Side by Side$/,
  );
  await page.getByRole('button', { name: 'Copy this address' }).click();
  await expect(page.locator('[data-speak]')).toHaveText('The address is copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(page).toHaveTitle('Compare | Side by Side');
});

test('a word is found under its other names, and these are marked', async ({ page }) => {
  await choosing(page);
  await field(page).fill('CSS');
  await expect(page).toHaveURL(/\?find=CSS$/);
  await expect(page.locator('#on-device')).toBeVisible();
  await expect(page.locator('#on-device mark').first()).toBeVisible();
});

/** Presses Tab from the line of choices until the comparison is left; what had the focus in it. */
async function stopsInGrid(page: Page): Promise<string[]> {
  await page.locator('[data-drawer] > summary').focus();
  const stops: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (at?.closest('.meta')) return 'after';
      return at?.closest('[data-compare]') ? at.textContent : '';
    });
    if (stop === 'after') break;
    if (stop !== '') stops.push(stop);
  }
  return stops;
}

for (const [name, window] of Object.entries(WINDOWS)) {
  test(`the whole comparison is one tab stop, ${name}`, async ({ page }) => {
    await page.setViewportSize(window);
    await ready(page);
    expect(await stopsInGrid(page)).toHaveLength(1);
  });
}

test.describe('with script off, on a phone', () => {
  test.use({ ...NO_SCRIPT, viewport: PHONE });

  test('leaves lie below each other, each under its name, and the list of questions unfolds', async ({
    page,
  }) => {
    await page.goto('/compare/');
    const row = page.locator('#on-device');
    const lefts = await row
      .locator('.c-cell')
      .evaluateAll((all) => all.map((cell) => Math.round(cell.getBoundingClientRect().left)));
    expect(new Set(lefts).size).toBe(1);
    await expect(page.locator('.c-drawer > summary b:visible')).toHaveText('Go to one');
    await page.locator('.c-drawer > summary').click();
    await page.getByRole('link', { name: '3 Checks on the device' }).click();
    await expect(row.getByRole('heading', { level: 2 })).toBeInViewport();
  });
});
