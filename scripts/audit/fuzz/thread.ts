/** The thread in which inputs are tried. */
import { parentPort, workerData } from 'node:worker_threads';
import { readBook, readFiles } from '../../read-content.ts';
import { inputs, runsFor } from './list.ts';
import type { Asked, Said } from './run.ts';

/** How often it says that it goes on, in milliseconds. */
const OFTEN_MS = 1000;

const { seed, cases } = workerData as Asked;

function say(said: Said): void {
  parentPort?.postMessage(said);
}

let last = 0;
function tick(): void {
  if (performance.now() - last < OFTEN_MS) return;
  last = performance.now();
  say({ kind: 'goes on' });
}

const all = inputs(readFiles(), readBook());
for (const input of all) {
  const { name } = input;
  say({ kind: 'begins', name });
  const started = performance.now();
  const tried = await input.try({ seed, runs: runsFor(input, all, cases), tick });
  say({ kind: 'done', name, tried, ms: performance.now() - started });
}
