/** Picture files of charts as they are drawn, and what they say of themselves. */
import { readDate, writeDate } from '../../ledger/cite/work.ts';
import { LICENCE } from '../../ledger/schemas/licence.ts';
import { FRAMES } from '../../pictures/core/kind.ts';
import type { About } from '../../pictures/export/about.ts';
import { outlined } from '../../pictures/export/outlined.ts';
import { toSvg } from '../../pictures/export/svg.ts';
import { saysOf } from '../../pictures/says.ts';
import type { Chart } from './charts.ts';
import { site } from './load.ts';

/** Chart and state → its SVG: pages ask for its size, files for the whole. */
const drawn = new Map<string, string>();

/** One state of a chart as a standalone SVG with its own title, caveat, source and credit inside. */
export function svgOf(chart: Chart, state: string): string {
  const id = `${chart.id}-${state}`;
  const before = drawn.get(id);
  if (before !== undefined) return before;
  const words = { ...saysOf(chart, state), credit: creditOf(chart) };
  const picture = chart.picture(state, FRAMES.wide);
  const svg = outlined(toSvg(picture, words, aboutOf(chart, state), id));
  drawn.set(id, svg);
  return svg;
}

/** What a picture file of a state says of itself. */
export function aboutOf(chart: Chart, state: string): About {
  const { title, subtitle, caveat, source, alt } = saysOf(chart, state);
  const told = [alt, subtitle, caveat, `Source: ${source}`, creditOf(chart)];
  return {
    title,
    description: told.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(' '),
    creator: site.name,
    source: addressOf(chart),
    date: site.updated,
    licence: LICENCE,
  };
}

/** Whose a picture is, of which version and day, and on which terms. */
export function creditOf(chart: Chart): string {
  const address = addressOf(chart).replace('https://', '');
  const date = writeDate(readDate(site.updated));
  return `${site.name} · ${address} · version ${chart.spec.version} · ${date} · ${LICENCE.name}`;
}

function addressOf({ id }: Chart): string {
  return new URL(`/charts/${id}/`, site.origin).href;
}

/** Size of a state's picture in CSS px. */
export function pictureSize(chart: Chart, state: string): { width: number; height: number } {
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svgOf(chart, state)) ?? [];
  if (width === undefined || height === undefined)
    throw new Error(`content/charts/${chart.id}.yaml, ${state}: its picture has no size`);
  return { width: Math.round(Number(width)), height: Math.round(Number(height)) };
}
