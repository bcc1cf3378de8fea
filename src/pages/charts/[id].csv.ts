import type { APIRoute, GetStaticPaths } from 'astro';
import { charts, getChart } from '../../content/charts.ts';
import { csvOf } from '../../content/downloads.ts';

export const getStaticPaths: GetStaticPaths = () => charts.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params, url }) =>
  new Response(csvOf(getChart(params['id'] ?? '', url.pathname)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
