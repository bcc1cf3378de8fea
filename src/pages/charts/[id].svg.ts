import type { APIRoute, GetStaticPaths } from 'astro';
import { charts, getChart } from '../../content/charts.ts';
import { svgOf } from '../../content/downloads.ts';

export const getStaticPaths: GetStaticPaths = () => charts.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params, url }) =>
  new Response(svgOf(getChart(params['id'] ?? '', url.pathname)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
