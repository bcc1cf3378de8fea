/** The checks that need no browser: what `npm run check` and `npm test` share. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBook } from '../../src/site/book/open.ts';
import { readFiles } from '../read-content.ts';
import { runTool } from './command.ts';
import { type Counts, honest, NONE, single, vitestCounts } from './counts.ts';
import type { Outcome, Step } from './steps.ts';

/** A step that is one pass or one failure. Several commands are done in order while they pass. */
export function tool(heading: string, ...commands: [string, ...string[]][]): Step {
  return {
    heading,
    async run() {
      let printed = '';
      for (const command of commands) {
        const { code, output } = await runTool(command, { output: 'kept' });
        printed += output;
        if (code !== 0) return { counts: single(code), output: printed };
      }
      return { counts: single(0), output: printed };
    },
  };
}

/** A step that runs projects of vitest.config.ts. */
export function vitest(heading: string, ...projects: string[]): Step {
  return { heading, run: () => withReport((file) => vitestIn(projects, file)) };
}

/** The content alone: every file, every rule, every fault at once. */
export const CONTENT: Step = {
  heading: 'Content',
  run() {
    const { faults } = openBook(readFiles());
    const output = faults.map((fault) => `${fault}\n`).join('');
    return Promise.resolve({ counts: single(faults.length), output });
  },
};

/** Types first: what they make is read by the linter. */
export const TYPES: Step = tool('Types (astro check)', ['astro', 'sync'], ['astro', 'check']);

export const OTHERS: readonly Step[] = [
  tool('Types (svelte-check)', [
    'svelte-check',
    ...['--tsconfig', './tsconfig.svelte.json', '--fail-on-warnings'],
  ]),
  tool('Lint (eslint)', ['eslint', '--max-warnings', '0', '.']),
  tool('Unused code (knip)', ['knip']),
  tool('Format (prettier)', ['prettier', '--check', '--log-level', 'warn', '.']),
];

/** Gives a tool a file to report into, and takes the file away again. */
export async function withReport(run: (file: string) => Promise<Outcome>): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'site-test-'));
  try {
    return await run(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads the report that a test runner wrote; a runner that wrote none has failed. */
export function counted(file: string, count: (report: unknown) => Counts, code: number): Counts {
  let counts = NONE;
  try {
    counts = count(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    console.error(`No report to count: ${error instanceof Error ? error.message : String(error)}`);
  }
  return honest(counts, code);
}

async function vitestIn(projects: readonly string[], file: string): Promise<Outcome> {
  const { code, output } = await runTool(
    [
      'vitest',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      ...['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    ],
    { output: 'kept' },
  );
  return { counts: counted(file, vitestCounts, code), output };
}
