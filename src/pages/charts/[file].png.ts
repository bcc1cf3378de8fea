import type { APIContext, GetStaticPathsResult } from 'astro';
import { pngTexts } from '../../pictures/export/about.ts';
import { toSmallPng } from '../../pictures/export/png.ts';
import { charts, getChart } from '../../site/content/charts.ts';
import {
  aboutOf,
  type PictureFile,
  pictureFiles,
  svgOf,
} from '../../site/content/picture-files.ts';

interface Props extends PictureFile {
  scale: number;
}

export function getStaticPaths(): GetStaticPathsResult {
  return charts.flatMap(pictureFiles).flatMap((file) => [
    { params: { file: file.name }, props: { ...file, scale: 1 } },
    { params: { file: `${file.name}@2x` }, props: { ...file, scale: 2 } },
  ]);
}

export function GET({ props, url }: APIContext<Props & Record<string, unknown>>): Response {
  const chart = getChart(props.chart, url.pathname);
  const texts = pngTexts(aboutOf(chart, props.state));
  const png = toSmallPng(svgOf(chart, props.state), props.scale, texts);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
