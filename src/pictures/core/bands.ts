/** Rows, columns and stops at even distances, by their index. */
import { range } from 'd3-array';
import { scaleBand, scalePoint } from 'd3-scale';

/** Bands of one size, one after the other. */
export interface Bands {
  size: number;
  start: (index: number) => number;
  middle: (index: number) => number;
}

/**
 * Shares a stretch among bands.
 * @param from where the first band starts, in user units
 * @param to where the last one ends
 * @param gap room between two bands
 */
export function bands(count: number, from: number, to: number, gap = 0): Bands {
  const scale = scaleBand(range(count), [from, to]);
  // D3 counts room between bands in parts of a step; beside a single one there is none.
  if (count > 1) scale.paddingInner((gap * count) / (to - from + gap));
  const size = scale.bandwidth();
  const start = (index: number): number => scale(index) ?? from + index * scale.step();
  return { size, start, middle: (index) => start(index) + size / 2 };
}

/**
 * Sets points at even distances; a single one stands at the start.
 * @param from where the first point lies, in user units
 * @param to where the last one does
 */
export function points(count: number, from: number, to: number): (index: number) => number {
  const scale = scalePoint(range(count), [from, to]).align(0);
  return (index) => scale(index) ?? from + index * scale.step();
}
