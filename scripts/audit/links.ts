/** Following every link of the built site through a real server, from its front page on. */
import { parse } from 'parse5';
import { elements } from '../lib/references.ts';
import { localPath } from '../lib/resources.ts';

/** What a walk through the site found. */
export interface Walk {
  /** Address → status, of everything that was asked for. */
  statuses: ReadonlyMap<string, number>;
  /** Links that lead nowhere, with the page they are on and why. */
  broken: string[];
}

const REFERRING = ['href', 'src', 'data', 'poster'];

/** Walks from `start`, following every link within the site; fragments must name an id. */
export async function walk(url: string, start = '/'): Promise<Walk> {
  const statuses = new Map<string, number>();
  const ids = new Map<string, Set<string>>();
  const links: { from: string; to: string; id: string }[] = [];
  const queue = [start];
  for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
    if (statuses.has(page)) continue;
    const response = await fetch(url + page, { redirect: 'manual' });
    const body = await response.text();
    statuses.set(page, response.status);
    if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) continue;
    const found = readPage(body, page);
    ids.set(page, found.ids);
    for (const link of found.links) {
      links.push({ from: page, ...link });
      queue.push(link.to);
    }
  }
  const broken = links.flatMap(({ from, to, id }) => {
    const status = statuses.get(to);
    if (status !== 200) return [`${from} → ${to} answers ${status ?? 'nothing'}`];
    const missing = id !== '' && ids.has(to) && ids.get(to)?.has(id) === false;
    return missing ? [`${from} → ${to}#${id} names no place on that page`] : [];
  });
  return { statuses, broken: [...new Set(broken)].toSorted() };
}

function readPage(
  html: string,
  page: string,
): { ids: Set<string>; links: { to: string; id: string }[] } {
  const ids = new Set<string>();
  const links: { to: string; id: string }[] = [];
  for (const { attrs } of elements(parse(html))) {
    for (const { name, value } of attrs) {
      if (name === 'id') ids.add(value);
      if (!REFERRING.includes(name) || /^[a-z]+:/i.test(value)) continue;
      const to = localPath(value, page);
      const id = decodeURIComponent(value.split('#')[1] ?? '');
      if (to !== undefined) links.push({ to, id });
    }
  }
  return { ids, links };
}
