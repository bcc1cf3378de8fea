/**
 * `npm run check`: what an editor or developer asks before a commit, without a browser.
 * `npm run check content`: the content alone, in seconds.
 */
import { CONTENT, OTHERS, TYPES, vitest } from './lib/checks.ts';
import { add, summary } from './lib/counts.ts';
import { runLane, runStep } from './lib/steps.ts';

const wanted = process.argv.slice(2);
if (wanted.some((name) => name !== 'content')) {
  throw new Error(`"${wanted.join(' ')}" is not known; expected "content" or nothing`);
}
let sum = await runStep(CONTENT);
// Everything else leans on sound content: its faults would be told a second time.
if (wanted.length === 0 && sum.failed === 0) {
  const lanes = [
    runLane([TYPES, ...OTHERS]),
    runLane([vitest('Unit, render and content tests (vitest)', 'unit', 'render', 'content')]),
  ];
  for (const counts of await Promise.all(lanes)) sum = add(sum, counts);
}
console.log(`\n${summary(sum)}`);
process.exitCode = sum.failed === 0 ? 0 : 1;
