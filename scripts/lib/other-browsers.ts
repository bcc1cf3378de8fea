/** The core journeys in the browsers other than Chromium that this machine has, as a step of `npm test`. */
import { placesIn, walkEngines } from '../audit/engines.ts';
import { DIST, serve } from '../bench/site.ts';
import { NONE } from './counts.ts';
import { pagesOf } from './site-pages.ts';
import type { Step } from './steps.ts';

/** As browser tests do: what goes well at a second try is told, and counted as passed. */
const TRIES = 2;

/** Journeys are counted one by one; a browser that is not there is named, and its journeys are left out. */
export const OTHER_BROWSERS: Step = {
  heading: 'Core journeys in Firefox and WebKitGTK (WebDriver)',
  async run() {
    const lines: string[] = [];
    const server = await serve();
    try {
      const places = placesIn(DIST, pagesOf(DIST));
      const walk = await walkEngines(server.url, places, TRIES, (line) => lines.push(line));
      const { journeys, faults, missing } = walk;
      return {
        counts: {
          ...NONE,
          passed: Math.max(0, journeys - faults.length),
          failed: faults.length,
        },
        output: [...lines, ...missing, ''].join('\n'),
      };
    } finally {
      await server.stop();
    }
  },
};
