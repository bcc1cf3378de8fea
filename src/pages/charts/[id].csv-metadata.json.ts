import type { APIContext, GetStaticPathsResult } from 'astro';
import { toCsvMetadata } from '../../ledger/export/csvw.ts';
import { aboutChart, chartSheet } from '../../site/content/chart-data.ts';
import { charts, getChart } from '../../site/content/charts.ts';

export function getStaticPaths(): GetStaticPathsResult {
  return charts.map(({ id }) => ({ params: { id } }));
}

export function GET({ params, url }: APIContext): Response {
  const chart = getChart(params.id ?? '', url.pathname);
  return new Response(toCsvMetadata(chartSheet(chart), aboutChart(chart), `${chart.id}.csv`), {
    headers: { 'Content-Type': 'application/json' },
  });
}
