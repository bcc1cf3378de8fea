/** Sheets to print: on A4 and Letter alike, whole, in grey, and large. */
import { pagesIn } from '../../scripts/lib/pdf.ts';
import type { Page } from '@playwright/test';
import { HANDOUTS } from '../../src/ledger/schemas/plan.ts';
import { contrastOnWhite, darkIn, differing } from '../support/grey.ts';
import { NO_SCRIPT, openInOurFaces, setLetters } from './support/look.ts';
import { sitePages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

/** Pages of Letter leave 2 mm below a side. */
const MOST_MM = 259.4;
const MM = 96 / 25.4;
const KINDS = new Set<string>(HANDOUTS);
const LISTED = ['chart-sheet', 'position-cards', 'vocabulary', 'exit-card'];

const sheets = sitePages().filter((path) => {
  const [folder, kind = '', id] = path.split('/').filter(Boolean);
  return folder === 'handouts' && KINDS.has(kind) && (id !== undefined || !LISTED.includes(kind));
});

async function onPaper(page: Page, path: string): Promise<void> {
  // What follows a # alone would not load the page anew.
  await page.goto('about:blank');
  await openInOurFaces(page, path);
  await page.emulateMedia({ media: 'print' });
}

async function pagesOn(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  return pagesIn(await page.pdf({ format, tagged: true, outline: true }));
}

/** Elements that reach out of their side, to the right or below. */
async function cutOff(page: Page): Promise<string[]> {
  return page.locator('.paper').evaluateAll((papers) =>
    papers.flatMap((paper) => {
      const { right, bottom } = paper.getBoundingClientRect();
      return [...paper.querySelectorAll('*')]
        .filter((one) => {
          const box = one.getBoundingClientRect();
          return box.right > right + 1 || box.bottom > bottom + 1;
        })
        .map((one) => `<${one.tagName}> ${one.textContent.slice(0, 40)}`);
    }),
  );
}

for (const kind of HANDOUTS) {
  test(`${kind}: as many pages as sides on both papers, and nothing is cut off`, async ({
    page,
  }) => {
    test.slow();
    const paths = sheets.filter((path) => path.startsWith(`/handouts/${kind}/`));
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      await onPaper(page, path);
      for (const width of [186, 191]) {
        await page.setViewportSize({ width: Math.floor(width * MM), height: 980 });
        expect(await cutOff(page), `${path} at ${width} mm`).toEqual([]);
        const heights = await page
          .locator('.paper')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
        expect(Math.max(...heights) / MM, path).toBeLessThanOrEqual(MOST_MM);
      }
      const sides = await page.locator('.paper').count();
      expect(await pagesOn(page, 'A4'), `${path}, A4`).toBe(sides);
      expect(await pagesOn(page, 'Letter'), `${path}, Letter`).toBe(sides);
    }
  });
}

test('no menu and no way to other pages stands on paper', async ({ page }) => {
  await onPaper(page, '/handouts/position-cards/survivors/');
  for (const part of ['.bar', '.masthead', '.foot', '.ways', '.ways-note'])
    for (const one of await page.locator(part).all()) await expect(one).toBeHidden();
  await expect(page.locator('.paper').first()).toBeVisible();
});

test.describe('with script off', () => {
  test.use(NO_SCRIPT);

  test('one link gives large print: 16 points, nothing cut off, as many pages on both papers', async ({
    page,
  }) => {
    for (const path of [
      'position-cards/law',
      'vocabulary/checking',
      'restatement',
      'exit-card/fifty-minutes',
    ]) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(`/handouts/${path}/`);
      await page.getByRole('link', { name: 'Large print' }).click();
      await expect(page.getByRole('link', { name: 'Ordinary print' })).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      const sizes = await page
        .locator('.paper-body :is(p, dd, li)')
        .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)));
      expect(Math.min(...sizes) * 0.75).toBeGreaterThanOrEqual(14);
      expect(Math.max(...sizes) * 0.75).toBeCloseTo(16, 1);
      expect(await cutOff(page), path).toEqual([]);
      // In flexible boxes that break between pages, Chromium lays the foot over what stands before it.
      for (const part of await page.locator('.paper, .paper-body').all())
        await expect(part).toHaveCSS('display', 'block');
      expect(await pagesOn(page, 'A4'), path).toBe(await pagesOn(page, 'Letter'));
    }
  });
});

for (const [width, letters] of [
  [360, 16],
  [320, 32],
] as const)
  test(`nothing reaches out of a sheet in a window of ${width} px with letters of ${letters}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await setLetters(page, letters);
    for (const kind of HANDOUTS) {
      const path = sheets.find((one) => one.startsWith(`/handouts/${kind}/`)) ?? '';
      await page.goto(path);
      await expect(page.locator('html'), path).toHaveCSS('font-size', `${letters}px`);
      expect(await cutOff(page), path).toEqual([]);
    }
  });

test('on a phone the words of a picture on a sheet can be read, and paper has the wide drawing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of sheets.filter((one) => one.startsWith('/handouts/chart-sheet/'))) {
    await page.goto(path);
    const sizes = await page
      .locator('.figure-on-paper svg.c-chart:visible')
      .evaluateAll((drawings) =>
        drawings.flatMap((drawing) => {
          const [, , units = NaN] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number);
          const scale = drawing.getBoundingClientRect().width / units;
          return [...drawing.querySelectorAll('text')].map(
            (words) => parseFloat(getComputedStyle(words).fontSize) * scale,
          );
        }),
      );
    expect(Math.min(...sizes), path).toBeGreaterThan(9);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 703, height: 980 });
    await expect(page.locator('.figure-on-paper > .wide'), path).toBeVisible();
    await expect(page.locator('.figure-on-paper > .narrow'), path).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 360, height: 740 });
  }
});

test('in grey, the five marks differ by shape alone', async ({ page }) => {
  await onPaper(page, '/handouts/position-cards/law/');
  const marks = page.locator('.paper').first().locator('.card .mark');
  await expect(marks).toHaveCount(5);
  const shapes = await Promise.all(
    (await marks.all()).map(async (one) => darkIn(await one.screenshot())),
  );
  for (const [at, shape] of shapes.entries())
    for (const other of shapes.slice(at + 1)) expect(differing(shape, other)).toBeGreaterThan(0.06);
});

test('in grey, every word stands out seven to one', async ({ page }) => {
  for (const path of ['position-cards/law', 'chart-sheet/ten-principles', 'evidence-hunt']) {
    await onPaper(page, `/handouts/${path}/`);
    const inks = await page.locator('.sheets').evaluateAll((all) =>
      all.flatMap((sheet) =>
        [...sheet.querySelectorAll('p, li, dt, dd, h1, h2, th, td, text')]
          // White letters stand on ink.
          .filter((one) => one.textContent.trim() !== '' && !one.classList.contains('c-on-ink'))
          .map((one) => {
            const style = getComputedStyle(one);
            return one instanceof SVGElement ? style.fill : style.color;
          }),
      ),
    );
    expect(inks.length).toBeGreaterThan(10);
    for (const ink of new Set(inks)) expect(contrastOnWhite(ink), ink).toBeGreaterThanOrEqual(7);
  }
});

test('all sheets are found from their index', async ({ page }) => {
  await page.goto('/handouts/');
  await page.getByRole('link', { name: 'Position cards' }).click();
  await page.getByRole('link', { name: 'How should the effects of a measure be weighed?' }).click();
  await expect(page).toHaveURL(/\/handouts\/position-cards\/weighing\/$/);
  await page.getByRole('link', { name: 'The live page' }).click();
  await expect(page).toHaveURL(/\/questions\/weighing\/$/);
});
