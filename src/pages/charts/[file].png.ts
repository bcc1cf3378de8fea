import type { APIContext, GetStaticPathsResult } from 'astro';
import { toPng } from '../../pictures/export/png.ts';
import { charts, getChart } from '../../site/content/charts.ts';
import { svgOf } from './_downloads.ts';

interface Props {
  id: string;
  scale: number;
}

export function getStaticPaths(): GetStaticPathsResult {
  return charts.flatMap(({ id }) => [
    { params: { file: id }, props: { id, scale: 1 } },
    { params: { file: `${id}@2x` }, props: { id, scale: 2 } },
  ]);
}

export function GET({ props, url }: APIContext<Props & Record<string, unknown>>): Response {
  const png = toPng(svgOf(getChart(props.id, url.pathname)), props.scale);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
