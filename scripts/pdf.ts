/**
 * `npm run build:pdf`: the site, and PDFs of its sheets in `dist/handouts/` and in the packages of plans, for A4
 * and Letter. The plain build needs no browser and offers printing alone.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { TOP } from './lib/command.ts';
import { makePdfs } from './pdf/make.ts';

const dist = join(TOP, 'dist');
if (!existsSync(join(dist, 'index.html'))) throw new Error('dist/ is missing: run `npm run build`');
const started = performance.now();
const made = await makePdfs(dist);
const seconds = (performance.now() - started) / 1000;
const largest = Math.max(...made.map(({ bytes }) => bytes));
console.log(
  `${made.length} PDFs in dist/handouts/, the largest ${Math.ceil(largest / 1000)} kB, in ${seconds.toFixed(0)} s`,
);
