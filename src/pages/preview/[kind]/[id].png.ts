import type { APIContext, GetStaticPathsResult } from 'astro';
import { toSmallPng } from '../../../pictures/export/png.ts';
import { type PreviewedPage, previewedPages } from '../../../site/content/previews.ts';
import { previewSvg } from '../../_drawings.ts';

interface Props extends Record<string, unknown> {
  page: PreviewedPage;
}

export function getStaticPaths(): GetStaticPathsResult {
  return previewedPages.map((page) => ({
    params: { kind: page.kind, id: page.id },
    props: { page },
  }));
}

export function GET({ props: { page } }: APIContext<Props>): Response {
  const png = toSmallPng(previewSvg(page), 1);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
