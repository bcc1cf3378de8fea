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

/**
 * Walks every journey in every engine, and prints a line for each.
 * @param site address of the served site
 * @returns what went wrong, an engine that is not there included
 */
export async function engines(site: string, places: Places): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, [start, journeys]] of Object.entries(ENGINES)) {
    try {
      const engine = await start();
      try {
        faults.push(...(await walked(engine, site, journeys(places))));
      } finally {
        await engine.close();
      }
    } catch (why) {
      if (!(why instanceof MissingEngine)) throw why;
      faults.push(`${name}: ${why.message}`);
    }
  }
  return faults;
}

async function walked(engine: Engine, site: string, journeys: Journeys): Promise<string[]> {
  const faults: string[] = [];
  for (const [what, journey] of journeys) {
    const fault = await journey(new Reader(engine, site)).then(
      () => undefined,
      (why: unknown) =>
        `${engine.name}: ${what}: ${why instanceof Error ? why.message : String(why)}`,
    );
    console.log(`${fault === undefined ? 'ok   ' : 'FAULT'} ${engine.name}: ${what}`);
    if (fault !== undefined) faults.push(fault);
  }
  return [
    ...faults,
    ...(engine.errors() ?? []).map((error) => `${engine.name}: console: ${error}`),
  ];
}
