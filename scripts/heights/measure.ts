/** What a frame needs of height in each width, asked in the browser in one go. */

/** Where a picture changes its form, in CSS px (35rem and 8 px of sides). */
const CHANGE = 568;
/**
 * Widths measured, in CSS px: far under the narrowest column, since larger letters make columns narrower, and
 * both sides of the change.
 */
export const WIDTHS: readonly number[] = [
  ...Array.from({ length: 68 }, (_, index) => 140 + 10 * index),
  ...Array.from({ length: 30 }, (_, index) => 830 + 20 * index),
  ...[CHANGE - 1, CHANGE, CHANGE + 1],
].toSorted((a, b) => a - b);

/** Where a slow engine is asked: between, it is taken to need as much more than the first as at either side. */
export const SOME_WIDTHS: readonly number[] = WIDTHS.filter(
  (width, at) => at % 4 === 0 || at === WIDTHS.length - 1 || Math.abs(width - CHANGE) <= 1,
);

/**
 * Heights at all widths of an engine that was asked at some.
 * @param first heights of the first engine, one for each of WIDTHS
 * @param some heights of the other, one for each of SOME_WIDTHS
 */
function betweenSome(first: readonly number[], some: readonly number[]): number[] {
  const more = SOME_WIDTHS.map(
    (width, at) => (some[at] ?? 0) - (first[WIDTHS.indexOf(width)] ?? 0),
  );
  return first.map((height, at) => {
    const width = WIDTHS[at] ?? 0;
    const after = SOME_WIDTHS.findIndex((one) => one >= width);
    const before = SOME_WIDTHS[after] === width ? after : Math.max(after - 1, 0);
    return height + Math.max(more[after] ?? 0, more[before] ?? 0);
  });
}

/**
 * The most that any engine needs, a width each. A column may be a part of a pixel wide: at the change, what
 * is needed just before it is needed still.
 * @param engines heights, engine by engine: of the first one for each of WIDTHS, of others also of SOME_WIDTHS
 * @throws where there is no engine
 */
export function neededBy(engines: readonly (readonly number[])[]): number[] {
  const [first, ...others] = engines;
  if (!first) throw new Error('neededBy: no heights; expected those of one engine at least');
  const everywhere = others.map((all) =>
    all.length === WIDTHS.length ? all : betweenSome(first, all),
  );
  const most = first.map((height, at) =>
    Math.max(height, ...everywhere.map((all) => all[at] ?? 0)),
  );
  return most.map((height, at) =>
    WIDTHS[at] === CHANGE ? Math.max(height, most[at - 1] ?? 0) : height,
  );
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
