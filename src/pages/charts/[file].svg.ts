import type { APIContext, GetStaticPathsResult } from 'astro';
import { charts, getChart } from '../../site/content/charts.ts';
import { type PictureFile, pictureFiles } from '../../site/content/picture-files.ts';
import { svgOf } from '../../site/content/picture-svg.ts';

export function getStaticPaths(): GetStaticPathsResult {
  return charts
    .flatMap(pictureFiles)
    .map((file) => ({ params: { file: file.name }, props: { ...file } }));
}

export function GET({ props, url }: APIContext<PictureFile & Record<string, unknown>>): Response {
  return new Response(svgOf(getChart(props.chart, url.pathname), props.state), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
}
