/** What a page shows before its style sheets are there is what it shows with them. */
import type { Page } from '@playwright/test';
import { TAKEN_AWAY, withoutFaces } from './support/faults.ts';
import { SIZES } from './support/look.ts';
import { openingPages } from './support/pages.ts';
import { shiftsOf, watchShifts } from './support/places.ts';
import { expect, test } from './support/test.ts';

const pages = openingPages();

/** What is said where files are taken away; a script that comes late finds no more of its page than the opening. */
const LEFT_ALONE = new RegExp(`${TAKEN_AWAY.source}|no part "`);

/** Marks the last thing of the opening, which holds the names of the files of styles. Throws where there is none. */
async function markEnd(page: Page): Promise<void> {
  await page
    .locator('body link[rel="stylesheet"]')
    .first()
    .evaluate((link) => {
      link.parentElement?.setAttribute('data-ends', '');
    });
}

/** Each thing of the opening: what it is, where it stands, and how its letters look. */
function openingOf(page: Page): Promise<string[]> {
  return page.locator('[data-ends]').evaluate((last) => {
    const before = [...document.body.querySelectorAll(':not(link, script, [hidden])')].filter(
      // What the last thing stands in goes on below it.
      (thing) => thing.compareDocumentPosition(last) === Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return [...before, last, ...last.querySelectorAll(':not(link)')].map((thing) => {
      const { x, y, width, height } = thing.getBoundingClientRect();
      const { color, backgroundColor, font, visibility } = getComputedStyle(thing);
      const box = [x, y, width, height].map((value) => value.toFixed(1)).join(' ');
      return [
        ...[`${thing.localName}.${thing.getAttribute('class') ?? ''}`, box],
        ...[color, backgroundColor, font, visibility],
      ].join(' | ');
    });
  });
}

/** As in the moment before files of styles are there. */
function takeAwayTheRest(page: Page): Promise<void> {
  return page.locator('[data-ends]').evaluate((last) => {
    for (const thing of document.querySelectorAll('link[rel="stylesheet"], body *'))
      if (
        thing.localName === 'link' ||
        last.compareDocumentPosition(thing) === Node.DOCUMENT_POSITION_FOLLOWING
      )
        thing.remove();
  });
}

test('pages have an opening', () => {
  expect(pages.length).toBeGreaterThan(20);
});

test.describe('without files of styles', () => {
  test.use({ tolerated: [LEFT_ALONE] });

  for (const size of ['narrow', 'wide'] as const)
    test(`the opening of each kind of page needs no file of styles, ${size}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize(SIZES[size]);
      // In the faces of the system: one of ours may come between two looks.
      await withoutFaces(page);
      for (const path of pages) {
        await page.goto(path);
        await markEnd(page);
        const whole = await openingOf(page);
        await takeAwayTheRest(page);
        expect.soft(await openingOf(page), path).toEqual(whole);
      }
    });
});

test('the opening is drawn before any file of styles answers, and then nothing moves', async ({
  page,
}) => {
  await watchShifts(page);
  for (const path of [
    '/',
    '/chapters/harm/',
    '/charts/check-paths/',
    '/questions/',
    '/evidence/',
  ]) {
    const { promise: drawn, resolve: release } = Promise.withResolvers<unknown>();
    let held = 0;
    await page.route('**/*.css', async (route) => {
      held += 1;
      await drawn;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    await expect(page.locator('h1').first()).toBeVisible();
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
    expect(held, path).toBeGreaterThan(0);
    release(undefined);
    await page.waitForLoadState();
    await settled(page);
    expect(await shiftsOf(page), path).toEqual([]);
    await page.unroute('**/*.css');
  }
});

/** Waits until what the files changed is drawn, and the browser has told of what moved by it. */
function settled(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );
}
