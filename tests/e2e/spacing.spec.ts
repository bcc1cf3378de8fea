/** Where a reader spaces letters, words and lines as WCAG 1.4.12 has it, no text is lost. Words in pictures have their own tests (spacing-pictures.spec.ts). */
import { expectSlide, openDeck } from './support/decks.ts';
import { samplePages } from './support/pages.ts';
import { space } from './support/spacing.ts';
import { expect, test } from './support/test.ts';

const WIDTHS = [320, 1280];

for (const width of WIDTHS)
  test(`one page of each kind keeps its words, all folds open, in a window of ${width} px`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    const lost: string[] = [];
    const pages = [...samplePages(), '/chapters/harm/'];
    for (const path of pages) {
      await page.goto(path);
      await space(page);
      lost.push(...(await page.evaluate(cutOff)).map((words) => `${path}: ${words}`));
    }
    expect(pages.length).toBeGreaterThan(20);
    expect(lost).toEqual([]);
  });

test('on a phone all five marks of the bar are there, smaller', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/chapters/harm/');
  await space(page);
  const marks = page.locator('.five-seats .mark');
  await expect(marks).toHaveCount(5);
  const outside = await page.locator('.five-seats').evaluate((seats) => {
    const { left, right } = seats.getBoundingClientRect();
    return [...seats.querySelectorAll('.mark')]
      .map((mark) => mark.getBoundingClientRect())
      .filter((mark) => mark.width < 4 || mark.left < left - 1 || mark.right > right + 1).length;
  });
  expect(outside).toBe(0);
});

test('a slide that is then higher than its window is read on by the arrow down, to its end', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openDeck(page, 'agree-differ-silent/');
  await space(page);
  await page.keyboard.press('PageDown');
  await expectSlide(page, 2);
  const last = page.locator('.slide.now b').last();
  await expect(last).not.toBeInViewport();
  for (let presses = 0; presses < 20; presses += 1) {
    const { slide, left } = await page.locator('.slide.now').evaluate((now) => ({
      slide: now.id,
      left: now.scrollHeight - now.clientHeight - now.scrollTop,
    }));
    expect(slide).toBe('slide-2');
    if (left < 2) break;
    await page.keyboard.press('ArrowDown');
  }
  await expect(last).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await expectSlide(page, 3);
});

/** In the page: words that something cuts off, or that stand outside the window where nothing moves sideways. */
function cutOff(): string[] {
  const lost: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const around: Element[] = [];
    for (let up = text.parentElement; up; up = up.parentElement) around.push(up);
    const styles = around.map((one) => getComputedStyle(one));
    // What is for listeners alone is cut on purpose; pictures and what moves sideways are left out.
    if (around.some((one) => one.matches('svg, script, style, .visually-hidden'))) continue;
    if (
      styles.some(
        ({ clipPath, overflowX, visibility }) =>
          clipPath.includes('50%') || /auto|scroll/.test(overflowX) || visibility === 'hidden',
      )
    )
      continue;
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()].filter(
      ({ width, height }) => width > 1 && height > 1,
    );
    const isCut = lines.some(
      (line) =>
        line.left < -2 ||
        line.right > innerWidth + 2 ||
        around.some((one, at) => {
          const { overflowX, overflowY } = styles[at] ?? {};
          const box = one.getBoundingClientRect();
          return (
            (/hidden|clip/.test(overflowX ?? '') &&
              (line.left < box.left - 2 || line.right > box.right + 2)) ||
            (/hidden|clip/.test(overflowY ?? '') && line.bottom > box.bottom + 3)
          );
        }),
    );
    if (isCut) lost.push((text.textContent ?? '').trim().slice(0, 50));
  }
  return lost;
}
