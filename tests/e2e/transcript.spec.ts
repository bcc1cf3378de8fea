/** What a screen reader meets: each step's heading, words and picture once, in that order. */
import type { Page } from '@playwright/test';
import { axTree, firstOf } from './support/ax-tree.ts';
import { heard } from './support/heard.ts';
import { chapters } from './support/pages.ts';
import { PLAYING } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

/** The lines of a page as it is heard that name headings and pictures, in order. */
async function transcript(page: Page): Promise<string[]> {
  return heard(firstOf('main', await axTree(page))).filter((line) =>
    /^(heading|image)\b/.test(line),
  );
}

for (const { path, scenes, steps } of chapters()) {
  test(`${path}: every step is a heading and then its picture, with and without the stage`, async ({
    page,
  }) => {
    // High enough for the tallest picture to stand beside its words.
    await page.setViewportSize({ width: 1280, height: 1200 });
    await page.goto(`${path}?view=plain`);
    const plain = await transcript(page);
    const titles = await page.locator('.step h3').allInnerTexts();
    expect(titles).toHaveLength(steps.length);
    const at = titles.map((title) => plain.findIndex((line) => line === `heading 3: ${title}`));
    // Each step is there once, in the order of the page, and the next thing named is its picture.
    expect(at).not.toContain(-1);
    expect(at).toEqual([...new Set(at)].toSorted((a, b) => a - b));
    for (const [index, heading] of at.entries())
      expect(plain[heading + 1], titles[index]).toMatch(/^image: /);

    await page.goto(path);
    await expect(page.locator(PLAYING)).toHaveCount(scenes);
    expect(await transcript(page)).toEqual(plain);

    // Headings lead through the chapter without a gap.
    const levels = await page
      .locator('main :is(h1, h2, h3, h4, h5, h6)')
      .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.slice(1).entries())
      expect(level - (levels[index] ?? 1), `heading ${index + 2}`).toBeLessThanOrEqual(1);
  });
}
