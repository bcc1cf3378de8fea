import type { APIContext, GetStaticPathsResult } from 'astro';
import type { NamedPlan } from '../../site/book/book.ts';
import { planPackage } from '../../site/content/cartridges.ts';
import { plans } from '../../site/content/teach.ts';

export function getStaticPaths(): GetStaticPathsResult {
  return plans.map((plan) => ({ params: { plan: plan.slug }, props: { plan } }));
}

export function GET({ props }: APIContext<{ plan: NamedPlan }>): Response {
  return new Response(planPackage(props.plan), {
    headers: { 'Content-Type': 'application/vnd.ims.imsccv1p3' },
  });
}
