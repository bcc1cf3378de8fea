/**
 * `npm run heights`: measures how high every frame is at every width, in each engine that is here, and
 * writes src/pictures/embed/heights.json. Names of frames measure those alone. Build the site first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Corner } from '../src/pictures/embed/heights.ts';
import { firefox } from './audit/engines/firefox.ts';
import { type Engine, MissingEngine } from './audit/engines/engine.ts';
import { webkit } from './audit/engines/webkit.ts';
import { DIST } from './bench/site.ts';
import { BROWSER_FLAGS, needBrowser } from './browser.ts';
import { fit } from './heights/fit.ts';
import { heightsIn, neededBy, SOME_WIDTHS, WIDTHS } from './heights/measure.ts';
import { TOP } from './lib/command.ts';
import { freePort } from './lib/ports.ts';
import { servePreview } from './lib/preview.ts';
import { framesOf } from './lib/site-pages.ts';

const FILE = join(TOP, 'src/pictures/embed/heights.json');
/** An address of the site whose policy forbids no frames, since it has none. */
const HOST = '/robots.txt';

type Ask = (path: string) => Promise<number[]>;
/** Starts an engine, lets it be asked for heights, and ends it. */
type Run = (url: string, use: (ask: Ask) => Promise<void>) => Promise<void>;

async function inChromium(url: string, use: (ask: Ask) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({
    executablePath: needBrowser(),
    args: [...BROWSER_FLAGS],
  });
  const page = await browser.newPage({ viewport: { width: 1500, height: 900 } });
  await page.goto(url + HOST);
  await use((path) => page.evaluate(heightsIn(path, WIDTHS)));
  await browser.close();
}

function inEngine(start: () => Promise<Engine>, widths: readonly number[]): Run {
  return async (url, use) => {
    const engine = await start();
    await engine.resize(1500, 900);
    await engine.open(url + HOST);
    await use(async (path) => (await engine.evaluate(heightsIn(path, widths))) as number[]);
    await engine.close();
  };
}

const asked = process.argv.slice(2);
const all = framesOf(DIST);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) throw new Error(`heights: no such frame: ${unknown.join(', ')}`);
const names = asked.length > 0 ? asked : all;
/** Frame → heights, engine by engine. */
const heights = new Map<string, number[][]>(names.map((name) => [name, []]));
const server = await servePreview(TOP, '127.0.0.1', await freePort());
const ENGINES: Readonly<Record<string, Run>> = {
  Chromium: inChromium,
  Firefox: inEngine(firefox, WIDTHS),
  WebKitGTK: inEngine(webkit, SOME_WIDTHS),
};
try {
  for (const [engine, run] of Object.entries(ENGINES)) {
    await run(server.url, async (ask) => {
      for (const name of names) heights.get(name)?.push(await ask(`/embed/${name}/`));
      console.log(`${engine}: ${names.length} frames`);
    }).catch((why: unknown) => {
      if (!(why instanceof MissingEngine)) throw why;
      console.log(`${engine}: ${why.message}`);
    });
  }
} finally {
  await server.stop();
}
const kept = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Corner[]>;
const lines = all.flatMap((name) => {
  const engines = heights.get(name) ?? [];
  const samples =
    engines.length > 0
      ? neededBy(engines).map((height, at): Corner => [WIDTHS[at] ?? 0, height])
      : undefined;
  const corners = samples ? fit(samples) : kept[name];
  return corners ? [`  ${JSON.stringify(name)}: ${JSON.stringify(corners)}`] : [];
});
writeFileSync(FILE, `{\n${lines.join(',\n')}\n}\n`);
