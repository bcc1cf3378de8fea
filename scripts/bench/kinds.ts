/** One page of each kind next to its words alone: how it arrives, what it weighs, how it scrolls. */
import type { Browser } from '@playwright/test';
import { findNginx } from '../lib/nginx.ts';
import { serveTrusted } from '../lib/nginx-sites.ts';
import { besideWords, wordsAlone } from './beside.ts';
import { median } from './frames.ts';
import { scrollThrough, type Watched } from './scroll.ts';
import { PHONE, visit, type Visit } from './visit.ts';

/** What was measured of one address. */
interface Measured {
  /** The middle of all rounds, number by number. */
  visit: Visit;
  /** How it scrolled; nothing where it is hardly higher than the window. */
  scroll: Watched | undefined;
}

/** A page and its words alone, measured in turn. */
export interface Pair {
  path: string;
  page: Measured;
  words: Measured;
}

/** Fewer CSS px are scrolled within a few frames, which say nothing. */
const LEAST_SCROLL_PX = 200;

/**
 * Measures pages one after another, encrypted and over HTTP/2 as readers get them.
 * @param browser one that was started with `TRUSTING`
 * @param dist folder of the built site
 * @param paths addresses, such as "/charts/"
 * @param rounds how often each is opened
 * @param tell is called with each pair as it comes
 * @throws where nginx or openssl is missing: another server would send other bytes than a reader gets
 */
export async function measureKinds(
  browser: Browser,
  dist: string,
  paths: readonly string[],
  rounds: number,
  tell: (pair: Pair) => void,
): Promise<Pair[]> {
  const nginx = findNginx();
  if (nginx === undefined)
    throw new Error('bench kinds: needs nginx, which sends texts packed (see README.md)');
  const { root, remove } = await besideWords(dist, paths);
  const server = await serveTrusted(nginx, root);
  try {
    const pairs: Pair[] = [];
    for (const path of paths) {
      const pair = await measurePair(browser, server.url, path, rounds);
      tell(pair);
      pairs.push(pair);
    }
    return pairs;
  } finally {
    await server.stop();
    remove();
  }
}

/** In turn, so that both meet the same moods of the machine. */
async function measurePair(
  browser: Browser,
  site: string,
  path: string,
  rounds: number,
): Promise<Pair> {
  const urls = { words: site + wordsAlone(path), page: site + path };
  const seen: Record<keyof typeof urls, Visit[]> = { words: [], page: [] };
  for (let round = 0; round < rounds; round += 1) {
    seen.words.push(await visit(browser, urls.words));
    seen.page.push(await visit(browser, urls.page));
  }
  return {
    path,
    words: await withScroll(browser, urls.words, middleVisit(seen.words)),
    page: await withScroll(browser, urls.page, middleVisit(seen.page)),
  };
}

async function withScroll(browser: Browser, url: string, middle: Visit): Promise<Measured> {
  const scrolls = middle.heightPx >= LEAST_SCROLL_PX;
  return {
    visit: middle,
    scroll: scrolls ? await scrollThrough(browser, { url, size: PHONE }) : undefined,
  };
}

/**
 * The middle of several visits, number by number; what is no number is the last one's.
 * A shift counts in whichever round it came: it did so for somebody.
 */
export function middleVisit(visits: readonly Visit[]): Visit {
  const last = visits.at(-1);
  if (!last) throw new Error('middleVisit: no visits');
  function middle(of: (visit: Visit) => number): number {
    return median(visits.map(of));
  }
  return {
    ...last,
    firstMs: middle(({ firstMs }) => firstMs),
    largestMs: middle(({ largestMs }) => largestMs),
    blockingMs: middle((one) => one.blockingMs),
    heapBytes: middle(({ heapBytes }) => heapBytes),
    shift: Math.max(...visits.map(({ shift }) => shift)),
  };
}
