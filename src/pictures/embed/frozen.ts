/** Heights of frames of one version: those of the frame they were made of, and the line at their foot besides. */
import { wrap } from '../core/text.ts';
import type { Corner } from './heights.ts';

/** Letters of that line, its height, and the room above it, in CSS px. */
const LETTERS = 13;
const LINE = LETTERS * 1.45;
const ABOVE = 12;
/** What sides take of a column, in CSS px. */
const SIDES = 16;
/** A face that stands in for ours may be so much wider. */
const WIDER = 1.08;

/**
 * Raises the line of heights by words that a frame gets at its foot. Between two corners it takes what the narrower
 * one needs, so that nothing is cut.
 * @param corners the line without these words
 */
export function withFootLine(corners: readonly Corner[], words: string): Corner[] {
  return corners.map(([width, height], at) => {
    const [narrower] = corners[at - 1] ?? [width];
    const lines = wrap(words, (narrower - SIDES) / WIDER, 400, LETTERS).length;
    return [width, Math.ceil(height + ABOVE + lines * LINE)];
  });
}
