/** What a screen reader meets: each step's heading, words and picture once, in that order. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const CHAPTER = '/chapters/counting-reports/';

/** The lines of the page's accessibility tree that name headings and pictures, in order. */
async function transcript(page: Page): Promise<string[]> {
  const tree = await page.locator('main').ariaSnapshot();
  return tree
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^- (heading|img) /.test(line));
}

test('every step is a heading and then its picture, with and without the stage', async ({
  page,
}) => {
  await page.goto(`${CHAPTER}?view=plain`);
  const plain = await transcript(page);
  await page.goto(CHAPTER);
  await expect(page.locator('.stage')).toHaveCount(3);
  expect(await transcript(page)).toEqual(plain);

  const steps = await page.locator('.step h3').allTextContents();
  const pictures = plain.filter((line) => line.startsWith('- img'));
  expect(pictures).toHaveLength(steps.length);
  for (const [index, title] of steps.entries()) {
    const heading = plain.findIndex((line) => line.includes(`"${title}" [level=3]`));
    expect(heading, title).toBeGreaterThanOrEqual(0);
    expect(plain[heading + 1], title).toBe(pictures[index]);
  }
});

test('headings lead through the chapter without a gap', async ({ page }) => {
  await page.goto(CHAPTER);
  const levels = await page
    .locator('main :is(h1, h2, h3, h4):not(.stage *)')
    .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.slice(1).entries())
    expect(level - (levels[index] ?? 1)).toBeLessThanOrEqual(1);
});

test('a citation says what it is before it is opened', async ({ page }) => {
  await page.goto(CHAPTER);
  const button = page.locator('[data-cite="nspcc-apple-205"]').first();
  await expect(button).toHaveAccessibleName(/^Source \d+: NSPCC, 2021$/);
  await button.press('Enter');
  const panel = page.locator('#panel-nspcc-apple-205');
  await expect(panel).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(button).toBeFocused();
});
