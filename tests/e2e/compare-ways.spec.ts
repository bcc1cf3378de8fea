/** Ways of reading the comparison: by keyboard, on a phone, in four looks, on paper. */
import { pagesIn } from '../../scripts/lib/pdf.ts';
import type { Page } from '@playwright/test';
import { book } from '../support/book.ts';
import { faultsOf } from './support/axe.ts';
import { choosing, ready, settled } from './support/compare.ts';
import { CROSSED_LOOKS, setLook, SIZES } from './support/look.ts';
import { shiftsOf, watchShifts } from './support/places.ts';
import { expect, test } from './support/test.ts';

test.describe('the keyboard', () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const at = document.activeElement;
      const row = at?.closest('.c-row')?.getAttribute('data-number') ?? '';
      const head = at?.closest('.c-head') ? 'head' : at?.className;
      return `${row} ${at?.getAttribute('data-document') ?? head ?? ''}`;
    });

  test('goes through the grid by arrows, Home and End; Tab leaves it', async ({ page }) => {
    await choosing(page, '/compare/?d=crin,nspcc&q=1,3,4');
    const grid = page.getByRole('grid', { name: 'Positions of the documents' });
    // Each question is a group of two: its head, and its leaves.
    await expect(grid.getByRole('rowgroup')).toHaveCount(3);
    await expect(grid.getByRole('rowheader')).toHaveCount(3);
    await expect(grid.getByRole('gridcell')).toHaveCount(6);
    await page.getByRole('button', { name: 'Copy this address' }).focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('1 head');
    for (const [key, there] of [
      ['ArrowRight', '1 crin'],
      ['ArrowRight', '1 nspcc'],
      ['ArrowRight', '1 nspcc'],
      ['ArrowDown', '3 crin'],
      ['Home', '3 head'],
      ['End', '3 crin'],
      ['Control+End', '4 crin'],
      ['ArrowUp', '3 crin'],
      ['ArrowLeft', '3 nspcc'],
      ['Control+Home', '1 head'],
      ['ArrowUp', '1 head'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focused(page), key).toBe(there);
    }
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'as one picture' })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('1 head');
  });

  test('goes into a cell by Enter, out by Escape, and on to its statements', async ({ page }) => {
    await ready(page, '/compare/?q=3');
    await page.locator('#on-device .c-head a').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('3 nspcc');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: /of NSPCC on question 3/ })).toBeFocused();
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('3 nspcc');
    await page.keyboard.press('F2');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/questions\/on-device\/#nspcc$/);
  });

  test('still comes into the grid when the cell it was in is gone', async ({ page }) => {
    await choosing(page);
    await page.locator('#on-device .c-cell').first().focus();
    await page.getByRole('checkbox', { name: 'Neil Brown' }).uncheck();
    await settled(page);
    await page.getByRole('button', { name: 'Copy this address' }).focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('3 head');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: SIZES.narrow });

  test('a reader steps through equal leaves, round and round', async ({ page }) => {
    await ready(page, '/compare/?q=3');
    const row = page.locator('#on-device');
    const cells = row.locator('.c-cell');
    const sizes = await cells.evaluateAll((all) =>
      all.map((cell) => [cell.clientHeight, Math.round(cell.getBoundingClientRect().width)]),
    );
    expect(new Set(sizes.map(String)).size).toBe(1);
    const next = row.getByRole('button', { name: 'Next document' });
    await next.scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 300);
    const inView = (place: number) => cells.nth(place).locator('.says');
    await expect(inView(0)).toBeInViewport({ ratio: 0.4 });
    await next.click();
    await expect(inView(1)).toBeInViewport({ ratio: 0.4 });
    await expect(cells.nth(1).locator('.count')).toHaveText('2 of 5');
    await expect(page.locator('[data-speak]')).toHaveText('NSPCC, 2 of 5');
    for (let presses = 0; presses < 4; presses += 1) await next.press('Enter');
    await expect(inView(0)).toBeInViewport({ ratio: 0.4 });
    await row.getByRole('button', { name: 'Previous document' }).click();
    await expect(page.locator('[data-speak]')).toHaveText('ECPAT, 5 of 5');
    await expect(row.locator('[data-here]')).toHaveText('ECPAT · 5 of 5');
  });

  test('the question stays in sight while its leaves are read', async ({ page }) => {
    await ready(page);
    const row = page.locator('#on-device');
    await row.locator('.more').first().scrollIntoViewIfNeeded();
    await row.evaluate((element) =>
      scrollTo(0, element.getBoundingClientRect().top + scrollY + 200),
    );
    await expect(row.getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
  });

  test('keys bring a leaf into sight', async ({ page }) => {
    await ready(page, '/compare/?q=3');
    await page.locator('#on-device .c-head a').focus();
    await page.keyboard.press('End');
    await expect(page.locator('#on-device .c-cell').nth(4).locator('.count')).toBeInViewport();
  });
});

// As it opens, axe.spec.ts has it in every look.
for (const { size, theme } of CROSSED_LOOKS) {
  test(`no fault for axe with choices made, ${size}, ${theme}`, async ({ page }) => {
    await setLook(page, size, theme);
    await ready(page, '/compare/?d=crin,which,iwf&find=device&show=silences');
    expect(await faultsOf(page)).toEqual([]);
  });
}

for (const [name, viewport] of Object.entries({ ...SIZES, least: { width: 320, height: 640 } })) {
  test(`nothing moves when the script wakes, and nothing is too wide, ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await watchShifts(page);
    await ready(page);
    await page.waitForLoadState('networkidle');
    expect(await shiftsOf(page)).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
}

for (const script of [true, false]) {
  test.describe(`a link to a question, script ${script ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled: script });
    test('ends at its head, for each of them, on a phone', async ({ page }) => {
      await page.setViewportSize(SIZES.narrow);
      await page.goto('/compare/');
      await page.locator('[data-drawer] > summary').click();
      const links = await page.locator('.c-jump a').all();
      expect(links).toHaveLength(book.questions.length);
      for (const link of links) {
        await link.click();
        const id = ((await link.getAttribute('href')) ?? '').slice(1);
        await expect
          .poll(async () => {
            const head = await page.locator(`#${id} .c-head`).boundingBox();
            return Math.abs((head?.y ?? 999) - (await barOf(page)));
          })
          .toBeLessThan(2);
      }
    });
  });
}

/** Height of the bar of the way out: what a link leads to comes to rest below it. */
async function barOf(page: Page): Promise<number> {
  return (await page.locator('nav.exit').boundingBox())?.height ?? 0;
}

test.describe('after a link to a question', () => {
  test('Tab goes on from there', async ({ page }) => {
    await ready(page);
    await page.getByRole('link', { name: '6 What to require by law' }).press('Enter');
    const head = page.locator('#law .c-head a');
    // Tells that the page has heard of its new address.
    await expect(head).toHaveAttribute('tabindex', '0');
    await page.keyboard.press('Tab');
    await expect(head).toBeFocused();
  });

  test('a question that the view leaves out is shown after all', async ({ page }) => {
    await ready(page, '/compare/?q=3');
    await page.getByRole('link', { name: '12 Metadata' }).click();
    await expect(page.locator('#metadata .c-head')).toBeInViewport();
    await expect(page).toHaveURL(/\/compare\/#metadata$/);
  });
});

test('going back to a view without the focused question moves the focus to one that is there', async ({
  page,
}) => {
  await ready(page, '/compare/?q=3');
  await page.getByRole('button', { name: 'Show everything' }).click();
  await settled(page);
  await page.locator('#metadata .c-head a').focus();
  await page.goBack();
  await expect(page.locator('#on-device .c-head a')).toBeFocused();
});

for (const query of ['?d=crin,nspcc&q=3', '?find=device', '?q=3&show=foo&d=zz']) {
  test(`nothing moves while ${query} is restored, however tall the window`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 1400 });
    await watchShifts(page);
    await ready(page, `/compare/${query}`);
    await page.waitForLoadState('networkidle');
    expect(await shiftsOf(page)).toEqual([]);
  });
}

test('positions of a question begin at one height on every width', async ({ page }) => {
  await ready(page, '/compare/?q=3');
  for (const width of [320, 480, 768, 1000, 1280, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const tops = await page
      .locator('#on-device .says:not(.silent)')
      .evaluateAll((all) => all.map((says) => Math.round(says.getBoundingClientRect().top)));
    expect(new Set(tops).size, `${width} px`).toBe(1);
  }
});

test('paper has one question a page', async ({ page }) => {
  // Two short texts each: all three would have room on one page.
  await ready(page, '/compare/?d=brown,iwf&q=3,12,17');
  expect(pagesIn(await page.pdf({ format: 'A4' }))).toBe(3);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-controls]')).toBeHidden();
  await expect(page.locator('#metadata .c-cell .says:visible')).toHaveCount(2);
});
