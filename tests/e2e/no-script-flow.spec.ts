/** A reader without script: steps stand in the flow of the page, and nothing is promised that cannot be done. */
import { found, frameOf } from './support/explore.ts';
import { NO_SCRIPT, SIZES } from './support/look.ts';
import { expect, test } from './support/test.ts';

/** The room between two steps, in px: that of a paragraph or two, not of a window. */
const MOST_ROOM = 130;

/** How far the line of a step may stand from that of its page, in px: half a scroll bar, where pictures need that room. */
const ASIDE = 8;

/** What only a script would let a reader do. */
const DOING = /\b(press|drag|choose|sort|slide|guess|tap|click|try it|set|move)\b/i;

test.use(NO_SCRIPT);

for (const [name, viewport] of Object.entries(SIZES))
  test(`steps stand under the title of their scene, clear of the edge of their ground, ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('/chapters/counting-reports/');
    const scenes = await page.locator('.scene').evaluateAll((all) =>
      all.map((scene) => {
        const box = (selector: string) => {
          const part = scene.querySelector(selector);
          return part?.getBoundingClientRect() ?? new DOMRect(NaN, NaN, NaN, NaN);
        };
        const rows = [...scene.querySelectorAll('.steps > *')].map((part) => ({
          isStep: part.classList.contains('step'),
          box: (part.querySelector('.figure') ?? part).getBoundingClientRect(),
        }));
        return {
          aside: box('.step h3').left - box('.scene-head h2').left,
          over: box('.step h3').top - box('.steps').top,
          between: rows.flatMap(({ isStep, box: { top } }, at) =>
            isStep && at > 0 ? [top - (rows[at - 1]?.box.bottom ?? NaN)] : [],
          ),
        };
      }),
    );
    expect(scenes).toHaveLength(3);
    for (const { aside, over, between } of scenes) {
      expect(Math.abs(aside)).toBeLessThan(ASIDE);
      expect(over).toBeGreaterThanOrEqual(16);
      expect(between.length).toBeGreaterThan(0);
      for (const room of between) expect(room).toBeLessThan(MOST_ROOM);
    }
  });

for (const { id, path } of found)
  test(`${id}: asks for nothing that cannot be done`, async ({ page }) => {
    await page.goto(path);
    const frame = frameOf(page, id);
    const words = await frame.innerText();
    expect(words.length).toBeGreaterThan(200);
    expect(words).not.toMatch(DOING);
  });

for (const { id, path } of found)
  test(`${id}: no room is kept for what cannot come`, async ({ page }) => {
    await page.goto(path);
    const frame = frameOf(page, id);
    const cell = await frame.locator('.explore-cell').boundingBox();
    const board = await frame
      .locator('.explore-storyboard')
      .evaluate(
        (all) =>
          Math.max(...[...all.children].map((part) => part.getBoundingClientRect().bottom)) +
          scrollY,
      );
    expect(
      (cell?.y ?? 0) + (cell?.height ?? Infinity) + (await page.evaluate(() => scrollY)) - board,
    ).toBeLessThan(8);
  });

test('on a phone the comparison leads to each of its questions', async ({ page }) => {
  await page.setViewportSize(SIZES.narrow);
  await page.goto('/compare/');
  await page.getByText('Go to one').click();
  await page.getByRole('link', { name: '20 Beyond one country' }).click();
  await expect(page).toHaveURL(/#beyond-borders$/);
  await expect(page.locator('#beyond-borders h2')).toBeInViewport();
});

test('in a deck, what has no notes has no heading for them, and links to sources differ in name', async ({
  page,
}) => {
  await page.goto('/present/checking/');
  const bare = page.locator('.notes').filter({ has: page.locator('.notes-of + .ways') });
  expect(await bare.count()).toBeGreaterThan(0);
  for (const notes of await bare.all()) await expect(notes.locator('.notes-of')).toBeHidden();
  const twice = await page.locator('.notes .places').evaluateAll((lists) =>
    lists.flatMap((list) => {
      const names = [...list.querySelectorAll('a')].map((link) => link.textContent);
      return names.filter((name, at) => names.indexOf(name) !== at);
    }),
  );
  expect(twice).toEqual([]);
});
