/**
 * Pages as they are heard, line by line, against the transcripts in `heard/`. A person reads those: they are how we
 * know that a page makes sense without its pictures. `--update-snapshots` writes them anew, for somebody to read.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { allOf, axTree, firstOf } from './support/ax-tree.ts';
import { openDeck } from './support/decks.ts';
import { heard } from './support/heard.ts';
import { chapters, chartIds } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const CHAPTERS = chapters().map(({ path }) => path.split('/')[2] ?? '');
const CHARTS = chartIds();
const OTHERS = ['home', 'question', 'comparison', 'slide'];

// Wide and high enough for every picture to stay beside its words.
test.use({ viewport: { width: 1280, height: 1200 } });

function expectHeard(lines: readonly string[], ...file: string[]): void {
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
  test(`chart ${id}: its figure, each state, its table`, async ({ page }) => {
    await page.goto(`/charts/${id}/`);
    await page.getByText('Table and description').click();
    const lines = heard(firstOf('figure', await axTree(page)));
    for (const radio of await page.locator('.choice input').all()) {
      if (await radio.isChecked()) continue;
      await radio.check();
      const figure = firstOf('figure', await axTree(page));
      const chosen = allOf('radio', figure).find(({ states }) => String(states.checked) === 'true');
      lines.push(`— chosen: ${chosen?.name ?? 'nothing'} —`, ...pictureLines(heard(figure)));
    }
    expectHeard(lines, 'charts', `${id}.txt`);
  });

/** What changes with a state: the picture, with the line before it and the one after. */
function pictureLines(lines: readonly string[]): string[] {
  const at = lines.findIndex((line) => line.startsWith('image: '));
  return lines.slice(at - 1, at + 2).filter((line) => !line.includes('radio button'));
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
  const files = readdirSync(join(import.meta.dirname, 'heard'), { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.endsWith('.txt')).toSorted()).toEqual(
    [
      ...OTHERS.map((name) => `${name}.txt`),
      ...CHAPTERS.map((slug) => join('chapters', `${slug}.txt`)),
      ...CHARTS.map((id) => join('charts', `${id}.txt`)),
    ].toSorted(),
  );
});
