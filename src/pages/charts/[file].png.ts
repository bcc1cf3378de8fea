import type { APIRoute, GetStaticPaths } from 'astro';
import { toPng } from '../../charts/export/png.ts';
import { charts, getChart } from '../../content/charts.ts';
import { svgOf } from '../../content/downloads.ts';

export const getStaticPaths: GetStaticPaths = () =>
  charts.flatMap(({ id }) => [
    { params: { file: id }, props: { id, scale: 1 } },
    { params: { file: `${id}@2x` }, props: { id, scale: 2 } },
  ]);

export const GET: APIRoute<{ id: string; scale: number }> = ({ props, url }) => {
  const png = toPng(svgOf(getChart(props.id, url.pathname)), props.scale);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
