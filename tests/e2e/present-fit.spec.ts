/** Every slide of every deck: nothing cut, nothing over another, nothing too small for the last row. */
import { deckSlugs, openDeck } from './support/decks.ts';
import { expect, test } from './support/test.ts';

/** Window, and the least size of the words of a slide. Nothing at all is under 24 px. */
const SIZES = [
  { width: 1280, height: 720, words: 28 },
  { width: 1024, height: 768, words: 24 },
] as const;
const LEAST = 24;

/** In the page: what is wrong with the slide that is shown. */
function faultsOf({ least, words }: { least: number; words: number }): string[] {
  const slide = document.querySelector('.slide.now');
  if (!slide) return ['no slide'];
  const frame = slide.getBoundingClientRect();
  const faults: string[] = [];
  const name = slide.getAttribute('data-name') ?? '';
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: parent } = node;
    const text = node.textContent?.trim() ?? '';
    if (!parent || text === '' || parent.closest('.visually-hidden')) continue;
    const style = getComputedStyle(parent);
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0 || style.visibility !== 'visible') continue;
    const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
    const size = Number.parseFloat(style.fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
    const due = parent.closest('.para > p:not(.whose)') ? words : least;
    // Browsers round sizes of letters to fractions of a pixel.
    if (size < due - 0.1) faults.push(`${name}: "${text}" is ${size.toFixed(1)} px high`);
    // What can be tried may be longer than the slide, and scrolls in it.
    const room = (parent.closest('.right:has(.explore)') ?? slide).getBoundingClientRect();
    const scrolls = parent.closest('.explore') !== null;
    if (box.left < frame.left - 1 || box.right > frame.right + 1)
      faults.push(`${name}: "${text}" is cut at a side`);
    if (!scrolls && (box.top < room.top - 1 || box.bottom > room.bottom + 1))
      faults.push(`${name}: "${text}" is cut above or below`);
  }
  const parts = [
    ...slide.querySelectorAll(
      '.head-line, .para, .rows > li, .own-line, .caption, .foot-line, .pic svg.c-chart',
    ),
  ].map((part) => ({ part, box: part.getBoundingClientRect() }));
  for (const [at, one] of parts.entries())
    for (const other of parts.slice(at + 1)) {
      const wide =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high =
        Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (wide > 1 && high > 2)
        faults.push(
          `${name}: ${one.part.outerHTML.slice(0, 60)} and ${other.part.outerHTML.slice(0, 60)} overlap`,
        );
    }
  return faults;
}

for (const { width, height, words } of SIZES)
  test(`every slide of every deck is whole and large enough: ${width} by ${height}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height });
    const faults: string[] = [];
    let seen = 0;
    for (const slug of deckSlugs()) {
      await openDeck(page, `${slug}/`);
      const all = await page.locator('.slide').count();
      for (let number = 1; number <= all; number += 1) {
        if (number > 1) await page.keyboard.press('PageDown');
        const found = await page.evaluate(faultsOf, { least: LEAST, words });
        faults.push(...found.map((fault) => `${slug}, ${fault}`));
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  });

test('words of every deck are drawn in ink alone, at seven to one and more', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await openDeck(page, 'counting-reports/#slide-4');
    const ratio = await page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d', {
        willReadFrequently: true,
      });
      const light = (colour: string): number => {
        if (!canvas) return 0;
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = light(getComputedStyle(document.body).backgroundColor);
      const inks = [...document.querySelectorAll('.slide.now p, .slide.now text')].map((one) => {
        const { color, fill } = getComputedStyle(one);
        return light(one instanceof SVGElement ? fill : color);
      });
      return Math.min(
        ...inks.map((ink) => (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05)),
      );
    });
    expect(ratio).toBeGreaterThanOrEqual(7);
  }
});
