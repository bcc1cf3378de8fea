/** How much room words take on slides: measured with the labels' own font, since other machines have faces of their own. */
import { wrap } from '../../pictures/core/text.ts';
import type { SlideText } from '../../pictures/slides/model.ts';
import { INSET } from '../../pictures/slides/words.ts';

/** Georgia and Arial are on average as wide as the labels' font, within this. */
const WIDER = 1.08;
/** Height of a line, as a share of the size. */
const LINE = 1.18;

/** Height of a text in points. */
export function heightOf(text: string, size: number, width: number): number {
  return wrap(text, width / WIDER, 400, size).length * size * LINE;
}

/** Height of paragraphs, with the room above each. */
export function heightOfAll(texts: readonly SlideText[], size: number, width: number): number {
  return texts.reduce((sum, { runs, sign, inset, above = 0 }, at) => {
    const most = Math.max(size, ...runs.map((run) => run.size ?? 0));
    const own = runs.every((run) => run.size !== undefined)
      ? Math.max(...runs.map((run) => run.size ?? 0))
      : most;
    const room = sign || inset ? width - INSET : width;
    return (
      sum + (at === 0 ? 0 : above) + heightOf(runs.map(({ text }) => text).join(''), own, room)
    );
  }, 0);
}

/**
 * The largest size at which paragraphs fit.
 * @param sizes from large to small; the last is taken where none fits
 */
export function sizeFor(
  texts: readonly SlideText[],
  sizes: readonly [number, ...number[]],
  { width, height }: { width: number; height: number },
): number {
  const fits = sizes.find((size) => heightOfAll(texts, size, width) <= height);
  return fits ?? sizes.at(-1) ?? sizes[0];
}
