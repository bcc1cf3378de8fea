/** The core journeys in the browsers that other readers have: Firefox and WebKitGTK, as Debian ships them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, MissingEngine } from './engines/engine.ts';
import { firefox, firefoxWithoutCookies } from './engines/firefox.ts';
import { journeysOf, journeysWithoutCookies, type Places } from './engines/journeys.ts';
import { type Journey, Reader } from './engines/reader.ts';
import { webkit } from './engines/webkit.ts';

type Journeys = ReadonlyMap<string, Journey>;

/** How each engine starts, and what is walked in it. */
const ENGINES: Readonly<Record<string, [() => Promise<Engine>, (places: Places) => Journeys]>> = {
  Firefox: [() => firefox(), journeysOf],
  'Firefox without cookies': [firefoxWithoutCookies, journeysWithoutCookies],
  WebKitGTK: [webkit, journeysOf],
};

/** Addresses that journeys go to, found in the built site. Throws where a chapter of a kind is missing. */
export function placesIn(dist: string, pages: readonly string[]): Places {
  const chapters = pages.filter((page) => /^\/chapters\/./.test(page));
  function chapterWith(what: string): string {
    const found = chapters.find((page) =>
      readFileSync(join(dist, page, 'index.html'), 'utf8').includes(what),
    );
    if (found === undefined) throw new Error(`no chapter has ${what}`);
    return found;
  }
  return {
    chapters,
    sealing: chapterWith('data-explore="cipher"'),
    exit: chapterWith('data-exit'),
  };
}

/** What came of a walk. */
export interface Walk {
  /** What went wrong, a line each. */
  faults: string[];
  /** Engines that are not on this machine, with what to install. */
  missing: string[];
}

/** Far longer than any journey takes: a browser that does not answer any more should not hold up the rest. */
const HANGS_MS = 120_000;
const HANGS = `it had not ended after ${HANGS_MS / 1000} s; what would follow was not tried`;

/**
 * Walks every journey in every engine that is there.
 * @param site address of the served site
 * @param tell is given a line for each journey
 */
export async function walkEngines(
  site: string,
  places: Places,
  tell: (line: string) => void,
): Promise<Walk> {
  const walk: Walk = { faults: [], missing: [] };
  for (const [name, [start, journeys]] of Object.entries(ENGINES)) {
    try {
      const engine = await start();
      try {
        await walkOne(walk, engine, journeys(places), { site, tell });
      } finally {
        await inTime(engine.close());
      }
    } catch (why) {
      if (why instanceof MissingEngine) walk.missing.push(`${name}: ${why.message}`);
      else walk.faults.push(`${name}: ${wordsOf(why)}`);
    }
  }
  return walk;
}

async function walkOne(
  walk: Walk,
  engine: Engine,
  journeys: Journeys,
  { site, tell }: { site: string; tell: (line: string) => void },
): Promise<void> {
  for (const [what, journey] of journeys) {
    const journeyed = inTime(journey(new Reader(engine, site)));
    const fault = await journeyed.then(() => undefined, wordsOf);
    tell(`${fault === undefined ? 'ok   ' : 'FAULT'} ${engine.name}: ${what}`);
    if (fault !== undefined) walk.faults.push(`${engine.name}: ${what}: ${fault}`);
    // What hangs once answers nothing more.
    if (fault === HANGS) return;
  }
  const errors = (engine.errors() ?? []).map((error) => `${engine.name}: console: ${error}`);
  walk.faults.push(...errors);
}

function wordsOf(why: unknown): string {
  return why instanceof Error ? why.message : String(why);
}

async function inTime(journey: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(HANGS));
    }, HANGS_MS);
  });
  await Promise.race([journey, late]).finally(() => {
    clearTimeout(timer);
  });
}
