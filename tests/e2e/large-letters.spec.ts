/** Home and chapters in a window of 320 px, for a reader who set letters of twice the usual size. */
import { enlarge, openInOurFaces } from './support/look.ts';
import { scenePages } from './support/pages.ts';
import { expect, test } from './support/test.ts';
import { brokenWords } from './support/words.ts';

/** What holds words, whatever stands around it. */
const PARTS = 'p, li, th, td, dt, dd, h2, h3, h4, summary, legend, label';

test.beforeEach(({ page }) => enlarge(page));

for (const path of [...scenePages(), '/glossary/'])
  test(`${path}: no part is too narrow for a word, with all folds open`, async ({ page }) => {
    await openInOurFaces(page, path);
    const parts = page.locator('main').locator(PARTS);
    await parts.evaluateAll(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await parts.count()).toBeGreaterThan(100);
    expect(await parts.evaluateAll(brokenWords, 6.8)).toEqual([]);
  });

test('what a document says has nearly all of the window', async ({ page }) => {
  for (const path of ['/', '/chapters/rights/']) {
    await page.goto(path);
    const widths = await page
      .locator('.voice > p:not(.voice-of)')
      .evaluateAll((all) => all.map((words) => words.getBoundingClientRect().width));
    expect(widths.length).toBeGreaterThan(5);
    expect(Math.min(...widths), path).toBeGreaterThan(245);
  }
});

test('what an address leads to stands below the way out', async ({ page }) => {
  await page.goto('/chapters/rights/');
  const titles = page.locator('main :is(h2, .step h3)[id]');
  expect(await titles.count()).toBeGreaterThan(3);
  for (const title of await titles.all()) {
    await page.evaluate((id) => location.assign(`#${id}`), await title.getAttribute('id'));
    await expect(title).toBeInViewport();
    const bar = (await page.locator('.exit').boundingBox()) ?? { y: NaN, height: NaN };
    const box = (await title.boundingBox()) ?? { y: NaN };
    expect.soft(box.y, await title.innerText()).toBeGreaterThan(bar.y + bar.height - 1);
  }
});

for (const path of ['/compare/', '/compare/?d=crin,iwf', '/questions/limiting-privacy/'])
  test(`${path}: leaves hold their words, and no name lies on what follows it`, async ({
    page,
  }) => {
    await page.goto(path);
    const names = page.locator('.folded .tab:visible');
    await expect(names.nth(1)).toBeAttached();
    expect(await page.locator('main').locator(PARTS).evaluateAll(brokenWords, 6.8)).toEqual([]);
    const under = await names.evaluateAll((all) =>
      all.flatMap((name) => {
        const next = name.nextElementSibling?.getBoundingClientRect();
        return next && next.top < name.getBoundingClientRect().bottom - 1 ? [name.textContent] : [];
      }),
    );
    expect(under).toEqual([]);
  });

test('a source is read as words, and its title is beside no button', async ({ page }) => {
  await page.goto('/chapters/rights/');
  await page.locator('main .cite').first().click();
  const panel = page.locator('.panel:popover-open');
  const title = panel.locator('.label');
  await expect(title).toBeVisible();
  expect(await panel.locator(PARTS).evaluateAll(brokenWords, 6)).toEqual([]);
  const close = (await panel.locator('.close').boundingBox()) ?? { y: NaN, height: NaN };
  const words = await title.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect().top;
  });
  expect(words).toBeGreaterThanOrEqual(close.y + close.height);
});

test('a reader’s own line has a line of its own', async ({ page }) => {
  await page.goto('/');
  const field = page.getByLabel('Your line');
  await field.scrollIntoViewIfNeeded();
  const box = (await field.boundingBox()) ?? { width: NaN };
  expect(box.width).toBeGreaterThan(260);
});
