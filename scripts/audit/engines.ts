/** The core journeys in the browsers that other readers have: Firefox and WebKitGTK, as Debian ships them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './engines/engine.ts';
import { firefox, firefoxWithoutCookies } from './engines/firefox.ts';
import { coreOf, journeysOf, journeysWithoutCookies, type Places } from './engines/journeys.ts';
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

/** Far longer than any journey takes: a browser that does not answer any more should not hold up the rest. */
const HANGS_MS = 120_000;
const HANGS = `it had not ended after ${HANGS_MS / 1000} s; what would follow was not tried`;

/** Is given a line for each journey: "ok" or "FAULT", and what it was. */
type Tell = (line: string) => void;

/**
 * Walks every journey in every engine.
 * @param site address of the served site
 * @returns what went wrong, an engine that is not there included
 */
export async function walkEngines(site: string, places: Places, tell: Tell): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, [start, journeys]] of Object.entries(ENGINES))
    try {
      faults.push(...(await walkIn(start, site, journeys(places), { tries: 1, tell })).faults);
    } catch (why) {
      faults.push(`${name}: ${wordsOf(why)}`);
    }
  return faults;
}

/** What came of the journeys in one engine. */
interface Walked {
  /** How many went well. */
  passed: number;
  /** What went wrong, a line each. */
  faults: string[];
}

/**
 * Walks the core of it in Firefox, each journey twice at most, as tests that wait for a browser do.
 * @throws MissingEngine where there is no Firefox
 */
export function walkCore(site: string, places: Places, tell: Tell): Promise<Walked> {
  return walkIn(() => firefox(), site, coreOf(places), { tries: 2, tell });
}

async function walkIn(
  start: () => Promise<Engine>,
  site: string,
  journeys: Journeys,
  { tries, tell }: { tries: number; tell: Tell },
): Promise<Walked> {
  const engine = await start();
  const faults: string[] = [];
  let passed = 0;
  try {
    for (const [what, journey] of journeys) {
      let fault: string | undefined = '';
      for (let left = tries; left > 0 && fault !== undefined && fault !== HANGS; left -= 1)
        fault = await inTime(journey(new Reader(engine, site))).then(() => undefined, wordsOf);
      tell(`${fault === undefined ? 'ok   ' : 'FAULT'} ${engine.name}: ${what}`);
      if (fault === undefined) passed += 1;
      else faults.push(`${engine.name}: ${what}: ${fault}`);
      // What hangs once answers nothing more.
      if (fault === HANGS) return { passed, faults };
    }
    const errors = (engine.errors() ?? []).map((error) => `${engine.name}: console: ${error}`);
    return { passed, faults: [...faults, ...errors] };
  } finally {
    await inTime(engine.close()).catch(() => null);
  }
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
