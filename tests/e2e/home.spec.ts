/** Home, the story: what it weighs, that nothing shifts, and that every step changes the picture. */
import { brotliCompressSync } from 'node:zlib';
import { scrollToEnd } from './support/look.ts';
import { shiftsOf, watchShifts } from './support/places.ts';
import { PLAYING, settled } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

/** As sent with brotli at its best, in bytes. */
const MOST = { pageAndLook: 80_000, script: 30_000, requests: 25 };

for (const [width, height] of [
  [360, 740],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
] as const)
  test(`nothing shifts from the first view to the end: ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await watchShifts(page);
    await page.goto('/');
    await scrollToEnd(page);
    expect(await shiftsOf(page)).toEqual([]);
  });

test('read to the end, it weighs little', async ({ page }) => {
  const weights = { pageAndLook: 0, script: 0, requests: 0 };
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    weights.requests += 1;
    const kind = response.request().resourceType();
    if (!['document', 'stylesheet', 'script'].includes(kind)) return;
    bodies.push(
      response.body().then((body) => {
        const bytes = brotliCompressSync(body).byteLength;
        weights[kind === 'script' ? 'script' : 'pageAndLook'] += bytes;
      }),
    );
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  await scrollToEnd(page);
  await Promise.all(bodies);
  for (const [name, most] of Object.entries(MOST))
    expect(weights[name as keyof typeof MOST], name).toBeLessThanOrEqual(most);
  expect(weights.script).toBeGreaterThan(0);
});

test('every step of a stage has a picture of its own', async ({ page }) => {
  await page.goto('/');
  await settled(page);
  const stages = await page.locator(PLAYING).all();
  expect(stages.length).toBeGreaterThanOrEqual(4);
  for (const stage of stages) {
    const pictures = await stage
      .locator('.layer > .figure')
      .evaluateAll((figures) =>
        figures.map((figure) => figure.querySelector('.wide svg')?.innerHTML),
      );
    expect(new Set(pictures).size).toBe(pictures.length);
  }
});
