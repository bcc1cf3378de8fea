/** Pictures and tables as a reader hears them: Chromium's own tree, which the page's text does not show. */
import type { Page } from '@playwright/test';
import { book } from '../support/book.ts';
import { allOf, type AxNode, axTree } from './support/ax-tree.ts';
import { expect, test } from './support/test.ts';

/** Names of everything that is told inside of a thing. */
function namesIn({ children }: AxNode): string[] {
  return children.flatMap((child) => [child.name, ...namesIn(child)]).filter((name) => name !== '');
}

const PAGES = [
  '/chapters/agree-differ-silent/',
  '/chapters/who-acts/',
  '/charts/reports-by-year/',
  '/charts/',
  '/embed/three-comparisons/',
];
for (const path of PAGES) {
  test(`${path}: each picture is heard as one name, without the words inside it`, async ({
    page,
  }) => {
    await page.goto(path);
    const pictures = allOf('image', await axTree(page));
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) {
      expect(picture.name).toMatch(/\S{2,}/);
      expect(namesIn(picture), picture.name).toEqual([]);
    }
  });
}

/** The name of the first picture of a chart, on its page. */
async function nameOf(page: Page, chart: string): Promise<string> {
  await page.goto(`/charts/${chart}/`);
  return (
    (await page.locator('.picture [role="img"]:visible').first().getAttribute('aria-label')) ?? ''
  );
}

test('the name of a grid or a timeline counts what is in it; that of a matrix says every row', async ({
  page,
}) => {
  const grid = await nameOf(page, 'position-map');
  for (const { short } of book.documents) expect(grid).toMatch(new RegExp(`${short}[^.]* \\d+`));

  const timeline = await nameOf(page, 'since-then-timeline');
  const counts = /(\d+) events: ([^.]+)\./.exec(timeline);
  const lanes = [...(counts?.[2] ?? '').matchAll(/\d+/g)].map(Number);
  expect(lanes).toHaveLength(6);
  expect(lanes.reduce((sum, lane) => sum + lane, 0)).toBe(Number(counts?.[1]));

  const matrix = await nameOf(page, 'three-comparisons');
  const spec = book.charts.find(({ id }) => id === 'three-comparisons')?.spec;
  if (spec?.kind !== 'options-matrix') throw new Error('three-comparisons is no matrix');
  for (const option of spec.options) expect(matrix).toContain(option.name);

  const leaves = await nameOf(page, 'who-should-act');
  for (const { short } of book.documents)
    expect(leaves).toMatch(new RegExp(`${short}[^.]* \\d of 6`));
});

test('no cell of a table is heard as empty', async ({ page }) => {
  await page.goto('/charts/reports-by-year/');
  await page.getByText('Table and description').click();
  const cells = await page.locator('.table td').allInnerTexts();
  expect(cells.length).toBeGreaterThan(50);
  expect(cells.filter((words) => words.trim() === '')).toEqual([]);
  await expect(page.getByRole('cell', { name: 'no number' }).first()).toBeVisible();
});

test('each step leads by name to its neighbours and to the page of its chart', async ({ page }) => {
  await page.goto('/chapters/who-acts/');
  const step = page.locator('.step').nth(1);
  const titles = await page.locator('.step h3').allInnerTexts();
  await expect(step.getByRole('link', { name: `Next step: ${titles[2]}` })).toBeVisible();
  await expect(step.getByRole('link', { name: `Previous step: ${titles[0]}` })).toBeVisible();
  await expect(step.getByRole('link', { name: `Data and sources: ${titles[1]}` })).toHaveAttribute(
    'href',
    /^\/charts\//,
  );
});
