import type { APIContext, GetStaticPathsResult } from 'astro';
import { charts, getChart } from '../../site/content/charts.ts';
import { svgOf } from './_downloads.ts';

export function getStaticPaths(): GetStaticPathsResult {
  return charts.map(({ id }) => ({ params: { id } }));
}

export function GET({ params, url }: APIContext): Response {
  return new Response(svgOf(getChart(params.id ?? '', url.pathname)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
}
