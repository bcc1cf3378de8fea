import type { APIContext, GetStaticPathsResult } from 'astro';
import { toCsv } from '../../ledger/export/csv.ts';
import { chartSheet } from '../../site/content/chart-data.ts';
import { charts, getChart } from '../../site/content/charts.ts';

export function getStaticPaths(): GetStaticPathsResult {
  return charts.map(({ id }) => ({ params: { id } }));
}

export function GET({ params, url }: APIContext): Response {
  return new Response(toCsv(chartSheet(getChart(params.id ?? '', url.pathname))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
