/** A page for each question, and its card in a frame on another site. */
import { pagesIn } from '../../scripts/lib/pdf.ts';
import { book } from '../support/book.ts';
import { NARROWEST } from '../../src/pictures/embed/heights.ts';
import { NO_SCRIPT, openInOurFaces, SIZES } from './support/look.ts';
import { isOnTop } from './support/on-top.ts';
import { sitePages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const questions = sitePages().filter((path) => /^\/questions\/.+/.test(path));

test('all are listed in their order', async ({ page }) => {
  expect(questions).toHaveLength(book.questions.length);
  await page.goto('/questions/');
  const links = page.locator('ol.questions a');
  await expect(links).toHaveCount(questions.length);
  await expect(links.nth(2)).toContainText('How should checks on a user’s own device be judged?');
});

test.describe('with script off', () => {
  test.use(NO_SCRIPT);

  test('a question leads to sources, to its chapter and to the next question', async ({ page }) => {
    await page.goto('/questions/on-device/');
    await expect(page.locator('.leaf')).toHaveCount(5);
    await expect(page.locator('.leaf').nth(1).locator('.count')).toHaveText('2 of 5');
    await page.locator('.leaf [data-cite]').first().click();
    const panel = page.locator('.panel:popover-open');
    await expect(panel).toContainText('Neil Brown');
    await panel.getByRole('button', { name: 'Close' }).click();
    await page.locator('.ways-on a').first().click();
    await expect(page).toHaveURL(/\/chapters\/.+\/#question-on-device$/);
    const block = page.locator('#question-on-device');
    await block.getByRole('heading').first().getByRole('link').click();
    await expect(page).toHaveURL(/\/questions\/on-device\/$/);
    await page.locator('a[rel="next"]').click();
    await expect(page).toHaveURL(/\/questions\/other-ends\/$/);
    await page.getByRole('link', { name: 'Compare all questions' }).click();
    await expect(page).toHaveURL(/\/compare\/#other-ends$/);
  });

  test('first and last question have one neighbour each', async ({ page }) => {
    await page.goto('/questions/meaning-for-children/');
    await expect(page.locator('.neighbours a[rel]')).toHaveCount(1);
    const last = book.questions.find(({ number }) => number === questions.length);
    await page.goto(`/questions/${last?.id ?? ''}/`);
    await expect(page.locator('.neighbours a[rel]')).toHaveCount(1);
  });
});

test('leaves of a card are alike: as high as their words, and no higher', async ({ page }) => {
  for (const path of questions) {
    await openInOurFaces(page, `/embed/question-${path.split('/')[2] ?? ''}/`);
    for (const width of [NARROWEST, 480, 640, 900]) {
      await page.setViewportSize({ width, height: 300 });
      const empty = await page.locator('.card li').evaluateAll((all) =>
        all.map((leaf) => {
          const parts = [...leaf.querySelectorAll('p, h2')];
          const end = Math.max(...parts.map((part) => part.getBoundingClientRect().bottom));
          return Math.round(leaf.getBoundingClientRect().bottom - end);
        }),
      );
      expect([...new Set(empty)], `${path} at ${width} px`).toEqual([12]);
    }
  }
});

test('letters of a card follow those that a reader has chosen', async ({ page }) => {
  await page.goto('/embed/question-on-device/');
  const size = () =>
    page
      .locator('.card .says')
      .first()
      .evaluate((says) => parseFloat(getComputedStyle(says).fontSize));
  const before = await size();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await size()).toBeGreaterThan(1.8 * before);
});

test.describe('the page of a question', () => {
  test('is one page of paper, without what only a screen needs', async ({ page }) => {
    test.slow();
    for (const path of questions) {
      await openInOurFaces(page, path);
      expect(pagesIn(await page.pdf({ format: 'A4' })), path).toBe(1);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.leaf .says:visible')).toHaveCount(5);
      await expect(page.locator('#difference')).toBeVisible();
      await expect(page.locator('.evidence-list li').first()).toBeVisible();
      for (const chrome of [
        '.masthead',
        '.foot > :not(.whence)',
        '.neighbours',
        '.cite-this',
        '.snippet',
      ])
        for (const part of await page.locator(chrome).all()) await expect(part).toBeHidden();
      await page.emulateMedia({ media: null });
    }
  });

  // The second has a way out that stays too.
  for (const [size, path] of [
    ['narrow', '/questions/on-device/'],
    ['wide', '/questions/survivors/'],
  ] as const)
    test(`keeps the name of the leaf that is read in view, ${size}`, async ({ page }) => {
      await page.setViewportSize(SIZES[size]);
      await page.goto(path);
      const leaf = page.locator('.leaf').nth(1);
      await leaf.evaluate((element) => {
        scrollTo({ top: element.getBoundingClientRect().top + scrollY + 150, behavior: 'instant' });
      });
      await expect(leaf.locator('.tab')).toBeInViewport({ ratio: 1 });
      await expect.poll(() => leaf.locator('.tab').evaluate(isOnTop)).toBe(true);
      await expect(leaf.locator('.tab')).toContainText('2 of 5');
    });
});

test('a card runs no script and leads to its sources in a new page', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/embed/question-on-device/', { waitUntil: 'networkidle' });
  expect(scripts).toEqual([]);
  const link = page.getByRole('link', { name: 'Sources and statements' });
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('href', /\/questions\/on-device\/$/);
});

test('a frame with a wrong name can still be read', async ({ page }) => {
  await page.goto('/embed/unknown/');
  await expect(page.getByRole('link', { name: 'questions' })).toBeVisible();
});
