/** Labels of every chart, state and frame: none overlaps, is cut off or is too small to read. */
import type { Locator } from '@playwright/test';
import { openInOurFaces } from './support/look.ts';
import { chapters, chartIds } from './support/pages.ts';
import { expect, test } from './support/test.ts';

/** The least of each frame that people have, and the most. */
const WIDTHS = [320, 768, 1440];

/** Pages with scenes, and how many steps each has. */
const SCENES: readonly (readonly [string, number])[] = [
  ['/', 21],
  ...chapters().map(({ path, steps }) => [path, steps.length] as const),
];

/** What is wrong with the words of one drawing, in plain sentences. */
async function faultsOf(drawing: Locator): Promise<string[]> {
  return drawing.evaluate((svg) => {
    const faults: string[] = [];
    const frame = svg.getBoundingClientRect();
    const scale = frame.width / Number(svg.getAttribute('viewBox')?.split(' ')[2]);
    const words = [...svg.querySelectorAll('text')].map((text) => ({
      text: text.textContent,
      size: parseFloat(getComputedStyle(text).fontSize) * scale,
      box: text.getBoundingClientRect(),
    }));
    for (const [index, one] of words.entries()) {
      if (one.size < 12) faults.push(`"${one.text}" is ${one.size.toFixed(1)} px high`);
      if (one.box.left < frame.left - 1 || one.box.right > frame.right + 1)
        faults.push(`"${one.text}" is cut off at the side`);
      // The box of a line holds room above and below its letters; a quarter may stand out.
      const room = one.box.height / 4;
      if (one.box.top < frame.top - room || one.box.bottom > frame.bottom + room)
        faults.push(`"${one.text}" is cut off above or below`);
      for (const other of words.slice(index + 1)) {
        const wide =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (wide > 1 && high > room) faults.push(`"${one.text}" and "${other.text}" overlap`);
      }
    }
    return faults;
  });
}

for (const id of chartIds()) {
  test(`${id}: every choice on its own page, from ${WIDTHS[0]} to ${WIDTHS.at(-1)} px`, async ({
    page,
  }) => {
    await openInOurFaces(page, `/charts/${id}/`);
    const choices = await page.locator('.choice label').all();
    for (let index = 0; index < Math.max(1, choices.length); index += 1) {
      await choices[index]?.click();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const drawing = page.locator('.picture:visible svg.c-chart:visible');
        await expect(drawing).toHaveCount(1);
        expect(await faultsOf(drawing), `choice ${index + 1}, ${width} px`).toEqual([]);
      }
    }
  });
}

// Both frames of every picture are in the page: one view serves all widths.
for (const [path, steps] of SCENES) {
  test(`${path}: every step of the scenes, from ${WIDTHS[0]} to ${WIDTHS.at(-1)} px`, async ({
    page,
  }) => {
    await openInOurFaces(page, `${path}?view=plain`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const drawings = await page.locator('.layer > .figure svg.c-chart:visible').all();
      expect(drawings).toHaveLength(steps);
      for (const [index, drawing] of drawings.entries()) {
        expect(await faultsOf(drawing), `step ${index + 1} at ${width} px`).toEqual([]);
      }
    }
  });
}
