import type { APIContext, GetStaticPathsResult } from 'astro';
import { toRecords } from '../../../ledger/export/records.ts';
import { aboutLedger, getLedgerTable, ledgerTables } from '../../../site/content/ledger-data.ts';

export function getStaticPaths(): GetStaticPathsResult {
  return ledgerTables.map(({ name }) => ({ params: { name } }));
}

export function GET({ params, url }: APIContext): Response {
  const table = getLedgerTable(params.name ?? '', url.pathname);
  return new Response(toRecords(aboutLedger, table), {
    headers: { 'Content-Type': 'application/json' },
  });
}
