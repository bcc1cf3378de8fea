/** Pages that are not a story, on paper: nothing to press, where and of which day they are, and nothing covered or lost. */
import type { Page } from '@playwright/test';
import { pagesIn } from '../../scripts/lib/pdf.ts';
import { onePageOfEachStructure } from './support/pages.ts';
import { expect, test } from './support/test.ts';

/** A page of A4 with the margins of a browser. */
const A4 = { width: 718, height: 1045 };
const OTHERS = /^\/($|chapters\/.+|embed\/|present\/.+)/;
const kinds = onePageOfEachStructure().filter((path) => !OTHERS.test(path));

async function onPaper(page: Page, path: string): Promise<void> {
  await page.setViewportSize(A4);
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
}

/** What only a screen can use, and is on the paper. A number leads to the list of sources, which is printed. */
function pressable(page: Page): Promise<string[]> {
  return page
    .locator('nav, input, select, button:not(.cite)')
    .evaluateAll((ways) =>
      ways
        .filter((way) => way.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((way) => way.outerHTML.slice(0, 120)),
    );
}

/** The words on the paper; undefined for what stands for a missing page, which has no address of its own. */
async function printedOn(page: Page): Promise<string | undefined> {
  if ((await page.locator('link[rel="canonical"]').count()) === 0) return undefined;
  return page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' '));
}

/** What is cut at the side of a sheet, once a reader has opened all folds. */
function cutAtTheSide(page: Page): Promise<string[]> {
  return page.evaluate((side) => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    return [...document.querySelectorAll('body :not(svg *)')]
      .filter((part) => part.checkVisibility() && !part.closest('.visually-hidden'))
      .filter((part) => {
        const { right, width } = part.getBoundingClientRect();
        const hides = getComputedStyle(part).overflowX !== 'visible' && part.clientWidth > 0;
        const over = hides && part.scrollWidth > part.clientWidth + 1;
        return width > 1 && (over || right > side + 1);
      })
      .map((part) => part.outerHTML.slice(0, 120));
  }, A4.width);
}

test('there are many kinds', () => {
  expect(kinds.length).toBeGreaterThan(50);
});

const PART = 20;
for (let start = 0; start < kinds.length; start += PART) {
  const part = kinds.slice(start, start + PART);
  test(`nothing to press is printed, nothing is cut, and where a page is and of which day stands on it: ${part.at(0)} to ${part.at(-1)}`, async ({
    page,
  }) => {
    test.slow();
    for (const path of part) {
      await onPaper(page, path);
      expect.soft(await pressable(page), path).toEqual([]);
      const printed = await printedOn(page);
      if (printed !== undefined) {
        // A sheet names the page that it is made from.
        if (!/^\/handouts\/.+/.test(path)) expect.soft(printed, path).toContain(`.example${path}`);
        expect.soft(printed, path).toMatch(/\b\d{1,2} [A-Z][a-z]+ 20\d\d\b/);
      }
      expect.soft(await cutAtTheSide(page), path).toEqual([]);
      await page.emulateMedia({ media: 'screen' });
    }
  });
}

for (const path of ['/questions/survivors/', '/questions/harm/'])
  test(`${path}: no name covers words of a leaf`, async ({ page }) => {
    await onPaper(page, path);
    const covered = await page.locator('.question-page .leaf').evaluateAll((leaves) =>
      leaves.flatMap((leaf) => {
        const name = leaf.querySelector('.tab > :is(h3, h4)')?.getBoundingClientRect();
        const words = [...leaf.querySelectorAll('.kinds, .answer, .says, .silent')]
          .filter((one) => !one.closest('.tab') && one.checkVisibility())
          .map((one) => one.getBoundingClientRect());
        return name && words.length > 0 && words.every(({ top }) => top >= name.bottom - 1)
          ? []
          : [leaf.textContent.trim().slice(0, 60)];
      }),
    );
    expect(covered).toEqual([]);
  });

test('a show of hands on paper has the questions and their four choices', async ({ page }) => {
  await onPaper(page, '/teach/hands/');
  const questions = page.locator('.hand-question:visible');
  await expect(questions).toHaveCount(5);
  for (const one of await questions.all()) await expect(one.locator('li:visible')).toHaveCount(4);
});

test('pictures, entries and terms are not parted by the end of a page', async ({ page }) => {
  for (const [path, whole] of [
    ['/charts/', '.library > li'],
    ['/chapters/', '.library > li'],
    ['/evidence/', '.entry'],
    ['/glossary/', '.glossary > div'],
    ['/help/', '.helpers > li'],
    ['/accessibility/', '.heuristics li'],
    ['/method/', '.method-grid'],
    ['/data/', '.foot'],
  ] as const) {
    await onPaper(page, path);
    const parts = page.locator(whole);
    await expect(parts.first(), path).toHaveCSS('break-inside', 'avoid');
    if (whole.startsWith('.library'))
      // Browsers keep to none of it among the cells of a grid.
      await expect(page.locator('.library'), path).toHaveCSS('display', 'block');
    await page.emulateMedia({ media: 'screen' });
  }
});

test('the end of a page stands on no leaf by itself', async ({ page }) => {
  const margin = { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' };
  // Entries of a little more than half a page.
  for (const path of ['/evidence/nspcc-apple-205/', '/evidence/crin-ai-risks/']) {
    await page.goto(path);
    expect(pagesIn(await page.pdf({ format: 'A4', margin })), path).toBe(1);
  }
  await onPaper(page, '/method/');
  // Words part from the foot only where both are children of one box.
  for (const box of ['main', 'main > article'])
    await expect(page.locator(box), box).toHaveCSS('display', 'contents');
});

test('in the comparison a name is whole', async ({ page }) => {
  await onPaper(page, '/compare/?q=1');
  for (const name of await page.locator('.c-cell:visible .tab h3').all())
    expect(
      await name.evaluate((head) => {
        const leaf = head.closest('.c-cell')?.getBoundingClientRect();
        const words = document.createRange();
        words.selectNodeContents(head.closest('.tab') ?? head);
        return words.getBoundingClientRect().right <= (leaf?.right ?? 0);
      }),
      await name.innerText(),
    ).toBe(true);
});
