/** The steps of a run of checks: side by side in lanes, each with its counts and its seconds. */
import { add, type Counts, NONE, single, summary } from './counts.ts';

/** What a step printed, and what it counted. */
export interface Outcome {
  counts: Counts;
  output: string;
}

/** One heading of the run. */
export interface Step {
  heading: string;
  run: () => Promise<Outcome>;
}

/**
 * Runs one step and tells of it in one piece, so that steps side by side do not mix their lines.
 * @returns its counts; a step that throws has failed once
 */
export async function runStep({ heading, run }: Step): Promise<Counts> {
  const started = performance.now();
  let outcome: Outcome;
  try {
    outcome = await run();
  } catch (error) {
    outcome = {
      counts: single(1),
      output: `${error instanceof Error ? error.message : String(error)}\n`,
    };
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`\n=== ${heading} ===\n`);
  process.stdout.write(outcome.output);
  console.log(`\n${heading}: ${summary(outcome.counts)} (${seconds} s)`);
  return outcome.counts;
}

/** Runs steps one after another; a failure does not keep the next from running. */
export async function runLane(steps: readonly Step[]): Promise<Counts> {
  let sum = NONE;
  for (const step of steps) sum = add(sum, await runStep(step));
  return sum;
}
