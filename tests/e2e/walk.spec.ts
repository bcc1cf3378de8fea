/** A walk through a chart: by keys with the focus along, by buttons with the words spoken, loaded when asked for. */
import { type Page } from '@playwright/test';
import { move, type Way } from '../../src/reader/walk/core/move.ts';
import { stopsOf } from '../../src/reader/walk/core/stops.ts';
import { book } from '../support/book.ts';
import { walkTable } from '../support/walk.ts';
import { faultsOf } from './support/axe.ts';
import { NO_SCRIPT, setLook } from './support/look.ts';
import { expect, test } from './support/test.ts';

/** Charts of three kinds: years in tens, words of five documents, a single row. */
const CHARTS = ['reports-by-year', 'who-should-act', 'messenger-share'];

/** Keys as a reader presses them, and where each leads. */
const PRESSES: readonly (readonly [string, Way])[] = [
  ...[['ArrowDown', 'in'] as const, ['Enter', 'in'] as const, ['ArrowRight', 'next'] as const],
  ...[['PageDown', 'below'] as const, ['End', 'last'] as const, ['ArrowLeft', 'previous'] as const],
  ...[['ArrowDown', 'in'] as const, ['ArrowUp', 'out'] as const, ['Home', 'first'] as const],
  ...[['PageUp', 'above'] as const, ['Escape', 'out'] as const],
];

function stopsFor(id: string) {
  const chart = book.charts.find((one) => one.id === id);
  if (!chart) throw new Error(`no chart ${id}`);
  return stopsOf(walkTable(chart.table(), chart.spec.title));
}

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`/charts/${id}/`);
  await page.getByRole('button', { name: 'Walk through this chart' }).press('Enter');
  await expect(page.getByRole('treeitem')).toBeFocused();
}

for (const id of CHARTS) {
  test(`${id}: keys lead from stop to stop, each of them focused, whole and in sight`, async ({
    page,
  }) => {
    const stops = stopsFor(id);
    await setLook(page, 'narrow', 'light');
    await open(page, id);
    let at = 0;
    for (const [key, way] of PRESSES) {
      // At the chart itself Escape ends the walk: below.
      if (key === 'Escape' && at === 0) break;
      await page.keyboard.press(key);
      at = move(stops, at, way);
      const here = page.locator('[role="treeitem"]:focus');
      await expect(here, key).toHaveText(stops[at]?.says ?? '');
      await expect(here).toHaveAttribute('aria-level', String(stops[at]?.level));
      await expect(here).toHaveAttribute('aria-posinset', String(stops[at]?.place));
      await expect(here).toBeInViewport({ ratio: 1 });
      await expect(here).toHaveCSS('outline-width', '2px');
      // One stop of the keyboard, however far in.
      await expect(page.locator('[role="treeitem"][tabindex="0"]')).toHaveCount(1);
    }
    expect(await faultsOf(page, '.walk')).toEqual([]);
    for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('Escape');
    const opener = page.getByRole('button', { name: 'Walk through this chart' });
    await expect(opener).toBeFocused();
    await expect(opener).toHaveAttribute('aria-expanded', 'false');
  });
}

test('nothing of it is loaded before it is asked for, and nothing moves by itself', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/charts/reports-by-year/');
  await page.waitForLoadState('networkidle');
  const before = scripts.length;
  expect(scripts.filter((url) => url.includes('walk'))).toEqual([]);
  await page.getByRole('button', { name: 'Walk through this chart' }).click();
  await expect(page.getByRole('treeitem')).toBeFocused();
  expect(scripts.length).toBe(before + 1);
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

test('buttons lead as well: they keep the focus, and the stop is spoken; so are the ends', async ({
  page,
}) => {
  const stops = stopsFor('reports-by-year');
  await setLook(page, 'narrow', 'light');
  await open(page, 'reports-by-year');
  const spoken = page.locator('[data-speak]');
  for (const [name, at] of [
    ['Further in', 1],
    ['Next', move(stops, 1, 'next')],
  ] as const) {
    const button = page.locator('.walk-buttons').getByRole('button', { name });
    await button.click();
    await expect(button).toBeFocused();
    await expect(spoken).toHaveText(stops[at]?.says ?? '');
    const box = await button.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
  const out = page.locator('.walk-buttons').getByRole('button', { name: 'Back out' });
  await out.click();
  await out.click();
  await expect(spoken).toHaveText('This is the whole chart.');
});

test('keys with a modifier, and keys elsewhere, stay the reader’s own', async ({ page }) => {
  await open(page, 'reports-by-year');
  const here = page.getByRole('treeitem');
  await page.keyboard.press('Control+ArrowDown');
  await expect(here).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(here).toHaveCount(1);
});

test.describe('where its script does not come', () => {
  test.use({ tolerated: [/Failed to load resource: net::ERR_FAILED .*walk-/] });
  test('a line leads to the table', async ({ page }) => {
    await page.goto('/charts/reports-by-year/');
    await page.route(/walk/, (route) => route.abort());
    await page.getByRole('button', { name: 'Walk through this chart' }).click();
    await expect(page.getByText('This could not be loaded.')).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use(NO_SCRIPT);
  test('no walk is offered, and frames have none', async ({ page }) => {
    await page.goto('/charts/reports-by-year/');
    await expect(page.getByRole('button', { name: 'Walk through this chart' })).toBeHidden();
    await page.goto('/embed/reports-by-year/');
    await expect(page.locator('[data-walk]')).toHaveCount(0);
  });
});
