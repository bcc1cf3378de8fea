/**
 * `npm test`: everything that gives the same answer every time, one heading each. Goes on after
 * a failure, so that one run shows all there is to mend. The last line is the sum.
 */
import { needBrowser } from './browser.ts';
import { CONTENT, counted, OTHERS, tool, TYPES, vitest, withReport } from './lib/checks.ts';
import { runTool } from './lib/command.ts';
import { add, type Counts, playwrightCounts, single, summary } from './lib/counts.ts';
import { OTHER_BROWSERS } from './lib/other-browsers.ts';
import { type Outcome, runLane, runStep, type Step } from './lib/steps.ts';

/** Browser tests take both cores, so they stand alone; they are shown as they come. */
const BROWSER: Step = {
  heading: 'Browser tests (playwright)',
  run: () =>
    withReport(async (file) => {
      const env = { CHROMIUM_PATH: needBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: file };
      const { code } = await runTool(['playwright', 'test', '--reporter=list,json'], { env });
      return { counts: counted(file, playwrightCounts, code), output: '' };
    }),
};

const NOT_BUILT: Outcome = { counts: single(1), output: 'Not run: the site did not build.\n' };

/** What needs the built site. Astro checks and builds in the same folder, so never both at once. */
async function builtSite(types: Promise<Counts>): Promise<{ built: boolean; counts: Counts }> {
  const before = await runLane([
    vitest('Unit, render and content tests (vitest)', 'unit', 'render', 'content'),
  ]);
  await types;
  const build = await runStep(tool('Build (astro build)', ['astro', 'build']));
  const built = build.failed === 0;
  const tests = vitest('Tests of the built site (vitest)', 'build');
  const after = await runStep(built ? tests : { ...tests, run: () => Promise.resolve(NOT_BUILT) });
  return { built, counts: add(add(before, build), after) };
}

async function all(): Promise<Counts> {
  const content = await runStep(CONTENT);
  const types = runStep(TYPES);
  const [site, first, others] = await Promise.all([
    builtSite(types),
    types,
    types.then(() => runLane(OTHERS)),
  ]);
  const browsers = await runLane(
    [BROWSER, OTHER_BROWSERS].map((step) =>
      site.built ? step : { ...step, run: () => Promise.resolve(NOT_BUILT) },
    ),
  );
  return [first, others, site.counts, browsers].reduce(add, content);
}

const sum = await all();
console.log(`\n${summary(sum)}`);
process.exitCode = sum.failed === 0 ? 0 : 1;
