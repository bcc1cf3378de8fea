/** Parts of the audit that ask a server for the built site. */
import { DIST } from '../bench/site.ts';
import { findNginx } from '../lib/nginx.ts';
import { serveTrusted } from '../lib/nginx-sites.ts';
import { table } from '../lib/table.ts';
import { placesIn, walkEngines } from './engines.ts';
import { framesLoad } from './frames-load.ts';
import { journalist } from './journalist.ts';
import { CATEGORIES, judge, judgedPages, shortfalls } from './lighthouse.ts';
import { walk } from './links.ts';
import { load } from './load.ts';
import type { Part, Served } from './part.ts';

const LOAD_S = 10;
/** A frame, gzipped some 15 kB, comes at least this often for each small file. */
const FRAME_RATIO = 0.3;
/** Reached by typing an address, by a frame of somebody else's or without a network, not by a link. */
const UNLINKED = /^\/(404\.html|embed\/|offline\/not-kept\/)/;

async function links({ url, pages }: Served): Promise<string[]> {
  const { statuses, broken } = await walk(url);
  console.log(`${statuses.size} addresses followed from /, ${broken.length} broken links`);
  const orphans = pages.filter((page) => !statuses.has(page) && !UNLINKED.test(page));
  return [...broken, ...orphans.map((page) => `${page} is built, but no link leads to it`)];
}

async function busy({ url, pages }: Served): Promise<string[]> {
  const { requests, perSecond, p50Ms, p99Ms, failures } = await load(url, pages, LOAD_S);
  const figures = [requests, perSecond.toFixed(0), p50Ms.toFixed(1), p99Ms.toFixed(1), failures];
  console.log(table([['requests', 'per second', 'p50 ms', 'p99 ms', 'failures'], figures]));
  if (failures === 0) return [];
  return [`${failures} of ${requests} requests under load were not answered 200`];
}

function frames({ url }: Served): string[] {
  const loads = framesLoad(url, DIST);
  if (!loads) {
    console.log('Not measured: wrk is not installed.');
    return [];
  }
  const rows = loads.map(({ path, perSecond, ratio }) => [
    ...[path, perSecond.toFixed(0), ratio.toFixed(2)],
  ]);
  console.log(table([['frame', 'per second', 'ratio'], ...rows]));
  return loads
    .filter(({ ratio }) => ratio < FRAME_RATIO)
    .map(({ path, ratio }) => `${path} comes ${ratio.toFixed(2)} × as often as a small file`);
}

/** As readers get the site, which is encrypted and over HTTP/2; in the open where nginx is missing. */
async function judged({ url, pages }: Served): Promise<string[]> {
  const nginx = findNginx();
  const trusted = nginx === undefined ? undefined : await serveTrusted(nginx, DIST);
  const all = await judge(trusted?.url ?? url, judgedPages(pages), CATEGORIES, ({ path }) => {
    console.log(path);
  }).finally(() => trusted?.stop());
  const rows = all.map(({ path, scores, seconds, wanting }) => [
    ...[path, ...Object.values(scores), `${seconds.toFixed(1)} s`, wanting.join('; ')],
  ]);
  const heads = ['accessibility', 'best practices', 'SEO', 'performance', 'time', 'wanting'];
  console.log(table([['page', ...heads], ...rows]));
  return all.flatMap(shortfalls);
}

/** By name, in the order in which they are done. */
export const SERVED_PARTS: Readonly<Record<string, Part<Served>>> = {
  links: { title: 'Every link', run: links },
  load: { title: 'All pages, 32 requests at a time', run: busy },
  frames: { title: 'Frames, beside a file of under 1 kB', run: frames },
  journalist: {
    title: 'A journalist with every chart',
    run: ({ url, pages }) =>
      journalist(
        url,
        pages.filter((page) => /^\/charts\/./.test(page)),
        DIST,
      ),
  },
  engines: {
    title: 'Core journeys in other browsers',
    run: ({ url, pages }) => walkEngines(url, placesIn(DIST, pages), console.log),
  },
  lighthouse: { title: 'Lighthouse, on a phone', run: judged },
};
