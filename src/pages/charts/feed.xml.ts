import { toReleaseFeed } from '../../ledger/cite/releases.ts';

import { charts } from '../../site/content/charts.ts';
import { site } from '../../site/content/load.ts';
import { releases } from '../../site/content/releases.ts';

export function GET(): Response {
  const named = charts.map(({ id, spec }) => ({ id, title: spec.title }));
  return new Response(toReleaseFeed(releases, named, site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
