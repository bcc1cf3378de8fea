/** Every frame in the box of its snippet: never cut, and hardly anything empty, in columns of any width. */
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { heightsIn } from '../../scripts/heights/measure.ts';
import { cornersOf, measuredFrames, NARROWEST } from '../../src/pictures/embed/heights.ts';
import { embedSnippet } from '../../src/pictures/embed/snippet.ts';
import { LARGE_LETTERS } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

const WIDTHS = [NARROWEST, 320, 390, 480, 567, 570, 640, 720, 800, 900, 1100, 1400];
/** The part of a frame that may be empty here: Firefox and WebKitGTK need a line more in some widths. */
const EMPTY = 0.11;
/** An address of the site that has no policy, so that it may hold frames of the site. */
const HOST = '/robots.txt';
/** Frames are tried some at a time: to open a page for each takes longer than to measure it. */
const AT_ONCE = 8;

const frames = readdirSync('dist/embed', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['unknown', 'fonts'].includes(entry.name))
  .map(({ name }) => name)
  .toSorted();

/** Heights that the box of a snippet gives its frame, one a width. */
function boxesOf(page: Page, id: string): Promise<number[]> {
  const origin = new URL(page.url()).origin;
  const corners = cornersOf(id);
  // Only the box is asked: what it would load is measured by itself.
  const html = embedSnippet({ id, title: 'A frame', origin, page: '/', corners }).replace(
    /src="[^"]*"/,
    'src="about:blank"',
  );
  return page.evaluate(
    ([snippet, widths]) => {
      const column = document.createElement('div');
      column.innerHTML = snippet;
      document.body.replaceChildren(column);
      return widths.map((width) => {
        column.style.width = `${width}px`;
        return column.querySelector('iframe')?.clientHeight ?? 0;
      });
    },
    [html, WIDTHS] as const,
  );
}

async function fits(page: Page, id: string, empty: number): Promise<void> {
  const given = await boxesOf(page, id);
  const needed: number[] = await page.evaluate(heightsIn(`/embed/${id}/`, WIDTHS));
  WIDTHS.forEach((width, at) => {
    const [has, needs] = [given[at] ?? 0, needed[at] ?? 0];
    expect.soft(needs, `${id} at ${width} px`).toBeGreaterThan(100);
    expect.soft(has, `${id} at ${width} px is cut: npm run heights`).toBeGreaterThanOrEqual(needs);
    expect.soft((has - needs) / has, `${id} at ${width} px: empty`).toBeLessThanOrEqual(empty);
  });
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
