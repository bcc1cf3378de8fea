/** Pages that are looked things up in, on a wide window: nothing is a thin column beside emptiness. */
import type { Locator } from '@playwright/test';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 1440, height: 900 } });

/** Pages whose parts are named beside their texts. */
const NAMED = [
  '/accessibility/',
  '/charts/reports-by-year/',
  '/data/',
  '/data/ledger/',
  '/developers/',
  '/method/',
  '/offline/',
  '/offline/start/',
  '/present/',
  '/replies/',
  '/teach/balance/',
  '/teach/safeguarding/',
];

/** Where the words of something stand, not its box. */
function wordsOf(locator: Locator): Promise<{ left: number; right: number; top: number }> {
  return locator.evaluate((one) => {
    const range = document.createRange();
    range.selectNodeContents(one);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [first] = boxes;
    const right = Math.max(...boxes.map((box) => box.right));
    return { left: Math.min(...boxes.map((box) => box.left)), right, top: first?.top ?? NaN };
  });
}

for (const path of NAMED)
  test(`${path}: names stand beside their texts, on one line with them`, async ({ page }) => {
    await page.goto(path);
    const names = page.locator('.named-parts > section > h2');
    expect(await names.count()).toBeGreaterThan(0);
    const edge = (await page.locator('.masthead').boundingBox()) ?? { x: NaN, width: NaN };
    for (const name of await names.all()) {
      const [title, text] = [await wordsOf(name), await wordsOf(name.locator('+ *'))];
      const said = (await name.textContent()) ?? '';
      expect.soft(text.left, said).toBeGreaterThan(title.right);
      expect.soft(Math.abs(text.top - title.top), said).toBeLessThan(14);
      expect.soft(text.right, said).toBeLessThanOrEqual(edge.x + edge.width + 1);
    }
  });

test('a name stays in the window while its part is read', async ({ page }) => {
  await page.goto('/developers/');
  const name = page.getByRole('heading', { name: 'Addresses', exact: true });
  const last = page.locator('section:has(> #addresses) dd').last();
  await last.scrollIntoViewIfNeeded();
  await expect(name).toBeInViewport({ ratio: 1 });
});

test('facts stand beside what an entry says, sources beside what a term means', async ({
  page,
}) => {
  for (const [path, words, beside] of [
    ['/evidence/', '.entry > .says', '.entry > .facts'],
    ['/documents/crin/', '.entry > .says', '.entry > .facts'],
    ['/glossary/', '.glossary dd', '.glossary .tags'],
  ] as const) {
    await page.goto(path);
    const [left, right] = [page.locator(words).first(), page.locator(beside).first()];
    expect((await wordsOf(right)).left, path).toBeGreaterThan((await wordsOf(left)).right);
    const edge = (await page.locator('.masthead').boundingBox()) ?? { x: NaN, width: NaN };
    const box = (await right.boundingBox()) ?? { x: NaN, width: NaN };
    expect(box.x + box.width, path).toBeCloseTo(edge.x + edge.width, 0);
  }
});
