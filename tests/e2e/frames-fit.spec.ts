/** Every frame in the box of its snippet: never cut, and hardly anything empty, in columns of any width. */
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { heightsIn } from '../../scripts/heights/measure.ts';
import { cornersOf, measuredFrames, NARROWEST } from '../../src/pictures/embed/heights.ts';
import { boxesOf, expectFit } from './support/boxes.ts';
import { LARGE_LETTERS } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

const WIDTHS = [NARROWEST, 320, 390, 480, 567, 570, 640, 720, 800, 900, 1100, 1400];
/** The part of a frame that may be empty here: WebKitGTK, with letters of whole pixels, needs lines more in some widths. */
const EMPTY = 0.095;
/** An address of the site that has no policy, so that it may hold frames of the site. */
const HOST = '/robots.txt';
/** Frames are tried some at a time: to open a page for each takes longer than to measure it. */
const AT_ONCE = 8;

const frames = readdirSync('dist/embed', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['unknown', 'fonts'].includes(entry.name))
  .map(({ name }) => name)
  .toSorted();

async function fits(page: Page, id: string, empty: number): Promise<void> {
  const given = await boxesOf(page, cornersOf(id), WIDTHS);
  const needed: number[] = await page.evaluate(heightsIn(`/embed/${id}/`, WIDTHS));
  expectFit({ name: id, widths: WIDTHS, given, needed, empty });
}

test('every frame was measured, and no other', () => {
  expect(measuredFrames().toSorted(), 'npm run heights').toEqual(frames);
});

for (let first = 0; first < frames.length; first += AT_ONCE) {
  const some = frames.slice(first, first + AT_ONCE);
  test(`frames fit their columns: ${some[0] ?? ''} to ${some.at(-1) ?? ''}`, async ({ page }) => {
    await page.goto(HOST);
    for (const id of some) await fits(page, id, EMPTY);
  });
}

test('frames fit in letters of twice the size', async ({ playwright, launchOptions, baseURL }) => {
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), LARGE_LETTERS],
  });
  const page = await browser.newPage({ ...(baseURL && { baseURL }) });
  await page.goto(HOST);
  // One of each sort: a picture with choices, one of numbers, a card.
  for (const id of frames.filter((_, at) => at % 9 === 0)) await fits(page, id, 0.2);
  await browser.close();
});
