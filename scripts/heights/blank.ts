/** What a frame leaves blank of the height that its line to copy gives it, asked in the browser in one go. */
import { framed } from './framed.ts';

/** The part of a frame that may be blank at its foot, or be added between two neighbours. */
const BLANK = 0.08;

/** What is blank in a column of one width, each as a part of the frame's height. */
export interface Blank {
  width: number;
  /** Height of the frame, in CSS px. */
  height: number;
  /** The band below all that stands there. */
  foot: number;
  /** The most by which two neighbours stand further apart than in a frame that is just high enough. */
  gap: number;
  /** What is cut, in CSS px: it is reached by scrolling only. */
  cut: number;
}

/** What is wrong in one column: "at 640 px: …", each. */
export function blankFaults(blank: Blank): string[] {
  const { width, cut } = blank;
  const part = mostBlank(blank);
  return [
    ...(cut > 0 ? [`at ${width} px: ${cut} px are cut`] : []),
    ...(part > BLANK ? [`at ${width} px: ${(part * 100).toFixed(1)} % are blank`] : []),
  ];
}

/** The larger of the two, as a part of the frame's height. */
export function mostBlank({ foot, gap }: Blank): number {
  return Math.max(foot, gap);
}

/**
 * An expression for a page of the site, whose value is a promise of `Blank`s, one a width.
 * @param line the line to copy, its addresses on this site
 * @param widths of columns, in CSS px
 * @param letters size of the reader's letters, in CSS px
 * @param height what a careless host gives in place of the line's height, in CSS px
 */
export function blankIn(
  line: string,
  widths: readonly number[],
  letters: number,
  height?: number,
): string {
  const given = JSON.stringify([line, widths, letters, height ?? null]);
  return `(${inPage.toString()})(${framed.toString()}, ...${given})`;
}

async function inPage(
  open: typeof framed,
  line: string,
  widths: readonly number[],
  letters: number,
  height: number | null,
): Promise<Blank[]> {
  const column = document.createElement('div');
  column.style.cssText = 'position:fixed;top:0;left:0';
  column.innerHTML = line;
  document.body.replaceChildren(column);
  const box = column.firstElementChild;
  const frame = column.querySelector('iframe');
  if (!(box instanceof HTMLElement) || !frame) throw new Error(`no frame in ${line}`);
  box.style.fontSize = `${letters}px`;
  // Our faces are put in by a script, and its policy would let none of ours run in a sandbox.
  frame.removeAttribute('sandbox');
  frame.loading = 'eager';
  const page = await open(frame, box);
  const root = page.documentElement;
  root.style.fontSize = `${letters}px`;
  const all = [...page.querySelectorAll('main *:not(svg *)')];
  const places = () => {
    const tops = all.map((one) => (one.checkVisibility() ? one.getBoundingClientRect().top : NaN));
    return { tops, end: Math.max(...all.map((one) => one.getBoundingClientRect().bottom)) };
  };
  const blanks = widths.map((width) => {
    column.style.width = `${width}px`;
    // So low that nothing is left over.
    frame.style.height = '10px';
    const least = places();
    const needed = root.getBoundingClientRect().height;
    frame.style.height = height === null ? '100%' : `${height}px`;
    const has = frame.getBoundingClientRect().height;
    const now = places();
    const moved = least.tops
      .map((top, at) => ({ top, by: (now.tops[at] ?? NaN) - top }))
      .filter(({ by }) => !Number.isNaN(by))
      .toSorted((one, other) => one.top - other.top);
    const gap = Math.max(...moved.map(({ by }, at) => by - (moved[at - 1]?.by ?? 0)));
    const last = moved.at(-1)?.by ?? 0;
    return {
      ...{ width, height: has, foot: (has - needed - last) / has, gap: gap / has },
      cut: root.scrollHeight - root.clientHeight,
    };
  });
  column.remove();
  return blanks;
}
