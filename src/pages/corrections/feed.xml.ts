import { toAtom } from '../../ledger/cite/corrections.ts';
import { book } from '../../site/content/book.ts';
import { corrections } from '../../site/content/citing.ts';
import { site } from '../../site/content/load.ts';

export function GET(): Response {
  return new Response(toAtom(corrections, book.replies, site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
