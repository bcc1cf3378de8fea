/** The picture files of charts: one for each state that readers choose between. */
import { FRAMES } from '../../pictures/core/kind.ts';
import { toSvg } from '../../pictures/export/svg.ts';
import { choicesOf, saysOf } from '../../pictures/says.ts';
import type { Chart } from './charts.ts';
import { site } from './load.ts';

/** A state of a chart as a file. */
export interface PictureFile {
  /** Its name without its ending: the chart, and the state where it is not the first. */
  name: string;
  chart: string;
  state: string;
  /** What readers call the state. */
  label: string;
}

/** Files of one chart; the first is the one that the chart's name alone stands for. */
export function pictureFiles({ id, spec }: Pick<Chart, 'id' | 'spec'>): PictureFile[] {
  return choicesOf(spec).map(({ id: state, label }, index) => ({
    name: index === 0 ? id : `${id}.${state}`,
    ...{ chart: id, state, label },
  }));
}

/** Chart and state → its SVG: pages ask for its size, files for the whole. */
const drawn = new Map<string, string>();

/** One state of a chart as a standalone SVG with its own title, caveat and source inside. */
export function svgOf(chart: Chart, state: string): string {
  const id = `${chart.id}-${state}`;
  const before = drawn.get(id);
  if (before !== undefined) return before;
  const { title, subtitle, caveat, source } = saysOf(chart, state);
  const words = {
    ...{ title, subtitle, caveat, source },
    site: site.name,
    address: new URL(`/charts/${chart.id}/`, site.origin).href.replace('https://', ''),
  };
  const svg = toSvg(chart.picture(state, FRAMES.wide), words, id);
  drawn.set(id, svg);
  return svg;
}

/** Size of a state's picture in CSS px. */
export function pictureSize(chart: Chart, state: string): { width: number; height: number } {
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svgOf(chart, state)) ?? [];
  if (width === undefined || height === undefined)
    throw new Error(`content/charts/${chart.id}.yaml, ${state}: its picture has no size`);
  return { width: Math.round(Number(width)), height: Math.round(Number(height)) };
}
