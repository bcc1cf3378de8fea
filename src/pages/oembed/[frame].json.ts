import type { APIContext, GetStaticPathsResult } from 'astro';
import { oembedFiles, oembedOf } from '../../site/content/oembed.ts';

export function getStaticPaths(): GetStaticPathsResult {
  return oembedFiles.map(({ id }) => ({ params: { frame: id } }));
}

export function GET({ params: { frame = '' } }: APIContext): Response {
  return new Response(`${JSON.stringify(oembedOf(frame), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
}
