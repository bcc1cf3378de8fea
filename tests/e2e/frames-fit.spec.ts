/** Every frame in the box of its snippet: never cut, and hardly anything blank, in columns of any width. */
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Blank, blankFaults, blankIn } from '../../scripts/heights/blank.ts';
import { heightsIn } from '../../scripts/heights/measure.ts';
import { cornersOf, EM, measuredFrames, NARROWEST } from '../../src/pictures/embed/heights.ts';
import { embedSnippet } from '../../src/pictures/embed/snippet.ts';
import { boxesOf, expectFit } from './support/boxes.ts';
import { LARGE_LETTERS } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

const WIDTHS = [NARROWEST, 320, 390, 480, 567, 570, 640, 720, 800, 900, 1100, 1400];
/** The part of a box that its frame may not need here, and fills: another engine needs lines more in some widths. */
const EMPTY = 0.16;
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

/** What is left blank in the boxes of a line, or in frames of a height that somebody gives them. */
function blanksOf(page: Page, id: string, height?: number): Promise<Blank[]> {
  const origin = new URL(page.url()).origin;
  const line = embedSnippet({ id, title: id, origin, page: '/', corners: cornersOf(id) });
  return page.evaluate(blankIn(line, WIDTHS, EM, height));
}

test('every frame was measured, and no other', () => {
  expect(measuredFrames().toSorted(), 'npm run heights').toEqual(frames);
});

for (let first = 0; first < frames.length; first += AT_ONCE) {
  const some = frames.slice(first, first + AT_ONCE);
  test(`frames fit their columns: ${some[0] ?? ''} to ${some.at(-1) ?? ''}`, async ({ page }) => {
    await page.goto(HOST);
    for (const id of some) {
      await fits(page, id, EMPTY);
      const faults = (await blanksOf(page, id)).flatMap(blankFaults);
      expect.soft(faults, `${id}: npm run audit blank`).toEqual([]);
    }
  });
}

test('a frame that is far too high parts no more than a little; cards share it out', async ({
  page,
}) => {
  const height = 3000;
  await page.goto(HOST);
  for (const id of ['message-way', 'guess-facebook-share-2019'])
    for (const { width, gap, foot } of await blanksOf(page, id, height)) {
      expect(gap, `${id} at ${width} px`).toBeCloseTo(0.078, 2);
      expect(foot, `${id} at ${width} px`).toBeGreaterThan(0.3);
    }
  for (const { width, gap, foot } of await blanksOf(page, 'question-harm', height)) {
    expect(gap, `a card at ${width} px`).toBeLessThan(0.2);
    expect(foot, `a card at ${width} px`).toBeCloseTo(0, 2);
  }
});

test('a frame with the listener is as high as its words, and no higher', async ({ page }) => {
  for (const id of ['message-way', 'question-harm', 'guess-facebook-share-2019']) {
    await page.setViewportSize({ width: 640, height: 3000 });
    await page.goto(`/embed/${id}/auto/`);
    const high = await page.locator(':root').boundingBox();
    expect(high?.height, id).toBeLessThan(1500);
    await page.goto(`/embed/${id}/`);
    expect((await page.locator(':root').boundingBox())?.height, id).toBe(3000);
  }
});

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
