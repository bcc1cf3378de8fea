import type { APIContext, GetStaticPathsResult } from 'astro';
import { chartJson } from '../../site/content/chart-data.ts';
import { charts, getChart } from '../../site/content/charts.ts';

export function getStaticPaths(): GetStaticPathsResult {
  return charts.map(({ id }) => ({ params: { id } }));
}

export function GET({ params, url }: APIContext): Response {
  return new Response(chartJson(getChart(params.id ?? '', url.pathname)), {
    headers: { 'Content-Type': 'application/json' },
  });
}
