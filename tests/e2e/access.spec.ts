/** What assistive technology is given, and what large letters do: not to be seen in the document alone. */
import type { Page } from '@playwright/test';
import { book } from '../support/book.ts';
import { allOf, axTree } from './support/ax-tree.ts';
import { settled } from './support/compare.ts';
import { TAKEN_AWAY, withoutFaces } from './support/faults.ts';
import { found, frameOf, openLive } from './support/explore.ts';
import { enlarge, NO_SCRIPT, openInOurFaces, setLetters } from './support/look.ts';
import { onePageOfEachStructure, samplePages } from './support/pages.ts';
import { expect, test } from './support/test.ts';
import { brokenWords, squeezed } from './support/words.ts';

test('the comparison is whole in the accessibility tree, without being scrolled', async ({
  page,
}) => {
  await page.goto('/compare/');
  await settled(page);
  const tree = await axTree(page);
  expect(allOf('gridcell', tree)).toHaveLength(book.counts.positions);
  expect(allOf('rowheader', tree)).toHaveLength(book.counts.questions);
});

/** One page of each kind, each structure where a folder holds many, and a chapter whose folds hold a table far wider. */
const tried = [
  '/chapters/rights/',
  ...samplePages().filter((path) => !path.startsWith('/embed/')),
  ...onePageOfEachStructure().filter((path) => /^\/(data|handouts|offline|teach)\/.+/.test(path)),
];

/** A phone, and a window as narrow as a page may be asked to fit: 1280 px at four times its size. */
const NARROW = [390, 320];

/** How far a page is wider than its window in letters of twice the usual size, with all folds open. */
async function overWide(page: Page): Promise<number> {
  const { wide, letters } = await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    return {
      wide: document.documentElement.scrollWidth - innerWidth,
      letters: getComputedStyle(document.documentElement).fontSize,
    };
  });
  expect(letters).toBe('32px');
  return wide;
}

for (const width of NARROW)
  test(`no page is wider than a window of ${width} px where letters are twice the usual size, with all folds open`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await setLetters(page, 32);
    const over: string[] = [];
    for (const path of new Set(tried)) {
      await openInOurFaces(page, path);
      const wide = await overWide(page);
      if (wide > 0) over.push(`${path}: ${wide} px`);
      const broken = await page.locator('h1').evaluateAll(brokenWords, Infinity);
      over.push(...broken.map((word) => `${path}: the title’s “${word}” is broken`));
    }
    expect(over).toEqual([]);
  });

test.describe('where the faces of the system are wider than ours', () => {
  test.use({ tolerated: [TAKEN_AWAY] });
  test('no page is wider than a window of 320 px there either', async ({ page }) => {
    await withoutFaces(page);
    await enlarge(page);
    const over: string[] = [];
    for (const path of new Set(tried)) {
      await page.goto(path);
      const wide = await overWide(page);
      if (wide > 0) over.push(`${path}: ${wide} px`);
    }
    expect(over).toEqual([]);
  });
});

test('the field of the search has room for words in a window of 320 px where letters are twice the usual size', async ({
  page,
}) => {
  await enlarge(page);
  await page.goto('/search/');
  const box = await page.getByRole('searchbox').boundingBox();
  expect(box?.width).toBeGreaterThan(220);
});

for (const { id } of found)
  test(`${id}: words are read as words in a window of 320 px where letters are twice the usual size`, async ({
    page,
  }) => {
    await enlarge(page);
    await openLive(page, id);
    const parts = frameOf(page, id)
      .locator('.explore-face')
      .locator('dd, dt, legend, p, li > :not(.past, .moves, .cells)');
    expect(await parts.evaluateAll(squeezed)).toEqual([]);
  });

test('there a guess keeps no window of nothing for its answer', async ({ page }) => {
  await enlarge(page);
  await page.goto('/chapters/counting-reports/');
  const box = page.locator('#guess-facebook-share-2019');
  await box.scrollIntoViewIfNeeded();
  await expect(box).toHaveAttribute('data-state', 'asking');
  const see = await box.getByRole('button', { name: 'See the answer' }).boundingBox();
  const next = await box.getByText('Embed, data and citation').boundingBox();
  expect((next?.y ?? NaN) - (see?.y ?? NaN) - (see?.height ?? NaN)).toBeLessThan(80);
});

test.describe('without script', () => {
  test.use(NO_SCRIPT);
  for (const { id, path } of found)
    test(`${id}: its example too is read as words there`, async ({ page }) => {
      await enlarge(page);
      await page.goto(path);
      const board = frameOf(page, id).locator('.explore-storyboard');
      expect(await board.locator('p, h4, th, td, dd, dt').evaluateAll(squeezed)).toEqual([]);
    });
});

test('a button keeps its words while it is pressed and pointed at', async ({ page }) => {
  await page.goto('/chapters/agree-differ-silent/');
  const frame = page.locator('.explore').first();
  await frame.scrollIntoViewIfNeeded();
  const buttons = frame.locator('button[aria-pressed]');
  await expect(buttons.first()).toBeVisible();
  await buttons.first().click();
  await expect(buttons.first()).toHaveAttribute('aria-pressed', 'true');
  await buttons.first().hover();
  const { ink, ground } = await buttons.first().evaluate((button) => {
    const { color, backgroundColor } = getComputedStyle(button);
    return { ink: color, ground: backgroundColor };
  });
  const light = (colour: string) => Number(/oklch\(([\d.]+)/.exec(colour)?.[1] ?? NaN);
  expect(Math.abs(light(ink) - light(ground))).toBeGreaterThan(0.5);
});

test('where more contrast is wanted, lines of a grid are fainter than those of data', async ({
  page,
}) => {
  await page.emulateMedia({ contrast: 'more' });
  await page.goto('/charts/reports-by-year/');
  const chart = page.locator('.c-chart:visible');
  await expect(chart.locator('.c-line').first()).toHaveCSS('stroke-opacity', '1');
  await expect(chart.locator('.c-grid').first()).toHaveCSS('stroke-opacity', '0.4');
});

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });
  test('the lines of a chart’s grid have the colour of its text, and are fainter', async ({
    page,
  }) => {
    await page.goto('/charts/reports-by-year/');
    const looks = await page.locator('.c-chart:visible').evaluate((chart) => {
      const of = (selector: string) => {
        const { stroke, strokeOpacity, color } = getComputedStyle(
          chart.querySelector(selector) ?? chart,
        );
        return { stroke, strokeOpacity: Number(strokeOpacity), color };
      };
      return { grid: of('.c-grid'), line: of('.c-line') };
    });
    expect(looks.grid.stroke).toBe(looks.line.stroke);
    expect(looks.grid.strokeOpacity).toBeLessThan(looks.line.strokeOpacity);
  });
});
