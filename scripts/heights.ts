/**
 * `npm run heights`: measures how high every frame is at every width, in all engines that are here at once, and
 * writes src/pictures/embed/heights.json. Names of frames measure those alone. Build the site first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corner } from '../src/pictures/embed/heights.ts';
import { MissingEngine } from './audit/engines/engine.ts';
import { firefox } from './audit/engines/firefox.ts';
import { webkit } from './audit/engines/webkit.ts';
import { DIST } from './bench/site.ts';
import { type Browser, chromium, engine } from './heights/browsers.ts';
import { fit } from './heights/fit.ts';
import { neededBy } from './heights/measure.ts';
import { TOP } from './lib/command.ts';
import { freePort } from './lib/ports.ts';
import { servePreview } from './lib/preview.ts';
import { framesOf } from './lib/site-pages.ts';

const FILE = join(TOP, 'src/pictures/embed/heights.json');
/** An address of the site whose policy forbids no frames, since it has none. */
const HOST = '/robots.txt';
const STARTS = { Chromium: chromium, Firefox: engine(firefox), WebKitGTK: engine(webkit) };

const asked = process.argv.slice(2);
const all = framesOf(DIST);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) throw new Error(`heights: no such frame: ${unknown.join(', ')}`);
const names = asked.length > 0 ? asked : all;
const corners = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Corner[]>;
function save(): void {
  const lines = all.flatMap((name) =>
    corners[name] ? [`  ${JSON.stringify(name)}: ${JSON.stringify(corners[name])}`] : [],
  );
  writeFileSync(FILE, `{\n${lines.join(',\n')}\n}\n`);
}

const server = await servePreview(TOP, '127.0.0.1', await freePort());
const browsers: Browser[] = [];
try {
  for (const [name, start] of Object.entries(STARTS)) {
    const browser = await start(server.url + HOST).catch((why: unknown) => {
      if (!(why instanceof MissingEngine)) throw why;
      console.log(`${name}: ${why.message}`);
    });
    if (browser) browsers.push(browser);
  }
  for (const name of names) {
    const path = `/embed/${name}/`;
    const samples = await neededBy(
      browsers.map(
        ({ ask }) =>
          (widths) =>
            ask(path, widths),
      ),
    );
    corners[name] = fit(samples);
    save();
    console.log(`${name}: ${samples.length} widths, ${corners[name].length} corners`);
  }
} finally {
  for (const browser of browsers) await browser.close();
  await server.stop();
}
