/** Parts of the audit that need no server, or bring their own. */
import { DIST } from '../bench/site.ts';
import { framesOf } from '../lib/site-pages.ts';
import { table } from '../lib/table.ts';
import { blankFrames } from './blank.ts';
import { builds } from './builds.ts';
import { caddy } from './caddy.ts';
import { fuzz } from './fuzz/run.ts';
import type { Asked, Part } from './part.ts';
import { sheetFaults } from './sheets.ts';
import { slides } from './slides.ts';
import { trust } from './trust.ts';

async function blank(): Promise<string[]> {
  const found = await blankFrames(framesOf(DIST));
  const rows = found.map(({ engine, letters, columns, mean, most }) => [
    ...[engine, letters, columns, inPercent(mean), inPercent(most)],
  ]);
  console.log(table([['engine', 'letters', 'columns', 'mean', 'most'], ...rows]));
  return found.flatMap(({ faults }) => faults);
}

/** To the nearest tenth: a share that is to be small must not look smaller than it is, as `percent` would have it. */
function inPercent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}

async function otherServer(): Promise<string[]> {
  const asked = await caddy(DIST);
  if (!asked) {
    console.log('Not tried: Caddy is not installed.');
    return [];
  }
  console.log(`${asked.tried} addresses asked for, ${asked.faults.length} faults`);
  return asked.faults;
}

async function fuzzed({ seed, cases }: Asked): Promise<string[]> {
  const { cases: tried, faults } = await fuzz({ seed, cases });
  return tried < cases ? [...faults, `${tried} cases were tried; expected ${cases}`] : faults;
}

/** Done before the site is served. */
export const FIRST_PARTS: Readonly<Record<string, Part<Asked>>> = {
  builds: { title: 'Two cold builds', run: builds },
  slides: { title: 'Decks as files of slides, in LibreOffice', run: () => slides(DIST) },
};

/** Done after it was. */
export const LAST_PARTS: Readonly<Record<string, Part<Asked>>> = {
  blank: { title: 'What frames leave blank', run: blank },
  trust: { title: 'Mozilla’s Observatory, through nginx with TLS', run: () => trust(DIST) },
  caddy: { title: 'Every file, through Caddy', run: otherServer },
  fuzz: { title: 'All that comes in from outside', run: fuzzed },
  // Last, since it adds to what was built.
  sheets: { title: 'PDFs of all sheets', run: () => sheetFaults(DIST) },
};
