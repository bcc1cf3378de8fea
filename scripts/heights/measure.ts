/** What a frame needs of height in each width, asked in the browser in one go. */

/** Widths measured, in CSS px: far under the narrowest column, since larger letters make columns narrower. */
export const WIDTHS: readonly number[] = [
  ...Array.from({ length: 68 }, (_, index) => 140 + 10 * index),
  ...Array.from({ length: 30 }, (_, index) => 830 + 20 * index),
].filter((width) => width <= 1400);
/** Where a picture changes its form: just before and after, in CSS px (35rem and 8 px of sides). */
const JUMP = [567.5, 568] as const;
export const ALL_WIDTHS: readonly number[] = [...WIDTHS, ...JUMP].toSorted((a, b) => a - b);
/** Where engines other than the first are asked: what they need more there, they need more between, too. */
export const FEW_WIDTHS: readonly number[] = ALL_WIDTHS.filter(
  (width, at) => at % 6 === 0 || JUMP.some((one) => one === width) || width === 1390,
);

/**
 * What all engines need, from one that was asked everywhere and others that were asked at few widths.
 * @param first heights of the first engine, one for each of ALL_WIDTHS
 * @param others heights of the others, one for each of FEW_WIDTHS
 */
export function neededBy(
  first: readonly number[],
  others: readonly (readonly number[])[],
): number[] {
  const more = FEW_WIDTHS.map((width, at) => {
    const here = first[ALL_WIDTHS.indexOf(width)] ?? 0;
    return Math.max(0, ...others.map((heights) => (heights[at] ?? 0) - here));
  });
  return first.map((height, at) => {
    const width = ALL_WIDTHS[at] ?? 0;
    const after = FEW_WIDTHS.findIndex((few) => few >= width);
    return height + Math.max(more[after] ?? 0, more[Math.max(after - 1, 0)] ?? 0);
  });
}

/**
 * An expression for a page of the site, whose value is a promise of heights in CSS px, one a width: that of
 * the highest state that readers can choose.
 */
export function heightsIn(path: string, widths: readonly number[]): string {
  return `(${inPage.toString()})(${JSON.stringify(path)}, ${JSON.stringify(widths)})`;
}

async function inPage(path: string, widths: readonly number[]): Promise<number[]> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;top:0;left:0;border:0;height:10px;width:300px';
  const loaded = new Promise((resolve) => {
    frame.onload = resolve;
  });
  frame.src = path;
  document.body.replaceChildren(frame);
  await loaded;
  const page = frame.contentDocument;
  if (!page) throw new Error(`${path} cannot be measured from here`);
  await page.fonts.ready;
  const picks = [...page.querySelectorAll<HTMLInputElement>('[data-pick]')];
  const heights = widths.map((width) => {
    frame.style.width = `${width}px`;
    const needs = () => Math.ceil(page.documentElement.getBoundingClientRect().height);
    if (picks.length === 0) return needs();
    return Math.max(
      ...picks.map((pick) => {
        pick.checked = true;
        return needs();
      }),
    );
  });
  frame.remove();
  return heights;
}
