import { toAtom } from '../../ledger/cite/corrections.ts';
import { corrections } from '../../site/content/citing.ts';
import { site } from '../../site/content/load.ts';

export function GET(): Response {
  return new Response(toAtom(corrections, site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
