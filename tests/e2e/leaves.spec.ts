/** Five positions get five equal leaves: as wide, in the same type, at the same offset, everywhere. */
import type { Locator } from '@playwright/test';
import { openInOurFaces } from './support/look.ts';
import { expect, test } from './support/test.ts';

const WIDTHS = [320, 360, 480, 640, 768, 1000, 1280, 1440];
/** Where leaves stand: the page, its groups of five, a leaf, and the parts of a leaf. */
const PLACES = [
  { path: '/compare/', group: '.c-cells', leaf: '.c-cell', parts: ['h3', '.kinds', '.says'] },
  {
    path: '/questions/on-device/',
    group: 'ol.leaves',
    leaf: '.leaf',
    parts: ['h3', '.kinds', '.says'],
  },
  {
    path: '/embed/question-on-device/',
    group: '.card ol',
    leaf: 'li',
    parts: ['h2', '.by p', '.says'],
  },
];

/** What must be the same for each leaf of a group: its width, and the type and offset of each part. */
async function looksOf(group: Locator, leaf: string, parts: string[]): Promise<string[]> {
  return group.locator(leaf).evaluateAll(
    (leaves, selectors) =>
      leaves.map((each) => {
        const box = each.getBoundingClientRect();
        const seen = selectors.map((selector) => {
          const part = each.querySelector(selector);
          if (!part) return `no ${selector}`;
          const { font, letterSpacing } = getComputedStyle(part);
          const offset = part.getBoundingClientRect().left - box.left;
          return `${font}, ${letterSpacing}, at ${Math.round(offset)}`;
        });
        return [`${Math.round(box.width)} wide`, ...seen].join('; ');
      }),
    parts,
  );
}

for (const { path, group, leaf, parts } of PLACES) {
  test(`${path}: leaves are equal on every width`, async ({ page }) => {
    await openInOurFaces(page, path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const groups = await page.locator(group).all();
      expect(groups.length).toBeGreaterThan(0);
      for (const [at, each] of groups.entries()) {
        const looks = await looksOf(each, leaf, parts);
        expect(looks).toHaveLength(5);
        expect([...new Set(looks)], `group ${at + 1}, ${width} px`).toHaveLength(1);
        expect(looks[0]).not.toContain('no ');
      }
    }
  });
}
