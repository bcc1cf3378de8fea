/** Where a reader spaces letters and words, words in pictures keep to the room that they had, in every state. */
import type { Page } from '@playwright/test';
import { expectSlide } from './support/decks.ts';
import { openInOurFaces } from './support/look.ts';
import { chartIds } from './support/pages.ts';
import { type Line, linesDrawn, outOfRoom } from './support/room.ts';
import { space, unspace } from './support/spacing.ts';
import { expect, test } from './support/test.ts';

const WIDTHS = [360, 1280];
/** A busy machine may take its time to load what is asked for. */
const PATIENCE_MS = 20_000;
/** Lines that were told how long to be, but for those of a sealed message, which always are. */
const TOLD = 'text[lengthAdjust]';

/** Expects each line that is drawn to be told its length, and to stand where it stood. */
async function expectRoomKept(page: Page, before: Line[][]): Promise<void> {
  expect(before.flat().length).toBeGreaterThan(0);
  await expect
    .poll(
      async () => {
        const after = await page.evaluate(linesDrawn);
        const free = after.flat().filter(({ told }) => !told);
        return [...free.map(({ text }) => `not told: ${text}`), ...outOfRoom(before, after)];
      },
      { timeout: PATIENCE_MS },
    )
    .toEqual([]);
}

/** Expects that nothing is left of what was done. */
async function expectAsBefore(page: Page, before: Line[][], most = 0.01): Promise<void> {
  await expect(page.locator(TOLD)).toHaveCount(0);
  expect(outOfRoom(before, await page.evaluate(linesDrawn), most)).toEqual([]);
}

for (const id of chartIds())
  test(`${id}: every state keeps its words in their room, in windows of ${WIDTHS.join(' and ')} px`, async ({
    page,
  }) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await openInOurFaces(page, `/charts/${id}/`);
      const choices = await page.locator('.choice label').all();
      const states = choices.length > 0 ? choices : [undefined];
      const before: Line[][][] = [];
      for (const state of states) {
        await state?.click();
        before.push(await page.evaluate(linesDrawn));
      }
      await space(page);
      for (const [index, state] of states.entries()) {
        await state?.click();
        await expectRoomKept(page, before[index] ?? []);
      }
      await unspace(page);
      await expectAsBefore(page, before.at(-1) ?? []);
    }
  });

for (const path of [
  '/',
  '/chapters/harm/',
  '/charts/',
  '/chapters/',
  '/handouts/chart-sheet/reports-by-year/',
])
  for (const width of WIDTHS)
    test(`${path}: all pictures keep their words in their room, in a window of ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await openInOurFaces(page, path);
      const before = await page.evaluate(linesDrawn);
      await space(page);
      await expectRoomKept(page, before);
      await unspace(page);
      await expectAsBefore(page, before);
    });

test('slides: each picture that comes keeps its words in their room', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openInOurFaces(page, '/present/harm/');
  const pictures = await page
    .locator('.slide:has(svg.c-chart)')
    .evaluateAll((slides) => slides.map(({ id }) => id).slice(0, 3));
  expect(pictures).toHaveLength(3);
  const before: Line[][][] = [];
  for (const id of pictures) {
    await goTo(page, id);
    before.push(await page.evaluate(linesDrawn));
  }
  await space(page);
  for (const [index, id] of pictures.entries()) {
    await goTo(page, id);
    await expectRoomKept(page, before[index] ?? []);
  }
});

/** Goes to a slide by its address, and waits until all that is laid out with it is there. */
async function goTo(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, id);
  const number = Number(id.replace('slide-', ''));
  await expectSlide(page, number);
  // The slide after it is laid out a moment later, and keeps to its room as well.
  await expect(page.locator('.slide.next')).toHaveAttribute('id', `slide-${number + 1}`);
}

test('a line of the reader’s own, longer or shorter than ours, stands as it would without spacing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openInOurFaces(page, '/');
  for (const line of ['We meet where the two rivers meet, and then we walk home.', 'Hi']) {
    await space(page);
    await expect(page.locator(TOLD)).not.toHaveCount(0);
    await page.getByLabel('Your line').fill(line);
    await expect(page.locator('[data-own="plain"]').first()).toContainText(line.slice(0, 7));
    const spaced = await page.evaluate(linesDrawn);
    await unspace(page);
    await expectAsBefore(page, spaced, 1);
  }
});

test('without spacing nothing is told and nothing is loaded for it; a narrower window keeps it right', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  const keeps = () => loaded.filter((path) => path.includes('/keep-'));
  await page.setViewportSize({ width: 360, height: 800 });
  await openInOurFaces(page, '/charts/reports-by-year/');
  const narrow = await page.evaluate(linesDrawn);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => document.fonts.ready);
  await expect(page.locator(TOLD)).toHaveCount(0);
  expect(keeps()).toEqual([]);
  await space(page);
  await expect(page.locator(TOLD)).not.toHaveCount(0);
  expect(keeps()).toHaveLength(1);
  await page.setViewportSize({ width: 360, height: 800 });
  await expectRoomKept(page, narrow);
});
