/** The low bar above a page with a story: who speaks now, and the way to the page's parts. */
import type { Locator, Page } from '@playwright/test';
import { keptBy } from './support/explore.ts';
import { NO_SCRIPT, openInOurFaces } from './support/look.ts';
import { expectInPlace, places } from './support/places.ts';
import { expect, test } from './support/test.ts';

const CHAPTER = '/chapters/checking/';
/** Blocks that pass the middle of the window: those of a stage hold their place below its picture. */
const BLOCKS = '.prose .voice';
/** A phone, a small phone, a tablet, a laptop. */
const WINDOWS = [
  { width: 360, height: 740 },
  { width: 320, height: 568 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];
/** A laptop at four times its size. */
const ZOOMED = { width: 320, height: 256 };

/** The seat that is set off, if any. */
function now(page: Page): Locator {
  return page.locator('.seats [data-now]');
}

/** Puts the middle of an element into the middle of the window. */
async function toMiddle(element: Locator): Promise<void> {
  await element.evaluate((block) => block.scrollIntoView({ block: 'center', behavior: 'instant' }));
}

for (const viewport of WINDOWS)
  test(`whose block is in the middle is set off, and nobody after it: ${viewport.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openInOurFaces(page, CHAPTER);
    const before = await places(page);
    await expect(page.locator('.seats')).toHaveAttribute('data-follows', '');
    await expect(now(page)).toHaveCount(0);
    const heard = new Set<string>();
    for (const block of await page.locator(BLOCKS).all()) {
      await toMiddle(block);
      const of = (await block.getAttribute('data-of')) ?? '?';
      await expect(now(page)).toHaveAttribute('data-seat', of);
      await expect(page.locator(`[data-seat="${of}"] .mark`)).not.toHaveCSS('fill', 'none');
      heard.add(of);
    }
    expect(heard.size).toBeGreaterThan(2);
    await expect(page.locator('[data-heard]')).toHaveCount(heard.size);
    await toMiddle(page.locator('#open-questions'));
    await expect(now(page)).toHaveCount(0);
    // Who has not spoken is an outline.
    for (const mark of await page.locator('[data-seat]:not([data-heard]) .mark').all())
      await expect(mark).toHaveCSS('fill', 'none');
    await expectInPlace(page, before);
  });

test('five leaves side by side: none is set off; one above the other: each in turn', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/chapters/rights/');
  await page.locator('.fold:has(.leaves) > summary').first().click();
  const leaves = page.locator('.leaves').first().locator('.leaf:not(:has(.silent))');
  await toMiddle(leaves.first());
  await expect(page.locator('.seats')).toHaveAttribute('data-follows', '');
  const beside = await leaves.evaluateAll(
    (all) => new Set(all.map((leaf) => Math.round(leaf.getBoundingClientRect().top))).size,
  );
  expect(beside).toBe(1);
  await expect(now(page)).toHaveCount(0);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const leaf of (await leaves.all()).slice(0, 2)) {
    await toMiddle(leaf);
    const of = await leaf.locator('.mark').first().getAttribute('data-of');
    await expect(now(page)).toHaveAttribute('data-seat', of ?? '?');
  }
});

for (const viewport of WINDOWS)
  test(`the bar is one low line that shows all five: ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const path of [CHAPTER, '/']) {
      await openInOurFaces(page, path);
      const report = await page.evaluate(() => {
        const box = (selector: string) =>
          [...document.querySelectorAll(selector)]
            .map((one) => one.getBoundingClientRect())
            .filter(({ width }) => width > 0)
            .map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
        return {
          bar: box('.bar')[0],
          parts: [
            ...box('.seats .name'),
            ...box('.seats button'),
            ...box('.five-seats li'),
            ...box('.exit a:not(.skip)'),
          ],
          marks: box('.five-seats .mark').length,
          cut: [...document.querySelectorAll('.five-seats')].some(
            (row) => row.scrollWidth > row.clientWidth,
          ),
          wide: document.documentElement.clientWidth,
        };
      });
      expect((report.bar?.bottom ?? NaN) - (report.bar?.top ?? NaN)).toBeLessThanOrEqual(
        viewport.height * 0.12,
      );
      expect(report.marks).toBe(5);
      expect(report.cut).toBe(false);
      for (const [at, part] of report.parts.entries()) {
        expect(part.bottom, `part ${at}`).toBeLessThanOrEqual(report.bar?.bottom ?? NaN);
        expect(part.left, `part ${at}`).toBeGreaterThanOrEqual(report.parts[at - 1]?.right ?? 0);
        expect(part.right, `part ${at}`).toBeLessThanOrEqual(report.wide);
      }
    }
  });

test('in a low window it goes with the page; the way out stays', async ({ page }) => {
  await page.setViewportSize(ZOOMED);
  await page.goto(CHAPTER);
  await expect(page.locator('.five-seats')).toBeInViewport();
  await toMiddle(page.locator('#open-questions'));
  await expect(page.locator('.five-seats')).not.toBeInViewport();
  await expect(page.getByRole('link', { name: 'Exit this page' })).toBeInViewport();
});

for (const viewport of [...WINDOWS, ZOOMED])
  test(`what takes the focus is never under it: ${viewport.width} by ${viewport.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto(CHAPTER);
    const hidden = await page.evaluate(async () => {
      document.documentElement.style.scrollBehavior = 'auto';
      const stops = document.querySelectorAll<HTMLElement>(
        'main :is(:any-link, button, summary):not(.step *)',
      );
      const found: string[] = [];
      let taken = 0;
      for (const stop of [...stops].toReversed()) {
        stop.focus();
        await new Promise(requestAnimationFrame);
        // What does not take the focus, as it is folded or a player put it away, hides nothing.
        if (stop !== document.activeElement) continue;
        taken += 1;
        const [line] = stop.getClientRects();
        const bars = [...document.querySelectorAll('.bar:has(.seats), .exit a')].map((one) =>
          one.getBoundingClientRect(),
        );
        const over = bars.some(
          (bar) =>
            line &&
            line.top < bar.bottom - 1 &&
            line.bottom > bar.top &&
            line.left < bar.right &&
            line.right > bar.left,
        );
        if (over) found.push(stop.innerText);
      }
      return { found, taken };
    });
    expect(hidden.taken).toBeGreaterThan(20);
    expect(hidden.found).toEqual([]);
  });

test('the list leads to every part of the page, closes behind a reader, and is no trap', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(CHAPTER);
  const open = page.getByRole('button', { name: 'Contents of this page' });
  const list = page.locator('#contents');
  const links = await list
    .locator('a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  const parts = await page
    .locator('.chapter h2:not(.label)')
    .evaluateAll((all) => all.map((heading) => heading.textContent.trim()));
  for (const title of await list.locator('a').allTextContents())
    expect(parts).toContain(title.trim());
  for (const href of links) await expect(page.locator(href ?? '?')).toHaveCount(1);

  await open.press('Enter');
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(open).toBeFocused();

  await open.press('Enter');
  await page.keyboard.press('Tab');
  await expect(list.locator('a').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(open).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();

  await open.click();
  await list.getByRole('link', { name: 'Five arguments' }).click();
  await expect(list).toBeHidden();
  await expect(page).toHaveURL(/#five-arguments$/);
  await expect
    .poll(() =>
      page.locator('#five-arguments').evaluate((heading) => {
        const { left, top } = heading.getBoundingClientRect();
        return document.elementFromPoint(left + 4, top + 4) === heading;
      }),
    )
    .toBe(true);

  await open.press('Enter');
  await list.locator('a').last().focus();
  await page.keyboard.press('Tab');
  await expect(list).toBeHidden();
});

test('listeners hear the ways, not the seats, and nothing is said or kept', async ({ page }) => {
  await page.goto(CHAPTER);
  const bar = page.getByRole('navigation', { name: 'This page' });
  await expect(bar).toMatchAriaSnapshot(`
    - navigation "This page":
      - link "Side by Side"
      - button "Contents of this page"
  `);
  for (const block of await page.locator('.voice').all()) await toMiddle(block);
  await expect(page.locator('[data-heard]')).not.toHaveCount(0);
  await expect(page.locator('[data-speak]')).toHaveText('');
  expect(await keptBy(page)).toEqual([]);
});

test('the rule of the bar fills by the parts that have begun, and empties again', async ({
  page,
}) => {
  // So low that nothing but the title is in sight at first.
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(CHAPTER);
  const read = page.locator('.how-far [data-read]');
  const all = await page.locator('#contents a').count();
  await expect(page.locator('.how-far [data-part]')).toHaveCount(all);
  await expect(page.locator('.seats')).toHaveAttribute('data-follows', '');
  await expect(read).toHaveCount(0);
  await toMiddle(page.locator('#five-arguments'));
  await expect(page.locator('[data-part="five-arguments"]')).toHaveAttribute('data-read', '');
  await expect(page.locator('[data-part="open-questions"]')).not.toHaveAttribute('data-read');
  await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }));
  await expect(read).toHaveCount(all);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect(read).toHaveCount(0);
});

test.describe('without script', () => {
  test.use(NO_SCRIPT);
  test('five marks stand, none set off; the list opens all the same', async ({ page }) => {
    await page.goto(CHAPTER);
    await expect(page.locator('.five-seats .mark')).toHaveCount(5);
    await expect(now(page)).toHaveCount(0);
    for (const mark of await page.locator('.five-seats .mark').all())
      await expect(mark).not.toHaveCSS('fill', 'none');
    await page.getByRole('button', { name: 'Contents of this page' }).click();
    await page.locator('#contents').getByRole('link', { name: 'Five arguments' }).click();
    await expect(page).toHaveURL(/#five-arguments$/);
  });
});

test('in forced colours who speaks is set off by shape; on paper there is no bar', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(CHAPTER);
  await toMiddle(page.locator(BLOCKS).first());
  await expect(now(page)).toHaveCSS('border-top-width', '3px');
  await expect(now(page).locator('.mark')).toHaveCSS('scale', '1.4');
  await page.emulateMedia({ media: 'print', forcedColors: 'none' });
  await expect(page.locator('.bar')).toBeHidden();
  await expect(page.locator('.masthead .name')).toBeVisible();
});
