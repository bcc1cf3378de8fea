import type { APIContext, GetStaticPathsResult } from 'astro';
import { charts, getChart } from '../../site/content/charts.ts';
import { csvOf } from './_downloads.ts';

export function getStaticPaths(): GetStaticPathsResult {
  return charts.map(({ id }) => ({ params: { id } }));
}

export function GET({ params, url }: APIContext): Response {
  return new Response(csvOf(getChart(params.id ?? '', url.pathname)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
