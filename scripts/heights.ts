/**
 * `npm run heights`: measures how high every frame is at every width, in all engines that are here at once, and
 * writes src/pictures/embed/heights.json. Names of frames measure those alone. Build the site first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corner } from '../src/pictures/embed/heights.ts';
import { DIST } from './bench/site.ts';
import { type Browser, startAll } from './heights/browsers.ts';
import { fit } from './heights/fit.ts';
import { inAllLetters } from './heights/letters.ts';
import { heightsIn, neededBy } from './heights/measure.ts';
import { TOP } from './lib/command.ts';
import { freePort } from './lib/ports.ts';
import { servePreview } from './lib/preview.ts';
import { framesOf } from './lib/site-pages.ts';

const FILE = join(TOP, 'src/pictures/embed/heights.json');
/** An address of the site whose policy forbids no frames, since it has none. */
const HOST = '/robots.txt';

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
  browsers.push(...(await startAll(server.url + HOST)));
  for (const name of names) {
    const path = `/embed/${name}/`;
    const samples = await neededBy(
      browsers.map(({ ask }) =>
        inAllLetters((letters, widths) => ask(widths, (some) => heightsIn(path, some, letters))),
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
