/** What a frame needs of height in each width, asked in the browser in one go. */
import type { Corner } from '../../src/pictures/embed/heights.ts';

/** Where a picture changes its form, in CSS px (35rem and 8 px of sides). */
const CHANGE = 568;
/**
 * Widths measured first, in CSS px: far under the narrowest column, since larger letters make columns narrower,
 * and both sides of the change.
 */
const WIDTHS: readonly number[] = [
  ...Array.from({ length: 68 }, (_, index) => 140 + 10 * index),
  ...Array.from({ length: 30 }, (_, index) => 830 + 20 * index),
  ...[CHANGE - 1, CHANGE, CHANGE + 1],
].toSorted((a, b) => a - b);
/** Where so large a part of a frame comes or goes, it is looked for between: to 2 CSS px, or to 1. */
const SOME = 0.03;
const MUCH = 0.06;

/** Heights of a frame in columns of these widths, in CSS px, in one browser. */
export type Ask = (widths: readonly number[]) => Promise<readonly number[]>;

/**
 * The most that any browser needs, a width each: everywhere first, then around each line that comes or goes.
 * @throws where there is no browser
 */
export async function neededBy(browsers: readonly Ask[]): Promise<Corner[]> {
  if (browsers.length === 0) throw new Error('neededBy: no browser; expected one at least');
  let samples: Corner[] = [];
  for (let widths = WIDTHS; widths.length > 0; widths = between(samples)) {
    const all = await Promise.all(browsers.map((ask) => ask(widths)));
    const more = widths.map((width, at): Corner => [
      width,
      Math.max(...all.map((heights) => heights[at] ?? 0)),
    ]);
    samples = [...samples, ...more].toSorted(([a], [b]) => a - b);
  }
  // A column may be a part of a pixel wide: at the change, what is needed just before it is needed still.
  return samples.map(([width, height], at) => {
    const before = samples[at - 1]?.[1] ?? 0;
    return [width, width === CHANGE ? Math.max(height, before) : height];
  });
}

/** Where it is to be asked besides: half way between two widths whose heights are far apart. */
export function between(samples: readonly Corner[]): number[] {
  return samples.flatMap(([width, height], at) => {
    const [before = width, other = height] = samples[at - 1] ?? [];
    const [gap, part] = [width - before, Math.abs(height - other) / height];
    const isOpen = (gap > 2 && part > SOME) || (gap > 1 && part > MUCH);
    return isOpen ? [Math.round(before + gap / 2)] : [];
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
  const own = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page || !own) throw new Error(`${path} cannot be measured from here`);
  await page.fonts.ready;
  // A face that comes late waits for the next view, and in some browsers it nearly always does: here all are used.
  for (const { cssRules, href } of page.styleSheets)
    for (const rule of cssRules) {
      const [, file] = /url\("?([^")]+)/.exec(rule.cssText) ?? [];
      if (!(rule instanceof own.CSSFontFaceRule) || file === undefined) continue;
      const about = (name: string) => rule.style.getPropertyValue(name);
      const family = about('font-family').replaceAll(/["']/g, '');
      const face = new own.FontFace(family, `url(${new URL(file, href ?? page.URL).href})`, {
        ...{ weight: about('font-weight'), style: about('font-style') },
      });
      page.fonts.add(await face.load());
    }
  // A drawing is as high without its marks, and much sooner laid out.
  for (const drawing of page.querySelectorAll('svg.c-chart')) drawing.replaceChildren();
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
