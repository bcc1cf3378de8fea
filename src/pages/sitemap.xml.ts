/** The addresses of all pages but frames, for search engines. */
import { corrections } from '../site/content/citing.ts';
import { decks } from '../site/content/decks.ts';
import { sheets } from '../site/content/handouts.ts';
import { ledger, site } from '../site/content/load.ts';
import { changedOn, releases } from '../site/content/releases.ts';
import { sharedPages } from '../site/content/shared.ts';
import { plans } from '../site/content/teach.ts';

/** Pages that stand once, by the folders of src/pages. */
const SINGLE = Object.keys(import.meta.glob(['./**/index.astro', './teach/[a-z]*.astro']))
  .filter((file) => !file.includes('['))
  .map((file) =>
    file.replace(/^\./, '').replace(/(index)?\.astro$/, (_, index) => (index ? '' : '/')),
  );

/** Days on which pages last changed, where we know: we keep none for single texts. */
const KNOWN = new Map([
  ['/charts/', releases.findLast(({ charts }) => Object.keys(charts).length > 0)?.date],
  ['/corrections/', corrections.at(-1)?.date],
  ...sharedPages.flatMap(({ kind, id, path }) =>
    kind === 'chart' ? [[path, changedOn(id)] as const] : [],
  ),
]);

export function GET(): Response {
  const paths = [
    ...SINGLE,
    ...sharedPages.map(({ path }) => path),
    ...decks.map(({ slug }) => `/present/${slug}/`),
    ...sheets.map(({ path }) => path),
    ...plans.map(({ slug }) => `/teach/${slug}/`),
    ...[...ledger.statements.keys(), ...ledger.context.keys()].map((id) => `/evidence/${id}/`),
  ].sort();
  const urls = paths.map((path) => {
    const day = KNOWN.get(path);
    const changed = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
    return `  <url><loc>${site.origin}${path}</loc>${changed}</url>`;
  });
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
  ];
  return new Response(`${body.join('\n')}\n`, { headers: { 'Content-Type': 'application/xml' } });
}
