/**
 * `npm test`: everything that gives the same answer every time, one heading each. Goes on after
 * a failure, so that one run shows all there is to mend. The last line is the sum.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBrowser } from './browser.ts';
import { runTool } from './lib/command.ts';
import {
  add,
  type Counts,
  honest,
  NONE,
  playwrightCounts,
  single,
  summary,
  vitestCounts,
} from './lib/counts.ts';

const reports = mkdtempSync(join(tmpdir(), 'site-test-'));

/** A check that is one pass or one failure. Several commands are done in order while they pass. */
async function check(...commands: [string, ...string[]][]): Promise<Counts> {
  for (const command of commands) {
    const { code } = await runTool(command);
    if (code !== 0) return single(code);
  }
  return single(0);
}

/** Reads the report that a test runner wrote; a runner that wrote none has failed. */
function counted(file: string, count: (report: unknown) => Counts, code: number): Counts {
  let counts = NONE;
  try {
    counts = count(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    console.error(`No report to count: ${error instanceof Error ? error.message : String(error)}`);
  }
  return honest(counts, code);
}

async function vitest(...projects: string[]): Promise<Counts> {
  const file = join(reports, `vitest-${projects.join('-')}.json`);
  const { code } = await runTool([
    'vitest',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  ]);
  return counted(file, vitestCounts, code);
}

async function playwright(): Promise<Counts> {
  const file = join(reports, 'playwright.json');
  const env = { CHROMIUM_PATH: needBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const { code } = await runTool(['playwright', 'test', '--reporter=list,json'], { env });
  return counted(file, playwrightCounts, code);
}

/** The steps in order. Those that need the built site are told apart. */
const STEPS: { heading: string; run: () => Promise<Counts>; needsBuild?: true; isBuild?: true }[] =
  [
    { heading: 'Format (prettier)', run: () => check(['prettier', '--check', '.']) },
    {
      heading: 'Lint (eslint)',
      // Types of the collections are made by Astro; typed rules and checks need them.
      run: () => check(['astro', 'sync'], ['eslint', '--max-warnings', '0', '.']),
    },
    { heading: 'Types (astro check)', run: () => check(['astro', 'check']) },
    {
      heading: 'Types (svelte-check)',
      run: () =>
        check(['svelte-check', '--tsconfig', './tsconfig.svelte.json', '--fail-on-warnings']),
    },
    {
      heading: 'Unit, render and content tests (vitest)',
      run: () => vitest('unit', 'render', 'content'),
    },
    { heading: 'Build (astro build)', run: () => check(['astro', 'build']), isBuild: true },
    { heading: 'Tests of the built site (vitest)', run: () => vitest('build'), needsBuild: true },
    { heading: 'Browser tests (playwright)', run: playwright, needsBuild: true },
  ];

async function all(): Promise<Counts> {
  let sum = NONE;
  let built = true;
  for (const { heading, run, needsBuild, isBuild } of STEPS) {
    console.log(`\n=== ${heading} ===\n`);
    let counts: Counts;
    if (needsBuild && !built) {
      console.error('Not run: the site did not build.');
      counts = single(1);
    } else {
      try {
        counts = await run();
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
        counts = single(1);
      }
    }
    if (isBuild) built = counts.failed === 0;
    console.log(`\n${heading}: ${summary(counts)}`);
    sum = add(sum, counts);
  }
  return sum;
}

const sum = await all();
rmSync(reports, { recursive: true, force: true });
console.log(`\n${summary(sum)}`);
process.exitCode = sum.failed === 0 ? 0 : 1;
