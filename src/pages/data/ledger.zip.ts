import { ledgerPackage } from '../../site/content/packages.ts';

export function GET(): Response {
  return new Response(new Uint8Array(ledgerPackage()), {
    headers: { 'Content-Type': 'application/zip' },
  });
}
