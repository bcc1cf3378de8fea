import { toAtom } from '../../cite/atom.ts';
import { corrections } from '../../content/citing.ts';
import { site } from '../../content/load.ts';

export function GET(): Response {
  return new Response(toAtom(corrections, site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
