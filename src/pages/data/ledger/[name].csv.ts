import type { APIContext, GetStaticPathsResult } from 'astro';
import { toCsv } from '../../../ledger/export/csv.ts';
import { getLedgerTable, ledgerTables } from '../../../site/content/ledger-data.ts';

export function getStaticPaths(): GetStaticPathsResult {
  return ledgerTables.map(({ name }) => ({ params: { name } }));
}

export function GET({ params, url }: APIContext): Response {
  return new Response(toCsv(getLedgerTable(params.name ?? '', url.pathname).sheet), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
