import type { APIContext, GetStaticPathsResult } from 'astro';
import { toZip } from '../../pictures/export/zip.ts';
import type { NamedPlan } from '../../site/book/book.ts';
import { planCartridge } from '../../site/content/cartridges.ts';
import { site } from '../../site/content/load.ts';
import { plans } from '../../site/content/teach.ts';

export function getStaticPaths(): GetStaticPathsResult {
  return plans.map((plan) => ({ params: { plan: plan.slug }, props: { plan } }));
}

export function GET({ props }: APIContext<{ plan: NamedPlan }>): Response {
  const files = Object.entries(planCartridge(props.plan));
  const zip = toZip(
    files.map(([path, content]) => ({ path, content })),
    site.updated,
  );
  return new Response(new Uint8Array(zip), {
    headers: { 'Content-Type': 'application/vnd.ims.imsccv1p3' },
  });
}
