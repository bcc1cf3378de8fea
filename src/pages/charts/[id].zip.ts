import type { APIContext, GetStaticPathsResult } from 'astro';
import { charts, getChart } from '../../site/content/charts.ts';
import { chartPackage, type PictureOfChart } from '../../site/content/packages.ts';
import { type PictureFile, pictureFiles } from '../../site/content/picture-files.ts';
import { pngOf } from '../../site/content/picture-png.ts';
import { svgOf } from '../../site/content/picture-svg.ts';

export function getStaticPaths(): GetStaticPathsResult {
  return charts.map(({ id }) => ({ params: { id } }));
}

export function GET({ params, url }: APIContext): Response {
  const chart = getChart(params.id ?? '', url.pathname);
  const zip = chartPackage(chart, pictureFiles(chart).flatMap(drawn));
  return new Response(new Uint8Array(zip), { headers: { 'Content-Type': 'application/zip' } });
}

/** A state as SVG and as PNG. */
function drawn({ name, chart, state, label }: PictureFile): PictureOfChart[] {
  const known = getChart(chart, name);
  return [
    {
      ...{ path: `pictures/${name}.svg`, content: svgOf(known, state) },
      ...{ name: `picture-${state}-svg`, title: `${label}, SVG`, mediatype: 'image/svg+xml' },
    },
    {
      ...{ path: `pictures/${name}.png`, content: pngOf(known, state, 1) },
      ...{ name: `picture-${state}-png`, title: `${label}, PNG`, mediatype: 'image/png' },
    },
  ];
}
