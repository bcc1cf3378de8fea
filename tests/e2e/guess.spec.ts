/** A number that readers guess before they see it. */
import type { Locator, Page } from '@playwright/test';
import { faultsOf } from './support/axe.ts';
import { keptBy, requestsOf } from './support/explore.ts';
import { LOOKS, NO_SCRIPT, openInOurFaces, setLook } from './support/look.ts';
import { expectInPlace, places } from './support/places.ts';
import { expect, test } from './support/test.ts';

const PATH = '/chapters/counting-reports/';
const SHOWN = 'It was about 94 per cent.';

function boxOf(page: Page): Locator {
  return page.locator('#guess-facebook-share-2019');
}

function sliderIn(box: Locator): Locator {
  return box.getByRole('slider', { name: 'Your guess' });
}

async function open(page: Page, path = PATH): Promise<Locator> {
  await page.goto(path);
  const box = boxOf(page);
  await box.scrollIntoViewIfNeeded();
  return box;
}

/** The question, both ends and nothing of the answer. */
async function expectAsking(box: Locator): Promise<void> {
  await expect(box).toHaveAttribute('data-state', 'asking');
  await expect(box.getByRole('heading')).toHaveText(/^What share .*\?$/);
  await expect(box.locator('.guess-after')).toBeHidden();
  await expect(box.locator('.guess-plain')).toBeHidden();
  await expect(box.locator('circle').first()).toHaveCSS('visibility', 'hidden');
  await expect(box.getByRole('status')).toHaveText('');
}

/** Mark of the guess and mark of the answer, in px from the start of the line. */
async function marksIn(box: Locator): Promise<number[]> {
  return box.locator('.guess-scale').evaluate((scale) => {
    const line = scale.querySelector('line')?.getBoundingClientRect();
    return ['path', 'circle'].map((mark) => {
      const at = scale.querySelector(mark)?.getBoundingClientRect();
      if (!line || !at) return NaN;
      return Math.round((100 * (at.left + at.width / 2 - line.left)) / line.width);
    });
  });
}

test('a guess by keyboard alone, its answer on the same scale, and another try', async ({
  page,
}) => {
  const box = await open(page);
  await expectAsking(box);
  const slider = sliderIn(box);
  await expect(slider).toHaveAccessibleDescription(/^What share/);
  await expect(slider).toHaveValue('50');
  await slider.focus();
  for (let steps = 0; steps < 10; steps += 1) await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', '40 per cent');
  await expect(box.locator('.guess-number')).toHaveText('40 per cent');
  await page.keyboard.press('Tab');
  const see = box.getByRole('button', { name: 'See the answer', exact: true });
  await expect(see).toBeFocused();
  await expect(see).toHaveText('See');
  await page.keyboard.press('Enter');
  await expect(box.getByRole('status')).toHaveText(`You said 40 per cent. ${SHOWN}`);
  await expect(box.locator('.guess-after')).toBeVisible();
  await expect(slider).toBeHidden();
  expect(await marksIn(box)).toEqual([40, 94]);

  const again = box.getByRole('button', { name: 'Try again', exact: true });
  await expect(again).toBeFocused();
  await page.keyboard.press('Enter');
  await expectAsking(box);
  await expect(slider).toBeFocused();
  await expect(slider).toHaveValue('50');
  await expect(slider).toHaveAttribute('aria-valuetext', '50 per cent');
});

for (const [end, key] of [
  [0, 'Home'],
  [100, 'End'],
] as const)
  test(`a guess of ${end} per cent is answered in the same words`, async ({ page }) => {
    const box = await open(page);
    await sliderIn(box).press(key);
    await box.getByRole('button').press('Enter');
    await expect(box.getByRole('status')).toHaveText(`You said ${end} per cent. ${SHOWN}`);
    expect(await marksIn(box)).toEqual([end, 94]);
  });

test('it is said once, after See and not while the slider moves', async ({ page }) => {
  const box = await open(page);
  const status = box.getByRole('status');
  await status.evaluate((region) => {
    new MutationObserver(() => {
      region.dataset.changes = String(Number(region.dataset.changes ?? 0) + 1);
    }).observe(region, { childList: true, subtree: true, characterData: true });
  });
  await sliderIn(box).press('ArrowRight');
  await sliderIn(box).press('ArrowRight');
  await box.getByRole('button').click();
  await expect(status).toHaveAttribute('data-changes', '1');
});

test('what answers is the source, and it opens', async ({ page }) => {
  const box = await open(page);
  await box.getByRole('button').click();
  await box.locator('[data-cite="outside-ncmec-2019"]').click();
  await expect(page.locator('#panel-outside-ncmec-2019')).toBeVisible();
});

test.describe('by finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a tap on the line sets the guess; slider and button are 44 px high', async ({ page }) => {
    const box = await open(page);
    const slider = sliderIn(box);
    const area = await slider.boundingBox();
    if (!area) throw new Error('the slider is not drawn');
    expect(area.height).toBeGreaterThanOrEqual(44);
    expect((await box.getByRole('button').boundingBox())?.height).toBeGreaterThanOrEqual(44);
    // A quarter of the way between the two middles of a thumb of 44 px.
    const x = area.x + 22 + (area.width - 44) / 4;
    await page.touchscreen.tap(x, area.y + area.height / 2);
    await expect(box.locator('.guess-number')).toHaveText('25 per cent');
    await box.getByRole('button').tap();
    await expect(box.getByRole('status')).toHaveText(`You said 25 per cent. ${SHOWN}`);
  });
});

/** With and without script, before and after See: nothing of the page stands elsewhere. */
// With script, scenes take more room: a window too low for that shows what else would move.
const LOW = {
  narrow: { width: 360, height: 500 },
  wide: { width: 1280, height: 500 },
  least: { width: 320, height: 500 },
};
for (const [size, viewport] of Object.entries(LOW))
  test(`nothing moves as it wakes, answers and asks again, ${size}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const plain = await browser.newContext({ viewport, ...NO_SCRIPT, ...(baseURL && { baseURL }) });
    const without = await plain.newPage();
    await openInOurFaces(without, PATH);
    const still = await edgesOf(without);
    const around = await places(without);
    expect(around.length).toBeGreaterThan(20);
    await plain.close();
    await page.setViewportSize(viewport);
    await openInOurFaces(page, PATH);
    const box = boxOf(page);
    await expectAsking(box);
    expect(await edgesOf(page)).toEqual(still);
    await expectInPlace(page, around);
    await sliderIn(box).press('End');
    await box.getByRole('button').press('Enter');
    await expect(box).toHaveAttribute('data-state', 'seen');
    expect(await edgesOf(page)).toEqual(still);
    await expectInPlace(page, around);
    await box.getByRole('button', { name: 'Try again' }).press('Enter');
    await expectAsking(box);
    expect(await edgesOf(page)).toEqual(still);
    await expectInPlace(page, around);
    expect(
      await box.evaluate((section) => section.scrollWidth <= section.clientWidth),
      'it is no wider than its frame',
    ).toBe(true);
  });

async function edgesOf(page: Page): Promise<number[]> {
  return boxOf(page).evaluate((box) =>
    [box, box.querySelector('.guess-after') ?? box].flatMap((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return [Math.round(top + scrollY), Math.round(bottom + scrollY)];
    }),
  );
}

async function expectComplete(box: Locator): Promise<void> {
  await expect(box.getByRole('heading')).toBeVisible();
  await expect(box.locator('.guess-plain')).toBeVisible();
  await expect(box.locator('.guess-plain')).toHaveText(SHOWN);
  await expect(box.locator('.guess-after')).toBeVisible();
  await expect(box.locator('circle').first()).toHaveCSS('visibility', 'visible');
  await expect(box.locator('input')).toBeHidden();
  await expect(box.locator('.guess-line button')).toBeHidden();
  for (const cite of await box.locator('.cite').all()) {
    await expect(cite).toBeVisible();
    // A number in the line, not a button in a box.
    expect((await cite.boundingBox())?.height).toBeLessThan(40);
  }
}

test.describe('with script off', () => {
  test.use(NO_SCRIPT);

  test('question, answer and source stand there', async ({ page }) => {
    const box = await open(page);
    await expectComplete(box);
    await expect(box.getByRole('slider')).toHaveCount(0);
    await expect(box.locator('.guess-after [data-cite]')).toHaveCount(2);
  });
});

test('the plain page and paper show the answer, whatever was done before', async ({ page }) => {
  const box = await open(page);
  await page.emulateMedia({ media: 'print' });
  await expectComplete(box);
  await page.emulateMedia({ media: 'screen' });
  await box.getByRole('button').click();
  await page.emulateMedia({ media: 'print' });
  await expectComplete(box);
  await page.emulateMedia({ media: 'screen' });
  await expectComplete(await open(page, `${PATH}?view=plain`));
});

test('nothing leaves the page and nothing is kept', async ({ page }) => {
  const box = await open(page);
  await page.waitForLoadState('networkidle');
  const requests = requestsOf(page);
  await sliderIn(box).press('Home');
  await box.getByRole('button').click();
  await expect(box).toHaveAttribute('data-state', 'seen');
  expect(requests).toEqual([]);
  expect(await keptBy(page)).toEqual([]);
  await page.reload();
  await expectAsking(box);
  await expect(sliderIn(box)).toHaveValue('50');
});

test('from right to left the marks stand where the slider was', async ({ page }) => {
  const box = await open(page);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await sliderIn(box).press('Home');
  await box.getByRole('button').press('Enter');
  // From the right: 0 at the far end, 94 near the left.
  expect(await marksIn(box)).toEqual([100, 6]);
});

test('in forced colours the slider and both marks can be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const box = await open(page);
  await expect(sliderIn(box)).toBeVisible();
  await box.getByRole('button').click();
  const paints = await box
    .locator('.guess-scale')
    .evaluate((scale) =>
      ['path', 'circle', 'line'].map(
        (mark) => getComputedStyle(scale.querySelector(mark) ?? scale).visibility,
      ),
    );
  expect(paints).toEqual(['visible', 'visible', 'visible']);
});

for (const { size, theme } of LOOKS)
  test(`axe finds no fault before and after, ${size}, ${theme}`, async ({ page }) => {
    await setLook(page, size, theme);
    const box = await open(page);
    expect(await faultsOf(page, '.guess')).toEqual([]);
    await box.getByRole('button').click();
    expect(await faultsOf(page, '.guess')).toEqual([]);
  });
