/** What a frame needs of height in each width, asked in the browser in one go. */
import type { Corner } from '../../src/pictures/embed/heights.ts';
import { framed } from './framed.ts';

/** The widest column in which a picture has its narrow form, in CSS px (35rem and 8 px of sides). */
const CHANGE = 568;
/**
 * Widths measured first, in CSS px: far under the narrowest column, since larger letters make columns narrower,
 * and both sides of the change. Where pictures grow, they are so near that between them a picture does not outgrow
 * what `fit` adds.
 */
const WIDTHS: readonly number[] = [
  ...Array.from({ length: 136 }, (_, index) => 140 + 5 * index),
  ...Array.from({ length: 30 }, (_, index) => 830 + 20 * index),
  ...[CHANGE, CHANGE + 1],
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
  return samples;
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
 * @param letters size of the reader's letters, in CSS px; left out, as the browser has it
 */
export function heightsIn(path: string, widths: readonly number[], letters?: number): string {
  const given = JSON.stringify([path, widths, letters ?? null]);
  return `(${inPage.toString()})(${framed.toString()}, ...${given})`;
}

async function inPage(
  open: typeof framed,
  path: string,
  widths: readonly number[],
  letters: number | null,
): Promise<number[]> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;top:0;left:0;border:0;height:10px;width:300px';
  frame.src = path;
  const page = await open(frame, document.body);
  if (letters !== null) page.documentElement.style.fontSize = `${letters}px`;
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
