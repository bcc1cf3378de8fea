/** What Lighthouse says of pages of each sort, on a phone: of access, good practice, being found, and speed. */
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { BROWSER_FLAGS, needBrowser } from '../browser.ts';
import { TRUSTING } from '../lib/nginx-sites.ts';
import { freePort } from '../lib/ports.ts';

/** What a page is or is not, in Lighthouse's own names: a test may ask for it on any machine. */
export const HELD = ['accessibility', 'best-practices', 'seo'] as const;
/** All that must be 100. */
export const CATEGORIES = [...HELD, 'performance'] as const;
/** Speed is worked out from what a machine measured: below 100 it is measured again, and the one in the middle counts. */
const MOST_RUNS = 3;

type Category = (typeof CATEGORIES)[number];
type Scores = Readonly<Partial<Record<Category, number>>>;

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

/**
 * Judges pages one after another, and tells each as it comes.
 * @param site where the built site is served
 * @param asked what is judged of them
 * @throws where Lighthouse cannot read a page
 */
export async function judge(
  site: string,
  paths: readonly string[],
  asked: readonly Category[],
  tell: (judged: Judged) => void = () => undefined,
): Promise<Judged[]> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: needBrowser(),
    args: [...BROWSER_FLAGS, TRUSTING, `--remote-debugging-port=${port}`],
  });
  try {
    const all: Judged[] = [];
    for (const path of paths) {
      const judged = await judgePage(port, site, path, asked);
      tell(judged);
      all.push(judged);
    }
    return all;
  } finally {
    await browser.close();
  }
}

async function judgePage(
  port: number,
  site: string,
  path: string,
  asked: readonly Category[],
): Promise<Judged> {
  const runs: Judged[] = [];
  do runs.push(await run(port, site, path, asked));
  while (runs.length < MOST_RUNS && Math.max(...runs.map(speedOf)) < 100);
  runs.sort((one, other) => speedOf(one) - speedOf(other));
  const middle = runs[Math.floor(runs.length / 2)];
  if (!middle) throw new Error(`${path}: no run`);
  return middle;
}

/** What is not asked for is not measured again. */
function speedOf({ scores }: Judged): number {
  return scores.performance ?? 100;
}

async function run(
  port: number,
  site: string,
  path: string,
  asked: readonly Category[],
): Promise<Judged> {
  const begun = performance.now();
  const result = await lighthouse(site + path, {
    port,
    logLevel: 'silent',
    onlyCategories: [...asked],
    disableFullPageScreenshot: true,
  });
  if (!result) throw new Error(`${path}: Lighthouse gave no answer`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${path}: ${runtimeError.message}`);
  const score = (name: Category) => Math.round((categories[name]?.score ?? 0) * 100);
  const weighed = asked.flatMap(
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
    scores: Object.fromEntries(asked.map((name) => [name, score(name)])),
  };
}

/** What falls short, in words. */
export function shortfalls({ path, scores, wanting }: Judged): string[] {
  const why = wanting.length > 0 ? ` (${wanting.join('; ')})` : '';
  return Object.entries(scores)
    .filter(([, score]) => score < 100)
    .map(([name, score]) => `${path}: ${name} ${score}, not 100${why}`);
}
