import type { MarkShape } from '../../src/ledger/schemas/document.ts';

/** Corners that a path runs to after its first, by shape. */
const CORNERS: Readonly<Record<number, MarkShape>> = { 2: 'triangle', 3: 'diamond', 5: 'hexagon' };

/**
 * Tells a marker shape by its outline, without knowing how it was drawn.
 * @param d path data of one mark, in places of its own or, as a build writes it, each from the one before
 */
export function shapeOf(d: string): MarkShape | undefined {
  if (/^M[\d.,]+(A[-\d.,]+){2}Z?$/i.test(d)) return 'circle';
  const [, width, height] = /^M[\d.,]+h([\d.]+)v([\d.]+)h-[\d.]+Z$/.exec(d) ?? [];
  if (width !== undefined) return width === height ? 'square' : undefined;
  return /^M[\d.,]+(L[-\d.,]+)+Z$/i.test(d) ? CORNERS[d.match(/L/gi)?.length ?? 0] : undefined;
}
