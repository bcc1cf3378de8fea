import type { APIContext, GetStaticPathsResult } from 'astro';
import { toSmallPng } from '../../../pictures/export/png.ts';
import { previewWords, type SharedPage, sharedPages } from '../../../site/content/shared.ts';
import { cardOf } from '../../../pictures/preview/card.ts';
import { cardSvg } from '../../../pictures/preview/svg.ts';

interface Props extends Record<string, unknown> {
  page: SharedPage;
}

export function getStaticPaths(): GetStaticPathsResult {
  return sharedPages.map((page) => ({ params: { kind: page.kind, id: page.id }, props: { page } }));
}

export function GET({ props: { page } }: APIContext<Props>): Response {
  const png = toSmallPng(cardSvg(cardOf(previewWords(page))), 1);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
