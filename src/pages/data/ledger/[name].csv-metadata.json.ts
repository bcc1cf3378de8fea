import type { APIContext, GetStaticPathsResult } from 'astro';
import { toCsvMetadata } from '../../../ledger/export/csvw.ts';
import { aboutLedger, getLedgerTable, ledgerTables } from '../../../site/content/ledger-data.ts';

export function getStaticPaths(): GetStaticPathsResult {
  return ledgerTables.map(({ name }) => ({ params: { name } }));
}

export function GET({ params, url }: APIContext): Response {
  const { name, title, about, sheet } = getLedgerTable(params.name ?? '', url.pathname);
  const words = { ...aboutLedger, title, description: `${about} ${aboutLedger.description}` };
  return new Response(toCsvMetadata(sheet, words, `${name}.csv`), {
    headers: { 'Content-Type': 'application/json' },
  });
}
