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
  /** How many journeys were made. */
  journeys: number;
  /** What went wrong, a line each. */
  faults: string[];
  /** Engines that are not on this machine, with what to install. */
  missing: string[];
}

/** Far longer than any journey takes: a browser that does not answer any more should not hold up the rest. */
const HANGS_MS = 180_000;

/**
 * Walks every journey in every engine that is there.
 * @param site address of the served site
 * @param tries how often a journey is made until it has gone well
 * @param tell is given a line for each journey
 */
export async function walkEngines(
  site: string,
  places: Places,
  tries: number,
  tell: (line: string) => void,
): Promise<Walk> {
  const walk: Walk = { journeys: 0, faults: [], missing: [] };
  for (const [name, [start, journeys]] of Object.entries(ENGINES)) {
    try {
      const engine = await start();
      try {
        await walkOne(walk, engine, journeys(places), { site, tries, tell });
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
  { site, tries, tell }: { site: string; tries: number; tell: (line: string) => void },
): Promise<void> {
  for (const [what, journey] of journeys) {
    walk.journeys += 1;
    let fault: string | undefined;
    for (let left = tries; left > 0; left -= 1) {
      fault = await inTime(journey(new Reader(engine, site))).then(() => undefined, wordsOf);
      if (fault === undefined) break;
      tell(`FAULT ${engine.name}: ${what}: ${fault}`);
    }
    if (fault === undefined) tell(`ok    ${engine.name}: ${what}`);
    else walk.faults.push(`${engine.name}: ${what}: ${fault}`);
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
      reject(new Error(`it had not ended after ${HANGS_MS / 1000} s`));
    }, HANGS_MS);
  });
  await Promise.race([journey, late]).finally(() => {
    clearTimeout(timer);
  });
}
