/** The sorting, as a reader does it. */
import type { Locator, Page } from '@playwright/test';
import { DOCUMENT_IDS } from '../../src/ledger/schemas/ids.ts';
import { book } from '../support/book.ts';
import { keptBy, openLive, requestsOf } from './support/explore.ts';
import { SIZES } from './support/look.ts';
import { sitePages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const CONSIDERATIONS = book.considerations;
const ALPHABETICAL = CONSIDERATIONS.map((one) => one.text).toSorted((a, b) =>
  a.localeCompare(b, 'en-GB'),
);

function rowsOf(frame: Locator): Locator {
  return frame.locator('ol > li');
}

/** The texts of the rows from top to bottom. */
async function orderOf(frame: Locator): Promise<string[]> {
  return rowsOf(frame).locator('.text').allInnerTexts();
}

/** The list with one text moved to another place. */
function withMoved(list: readonly string[], from: number, to: number): string[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

/** Takes hold of a row by its handle. */
async function takeHold(page: Page, row: Locator): Promise<{ x: number; y: number }> {
  const box = await row.locator('.handle').boundingBox();
  if (!box) throw new Error('the handle is not on the screen');
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  return at;
}

/** The whole list on the screen, so that a row can be dragged to any place. */
async function openTall(page: Page, width: number): Promise<Locator> {
  await page.setViewportSize({ width, height: 2400 });
  const frame = await openLive(page, 'sort');
  await rowsOf(frame).last().scrollIntoViewIfNeeded();
  await expect(rowsOf(frame).first()).toBeInViewport({ ratio: 1 });
  return frame;
}

test('it starts in alphabetical order, and the ends of the list have no further to go', async ({
  page,
}) => {
  const frame = await openLive(page, 'sort');
  expect(await orderOf(frame)).toEqual(ALPHABETICAL);
  const first = frame.getByRole('button', { name: `Move up: ${ALPHABETICAL[0] ?? ''}` });
  const last = frame.getByRole('button', { name: `Move down: ${ALPHABETICAL.at(-1) ?? ''}` });
  await expect(frame.getByRole('button', { disabled: true })).toHaveCount(2);
  for (const button of [first, last]) {
    await expect(button).toBeDisabled();
    await button.click({ force: true });
  }
  expect(await orderOf(frame)).toEqual(ALPHABETICAL);
});

test('a row goes up twice and down again by keyboard alone, and its button keeps the focus', async ({
  page,
}) => {
  const frame = await openLive(page, 'sort');
  const last = ALPHABETICAL.length - 1;
  const words = ALPHABETICAL[last] ?? '';
  const up = frame.getByRole('button', { name: `Move up: ${words}` });
  await up.focus();
  for (const step of [1, 2]) {
    await page.keyboard.press('Enter');
    await expect(up).toBeFocused();
    await expect(up).toBeInViewport();
    expect(await orderOf(frame)).toEqual(withMoved(ALPHABETICAL, last, last - step));
    await expect(frame.getByRole('status')).toHaveText(
      `Now ${last + 1 - step} of ${last + 1}: ${words}`,
    );
  }
  await page.keyboard.press('Tab');
  await expect(frame.getByRole('button', { name: `Move down: ${words}` })).toBeFocused();
  await page.keyboard.press('Space');
  expect(await orderOf(frame)).toEqual(withMoved(ALPHABETICAL, last, last - 1));
  await frame.getByRole('button', { name: 'Alphabetical order' }).press('Enter');
  expect(await orderOf(frame)).toEqual(ALPHABETICAL);
  await expect(frame.getByRole('status')).toHaveText('Back in alphabetical order.');
});

for (const width of [320, 1280]) {
  // On a small phone rows differ in height: a low row goes past high ones, and comes back.
  test(`a row is dragged down and up again with the mouse at ${width} px`, async ({ page }) => {
    const frame = await openTall(page, width);
    const [from, to] = [4, 8];
    const dragged = ALPHABETICAL[from] ?? '';
    const held = rowsOf(frame).filter({ hasText: dragged });
    const goal = await rowsOf(frame).nth(to).boundingBox();
    const down = (goal?.y ?? 0) + (goal?.height ?? 0) - 4;
    const at = await takeHold(page, held);
    await expect(held).toHaveAttribute('data-held', 'true');
    const places: number[] = [];
    const goTo = async (y: number) => {
      await page.mouse.move(at.x, y);
      places.push((await orderOf(frame)).indexOf(dragged));
    };

    for (let y = at.y; y < down; y += 9) await goTo(y);
    expect(await orderOf(frame)).toEqual(withMoved(ALPHABETICAL, from, to));
    expect(places, 'it never jumps back').toEqual(places.toSorted((a, b) => a - b));

    places.length = 0;
    for (let y = down; y > at.y; y -= 9) await goTo(y);
    expect(await orderOf(frame)).toEqual(ALPHABETICAL);
    expect(places, 'it never jumps back').toEqual(places.toSorted((a, b) => b - a));

    await goTo(down);
    await page.mouse.up();
    await expect(held).toHaveAttribute('data-held', 'false');
    await goTo(at.y);
    expect(await orderOf(frame), 'a row that was let go stays').toEqual(
      withMoved(ALPHABETICAL, from, to),
    );
    await expect(frame.getByRole('status')).toHaveText(
      `Now ${to + 1} of ${ALPHABETICAL.length}: ${dragged}`,
    );
  });
}

test('dragged beyond an end in one jerk, a row stands at that end', async ({ page }) => {
  const frame = await openTall(page, SIZES.narrow.width);
  const list = await frame.locator('ol').boundingBox();
  const { x } = await takeHold(page, rowsOf(frame).nth(3));
  await page.mouse.move(x, (list?.y ?? 0) - 200);
  expect(await orderOf(frame)).toEqual(withMoved(ALPHABETICAL, 3, 0));
  await page.mouse.move(x, (list?.y ?? 0) + (list?.height ?? 0) + 60);
  expect(await orderOf(frame)).toEqual(withMoved(ALPHABETICAL, 3, ALPHABETICAL.length - 1));
  await page.mouse.up();
});

test('documents show on request, each with links to just its statements', async ({ page }) => {
  const frame = await openLive(page, 'sort');
  const face = frame.locator('.explore-face');
  const show = frame.getByRole('button', { name: 'Show where the documents treat these' });
  await expect(show).toHaveAttribute('aria-pressed', 'false');
  // Neither seen nor reached by the keyboard before.
  await expect(face.locator('ol').getByRole('link')).toHaveCount(0);
  await show.press('Enter');
  await expect(show).toHaveAttribute('aria-pressed', 'true');

  const pages = new Set(sitePages());
  for (const [index, words] of ALPHABETICAL.entries()) {
    const treated = CONSIDERATIONS.find((one) => one.text === words)?.treated;
    const cells = rowsOf(frame).nth(index).locator('.cell');
    const links = await cells.evaluateAll((all) =>
      all.map((cell) => [...cell.querySelectorAll('a')].map((link) => link.pathname)),
    );
    expect(links.flat().filter((path) => !pages.has(path))).toEqual([]);
    const due = DOCUMENT_IDS.map((id) => (treated?.[id] ?? []).map((is) => `/evidence/${is}/`));
    // One cell for each document, in one order for all rows; an empty cell says so.
    expect(links.toSorted(byText)).toEqual(due.toSorted(byText));
    await expect(cells.filter({ hasText: 'does not' })).toHaveCount(
      due.filter((list) => list.length === 0).length,
    );
  }
  const heads = await rowsOf(frame).first().locator('.short').allInnerTexts();
  expect(heads).toHaveLength(DOCUMENT_IDS.length);
  for (const row of await rowsOf(frame).all())
    expect(await row.locator('.short').allInnerTexts()).toEqual(heads);

  const link = face.locator('ol').getByRole('link').first();
  const address = await link.getAttribute('href');
  const name = (await link.getAttribute('aria-label'))?.replace(/^\d+, [^:]+: /, '');
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${address ?? '-'}$`));
  await expect(page.locator('main')).toContainText(name ?? '-');
});

test('documents stay with their rows when the rows move', async ({ page }) => {
  const frame = await openLive(page, 'sort');
  await frame.getByRole('button', { name: 'Show where the documents treat these' }).click();
  const linksOf = (row: Locator) =>
    row.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const [first, second] = [rowsOf(frame).first(), rowsOf(frame).nth(1)];
  const [one, other] = [await linksOf(first), await linksOf(second)];
  expect(one).not.toEqual(other);
  await second.getByRole('button', { name: /^Move up/ }).click();
  expect([await linksOf(first), await linksOf(second)]).toEqual([other, one]);
});

test('nothing leaves the page and nothing is kept', async ({ page }) => {
  const frame = await openLive(page, 'sort');
  await page.waitForLoadState('networkidle');
  const requests = requestsOf(page);
  await rowsOf(frame)
    .nth(4)
    .getByRole('button', { name: /^Move up/ })
    .click();
  await frame.getByRole('button', { name: 'Show where the documents treat these' }).click();
  expect(await orderOf(frame)).toEqual(withMoved(ALPHABETICAL, 4, 3));
  expect(requests).toEqual([]);
  expect(await keptBy(page)).toEqual([]);
  await page.reload();
  await expect(frame).toHaveAttribute('data-state', 'live');
  expect(await orderOf(frame)).toEqual(ALPHABETICAL);
});

function byText(one: readonly string[], other: readonly string[]): number {
  return one.join(' ').localeCompare(other.join(' '));
}

test('by key one stop leads past all rows', async ({ page }) => {
  const frame = await openLive(page, 'sort');
  await frame.getByRole('button', { name: 'Alphabetical order' }).focus();
  await page.keyboard.press('Tab');
  const past = frame.getByRole('link', { name: `Skip the ${CONSIDERATIONS.length} rows` });
  await expect(past).toBeFocused();
  expect((await past.boundingBox())?.height).toBeGreaterThan(24);
  await page.keyboard.press('Enter');
  await expect(frame.getByText('Matters less to me')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(
    await frame.evaluate((box) => box.querySelector('ol')?.contains(document.activeElement)),
  ).toBe(false);
});
