/** What readers do most, in Firefox where this machine has one: a step of `npm test`. */
import { placesIn, walkCore } from '../audit/engines.ts';
import { MissingEngine } from '../audit/engines/engine.ts';
import { DIST, serve } from '../bench/site.ts';
import { NONE } from './counts.ts';
import { pagesOf } from './site-pages.ts';
import type { Outcome, Step } from './steps.ts';

async function run(): Promise<Outcome> {
  const lines: string[] = [];
  const server = await serve();
  try {
    const places = placesIn(DIST, pagesOf(DIST));
    const { passed, faults } = await walkCore(server.url, places, (line) => lines.push(line));
    return {
      counts: { ...NONE, passed, failed: faults.length },
      output: [...lines, ...faults, ''].join('\n'),
    };
  } catch (why) {
    if (!(why instanceof MissingEngine)) throw why;
    return { counts: NONE, output: `Firefox: ${why.message}\n` };
  } finally {
    await server.stop();
  }
}

/** Journeys are counted one by one. A machine without Firefox is told so, and nothing is counted. */
export const OTHER_BROWSERS: Step = { heading: 'Core journeys in Firefox (WebDriver BiDi)', run };
