/**
 * Pages as they are heard, line by line, against the transcripts in `heard/`. A person reads those: they are how we
 * know that a page makes sense without its pictures. `--update-snapshots` writes them anew, for somebody to read.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { allOf, type AxNode, axTree, firstOf } from './support/ax-tree.ts';
import { openDeck } from './support/decks.ts';
import { heard } from './support/heard.ts';
import { heardFaults } from './support/heard-faults.ts';
import { chapters, chartIds } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const CHAPTERS = chapters().map(({ path }) => path.split('/')[2] ?? '');
const CHARTS = chartIds();
const OTHERS = ['comparison', 'home', 'question', 'slide'];

// Wide and high enough for every picture to stay beside its words.
test.use({ viewport: { width: 1280, height: 1200 } });

function expectHeard(lines: readonly string[], ...file: string[]): void {
  expect(heardFaults(lines)).toEqual([]);
  expect(`${lines.join('\n')}\n`).toMatchSnapshot(file);
}

async function mainPart(page: Page): Promise<string[]> {
  return heard(firstOf('main', await axTree(page)));
}

test('home, with what stands around every page', async ({ page }) => {
  await page.goto('/');
  expectHeard(heard(await axTree(page)), 'home.txt');
});

for (const slug of CHAPTERS)
  test(`chapter ${slug}: its main path, folds closed`, async ({ page }) => {
    await page.goto(`/chapters/${slug}/`);
    expectHeard(await mainPart(page), 'chapters', `${slug}.txt`);
  });

for (const id of CHARTS)
  test(`chart ${id}: its figure, its table, and what another choice changes`, async ({ page }) => {
    await page.goto(`/charts/${id}/`);
    await page.getByText('Table and description').click();
    const lines = heard(firstOf('figure', await axTree(page)));
    let before = lines;
    for (const choice of await page.locator('.choice label').all()) {
      await choice.click();
      const figure = firstOf('figure', await axTree(page));
      const now = heard(figure);
      lines.push(`— chosen: ${chosenIn(figure)} —`, ...changed(before, now));
      before = now;
    }
    expectHeard(lines, 'charts', `${id}.txt`);
  });

function chosenIn(figure: AxNode): string {
  const chosen = allOf('radio', figure).find(({ states }) => states.checked === 'true');
  return chosen?.name ?? 'nothing';
}

/** Lines that were not told before, but for the choice itself. */
function changed(before: readonly string[], now: readonly string[]): string[] {
  const known = new Set(before);
  return now.filter((line) => !known.has(line) && !line.includes('radio button'));
}

test('a question', async ({ page }) => {
  await page.goto('/questions/limiting-privacy/');
  expectHeard(await mainPart(page), 'question.txt');
});

test('a row of the comparison', async ({ page }) => {
  await page.goto('/compare/?q=11');
  await expect(page.locator('.c-row:visible')).toHaveCount(1);
  expectHeard(await mainPart(page), 'comparison.txt');
});

test('a slide, with the buttons of its deck', async ({ page }) => {
  await openDeck(page, 'counting-reports/#slide-4');
  expectHeard(heard(await axTree(page)), 'slide.txt');
});

test('each transcript is of something that is there', () => {
  const folder = join(import.meta.dirname, 'heard');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.endsWith('.txt')).toSorted()).toEqual(
    [
      ...OTHERS.map((name) => `${name}.txt`),
      ...CHAPTERS.map((slug) => join('chapters', `${slug}.txt`)),
      ...CHARTS.map((id) => join('charts', `${id}.txt`)),
    ].toSorted(),
  );
});
