/** Where the picture of a scene would leave the words too little room, it stands in the flow. */
import { openInOurFaces, SIZES } from './support/look.ts';
import { PLAYING, settled } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

const CHAPTER = '/chapters/counting-reports/';

test('words and pictures take turns on a phone on its side, and the address of a step shows its words', async ({
  page,
}) => {
  await page.setViewportSize({ width: 740, height: 360 });
  await page.goto(`${CHAPTER}#step-the-tail`);
  await expect(page.locator('#step-the-tail h3')).toBeInViewport();
  await expect(page.locator(PLAYING)).toHaveCount(0);
  for (const figure of await page.locator('.layer > .figure').all())
    await expect(figure).toHaveCSS('opacity', '1');
});

test('pictures stay or not as the height of the window goes', async ({ page }) => {
  for (const [height, stages] of [
    [800, 3],
    [480, 0],
    [800, 3],
  ] as const) {
    await page.setViewportSize({ width: 1280, height });
    if (height === 800 && page.url() === 'about:blank') await page.goto(CHAPTER);
    await settled(page);
    await expect(page.locator(PLAYING)).toHaveCount(stages);
  }
});

test('what is found to have too little room is not weighed again for being so', async ({
  page,
}) => {
  await page.setViewportSize(SIZES.narrow);
  await openInOurFaces(page, '/');
  await settled(page);
  await expect(page.locator('.stage[data-flow]')).toHaveCount(0);
  const changes = await page.evaluate(async () => {
    const changed: MutationRecord[] = [];
    new MutationObserver((records) => changed.push(...records)).observe(document, {
      ...{ attributeFilter: ['data-flow'], subtree: true },
    });
    for (const words of document.querySelectorAll<HTMLElement>('.step-card p'))
      words.style.lineHeight = '4';
    await new Promise((resolve) => setTimeout(resolve, 500));
    return changed.length;
  });
  const inFlow = await page.locator('.stage[data-flow]').count();
  expect(inFlow).toBeGreaterThan(0);
  // Once for each: no other state was tried on the way.
  expect(changes).toBe(inFlow);
});

test('words of wider spacing, asked for while one reads, put a picture into the flow', async ({
  page,
}) => {
  await page.setViewportSize(SIZES.narrow);
  await openInOurFaces(page, '/');
  await settled(page);
  const stage = page.locator('.stage').first();
  await expect(stage).not.toHaveAttribute('data-flow');
  await page.evaluate(() => {
    for (const words of document.querySelectorAll<HTMLElement>('.step-card p')) {
      words.style.lineHeight = '3';
      words.style.letterSpacing = '0.3em';
    }
  });
  await expect(stage).toHaveAttribute('data-flow', '');
  await page.evaluate(() => {
    for (const words of document.querySelectorAll<HTMLElement>('.step-card p'))
      words.removeAttribute('style');
  });
  await expect(stage).not.toHaveAttribute('data-flow');
});
