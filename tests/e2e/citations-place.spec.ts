/** Where a source is told: beside its sentence on wide windows, in place on phones. */
import { expect, test } from './support/test.ts';

const CHAPTER = '/chapters/rights/';
const PROSE = '.chapter > .prose :is(p, li) > .cited';

test('on a wide window the place stands beside the sentence, and nothing is read twice', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(CHAPTER);
  const notes = await page.locator(PROSE).evaluateAll((all) =>
    all.map((one) => {
      const { content, float } = getComputedStyle(one, '::after');
      return { at: one.getAttribute('data-at') ?? '', content, float };
    }),
  );
  expect(notes.length).toBeGreaterThan(5);
  for (const { at, content, float } of notes) {
    expect(at).toMatch(/^\d+ \S/);
    // What follows the stroke is what a listener hears: nothing.
    expect(content).toMatch(/ \/ ""$/);
    expect(float).toBe('inline-end');
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('a margin that is too narrow stays empty', async ({ page }) => {
  await page.setViewportSize({ width: 1180, height: 900 });
  await page.goto(CHAPTER);
  const content = await page
    .locator(PROSE)
    .first()
    .evaluate((one) => getComputedStyle(one, '::after').content);
  expect(content).toBe('none');
});

for (const scroll of ['start', 'end'] as const)
  test(`on a phone a source opens beside its number, at the ${scroll} of the window`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(CHAPTER);
    const number = page.locator(`${PROSE} .cite`).first();
    await number.evaluate((one, block) => {
      one.style.scrollMargin = '5rem';
      one.scrollIntoView({ block, behavior: 'instant' });
    }, scroll);
    await number.click();
    const panel = page.locator('.panel:popover-open');
    const [one, other] = [await number.boundingBox(), await panel.boundingBox()];
    if (!one || !other) throw new Error('expected a number and its panel');
    const gap =
      scroll === 'start' ? other.y - (one.y + one.height) : one.y - (other.y + other.height);
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(24);
    expect(other.y).toBeGreaterThanOrEqual(0);
    expect(other.y + other.height).toBeLessThanOrEqual(740);
  });
