/** The addresses of all pages but frames, for search engines. */
import { ledger, site } from '../site/content/load.ts';
import { sharedPages } from '../site/content/shared.ts';

/** Pages that stand once, by the folders of src/pages. */
const SINGLE = Object.keys(import.meta.glob('./**/index.astro')).map((file) =>
  file.replace(/^\./, '').replace(/index\.astro$/, ''),
);

export function GET(): Response {
  const paths = [
    ...SINGLE,
    ...sharedPages.map(({ path }) => path),
    ...[...ledger.statements.keys(), ...ledger.context.keys()].map((id) => `/evidence/${id}/`),
  ].sort();
  const urls = paths.map((path) => `  <url><loc>${site.origin}${path}</loc></url>`);
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
  ];
  return new Response(`${body.join('\n')}\n`, { headers: { 'Content-Type': 'application/xml' } });
}
