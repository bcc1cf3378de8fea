/** Counting tests from the JSON that Vitest and Playwright write: never from their prose. */

/** How many checks passed, failed, and were left out. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/** One check that is not a test suite, such as the linter: it passed or it failed. */
export function single(code: number): Counts {
  return code === 0 ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 };
}

/** The last line of `npm test`. */
export function summary({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Counts of a Vitest JSON report. A file that could not be loaded has no tests to count:
 * it is one failure.
 */
export function vitestCounts(report: unknown): Counts {
  const unloaded = list(report, 'testResults').filter(
    (file) =>
      field(file, 'status') === 'failed' &&
      !list(file, 'assertionResults').some((test) => field(test, 'status') === 'failed'),
  );
  return {
    passed: number(report, 'numPassedTests'),
    failed: number(report, 'numFailedTests') + unloaded.length,
    skipped: number(report, 'numPendingTests') + number(report, 'numTodoTests'),
  };
}

/**
 * Counts of a Playwright JSON report. A test that passed only at a second try counts as passed
 * (`retries` in playwright.config.ts says why); each error outside of tests, such as a server that did
 * not start, as failed.
 */
export function playwrightCounts(report: unknown): Counts {
  const stats = field(report, 'stats');
  return {
    passed: number(stats, 'expected') + number(stats, 'flaky'),
    failed: number(stats, 'unexpected') + list(report, 'errors').length,
    skipped: number(stats, 'skipped'),
  };
}

/**
 * Makes counts agree with how the tool ended: a run that ended badly, or in which nothing ran,
 * is never all green.
 */
export function honest(counts: Counts, code: number): Counts {
  const nothing = counts.passed + counts.failed + counts.skipped === 0;
  return counts.failed === 0 && (code !== 0 || nothing) ? add(counts, single(1)) : counts;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function list(value: unknown, name: string): unknown[] {
  const found = field(value, name);
  return Array.isArray(found) ? found : [];
}

function number(value: unknown, name: string): number {
  const found = field(value, name);
  if (typeof found !== 'number') {
    throw new Error(`JSON report, field "${name}": ${JSON.stringify(found)} is not a number`);
  }
  return found;
}
