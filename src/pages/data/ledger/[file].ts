/** What stands beside the tables: the description for programs, the codebook, the notes for readers. */
import type { APIContext, GetStaticPathsResult } from 'astro';
import { ledgerFiles } from '../../../site/content/packages.ts';

const TYPES: Readonly<Record<string, string>> = {
  'datapackage.json': 'application/json',
  'codebook.md': 'text/markdown; charset=utf-8',
  'README.md': 'text/markdown; charset=utf-8',
};

export function getStaticPaths(): GetStaticPathsResult {
  return Object.keys(TYPES).map((file) => ({ params: { file } }));
}

export function GET({ params: { file = '' }, url }: APIContext): Response {
  const found = ledgerFiles().find(({ path }) => path === file);
  if (typeof found?.content !== 'string') throw new Error(`${url.pathname}: no such file`);
  return new Response(found.content, { headers: { 'Content-Type': TYPES[file] ?? '' } });
}
