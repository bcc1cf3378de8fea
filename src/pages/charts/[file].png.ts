import type { APIContext, GetStaticPathsResult } from 'astro';
import { pngTexts } from '../../pictures/export/about.ts';
import { toSmallPng } from '../../pictures/export/png.ts';
import { chartCard } from '../_drawings.ts';
import { charts, getChart } from '../../site/content/charts.ts';
import { type PictureFile, pictureFiles } from '../../site/content/picture-files.ts';
import { pngOf } from '../../site/content/picture-png.ts';
import { aboutOf } from '../../site/content/picture-svg.ts';

interface Props extends PictureFile {
  /** Pixels per user unit; left out for the card, which is as large as links are shown. */
  scale?: number;
}

export function getStaticPaths(): GetStaticPathsResult {
  return charts.flatMap(pictureFiles).flatMap((file) => [
    { params: { file: file.name }, props: { ...file, scale: 1 } },
    { params: { file: `${file.name}@2x` }, props: { ...file, scale: 2 } },
    { params: { file: `${file.name}.card` }, props: { ...file } },
  ]);
}

export function GET({ props, url }: APIContext<Props & Record<string, unknown>>): Response {
  const chart = getChart(props.chart, url.pathname);
  const { state, scale } = props;
  const png =
    scale === undefined
      ? toSmallPng(chartCard(chart, state), 1, pngTexts(aboutOf(chart, state)))
      : pngOf(chart, state, scale);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
