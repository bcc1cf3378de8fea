/** What Lighthouse says of pages of each sort, on a phone: of access, good practice, being found, and speed. */
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { TRUSTING } from '../bench/kinds.ts';
import { BROWSER_FLAGS, needBrowser } from '../browser.ts';
import { freePort } from '../lib/ports.ts';

/** What must be 100, in Lighthouse's own names. */
const CATEGORIES = ['accessibility', 'best-practices', 'seo', 'performance'] as const;
/** Speed is worked out from what a machine measured: below 100 it is measured again, and the one in the middle counts. */
const MOST_RUNS = 3;

type Category = (typeof CATEGORIES)[number];
type Scores = Readonly<Record<Category, number>>;

/** A page, what Lighthouse gave it, and what it found wanting. */
interface Judged {
  path: string;
  scores: Scores;
  wanting: readonly string[];
  seconds: number;
}

/** Pages of each sort that readers come to first. */
export function judgedPages(pages: readonly string[]): string[] {
  const first = (pattern: RegExp) => pages.find((page) => pattern.test(page)) ?? [];
  return [
    '/',
    ...pages.filter((page) => /^\/chapters\/[^/]+\/$/.test(page)),
    '/compare/',
    first(/^\/questions\/[^/]+\/$/),
    first(/^\/charts\/[^/]+\/$/),
    first(/^\/present\/[^/]+\/$/),
  ].flat();
}

/** Judges pages one after another, and tells each as it comes. */
export async function judge(
  site: string,
  paths: readonly string[],
  tell: (judged: Judged) => void,
): Promise<Judged[]> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: needBrowser(),
    args: [...BROWSER_FLAGS, TRUSTING, `--remote-debugging-port=${port}`],
  });
  try {
    const all: Judged[] = [];
    for (const path of paths) {
      const judged = await judgePage(port, site, path);
      tell(judged);
      all.push(judged);
    }
    return all;
  } finally {
    await browser.close();
  }
}

async function judgePage(port: number, site: string, path: string): Promise<Judged> {
  const runs: Judged[] = [];
  do runs.push(await run(port, site, path));
  while (runs.length < MOST_RUNS && Math.max(...runs.map(speedOf)) < 100);
  runs.sort((one, other) => speedOf(one) - speedOf(other));
  const middle = runs[Math.floor(runs.length / 2)];
  if (!middle) throw new Error(`${path}: no run`);
  return middle;
}

function speedOf({ scores }: Judged): number {
  return scores.performance;
}

async function run(port: number, site: string, path: string): Promise<Judged> {
  const begun = performance.now();
  const result = await lighthouse(site + path, {
    port,
    logLevel: 'silent',
    onlyCategories: [...CATEGORIES],
    disableFullPageScreenshot: true,
  });
  if (!result) throw new Error(`${path}: Lighthouse gave no answer`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${path}: ${runtimeError.message}`);
  const score = (name: Category) => Math.round((categories[name]?.score ?? 0) * 100);
  const weighed = CATEGORIES.flatMap(
    (name) => categories[name]?.auditRefs.filter(({ weight }) => weight > 0) ?? [],
  );
  const wanting = weighed.flatMap(({ id }) => {
    const audit = audits[id];
    return audit && audit.score !== null && audit.score < 0.9
      ? [
          `${id}${audit.displayValue ? ` (${audit.displayValue})` : ''}${audit.explanation ? `: ${audit.explanation}` : ''}`,
        ]
      : [];
  });
  return {
    ...{ path, wanting, seconds: (performance.now() - begun) / 1000 },
    scores: {
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
      performance: score('performance'),
    },
  };
}

/** What falls short, in words. */
export function shortfalls({ path, scores, wanting }: Judged): string[] {
  const why = wanting.length > 0 ? ` (${wanting.join('; ')})` : '';
  return CATEGORIES.filter((name) => scores[name] < 100).map(
    (name) => `${path}: ${name} ${scores[name]}, not 100${why}`,
  );
}
