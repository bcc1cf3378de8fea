/** States of charts as PNG: a page has the file, a data package has it too. */
import { pngTexts } from '../../pictures/export/about.ts';
import { toSmallPng } from '../../pictures/export/png.ts';
import type { Chart } from './charts.ts';
import { aboutOf, svgOf } from './picture-svg.ts';

/** Chart, state and scale → bytes: to draw one takes a tenth of a second. */
const drawn = new Map<string, Buffer>();

/**
 * A state of a chart as PNG, with whose it is in it.
 * @param scale pixels per user unit
 */
export function pngOf(chart: Chart, state: string, scale: number): Buffer {
  const id = `${chart.id}.${state}@${scale}`;
  const png =
    drawn.get(id) ?? toSmallPng(svgOf(chart, state), scale, pngTexts(aboutOf(chart, state)));
  drawn.set(id, png);
  return png;
}
