import { describe, expect, it } from 'vitest';
import {
  add,
  honest,
  NONE,
  playwrightCounts,
  single,
  summary,
  vitestCounts,
} from '../../../scripts/lib/counts.ts';

describe('the last line', () => {
  it('names passed and failed, and skipped only where there are any', () => {
    expect(summary({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(summary({ passed: 12, failed: 3, skipped: 2 })).toBe('12 passed, 3 failed, 2 skipped');
  });

  it('sums suites and single checks', () => {
    expect(add(add(NONE, single(0)), add(single(2), { passed: 5, failed: 1, skipped: 4 }))).toEqual(
      { passed: 6, failed: 2, skipped: 4 },
    );
  });
});

const VITEST = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };

describe('Vitest’s report', () => {
  it('gives its counts', () => {
    const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    expect(vitestCounts({ ...VITEST, testResults: [failing] })).toEqual({
      passed: 7,
      failed: 1,
      skipped: 3,
    });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const unloaded = { status: 'failed', assertionResults: [] };
    expect(vitestCounts({ ...VITEST, testResults: [unloaded] }).failed).toBe(2);
  });

  it('that lacks a number is refused', () => {
    expect(() => vitestCounts({ numPassedTests: '7' })).toThrow('"numPassedTests": "7" is not');
  });
});

describe('Playwright’s report', () => {
  it('counts errors outside of tests as failures, and what passed at a second try as passed', () => {
    const stats = { expected: 9, unexpected: 1, flaky: 1, skipped: 3 };
    expect(playwrightCounts({ stats, errors: [{ message: 'no server' }] })).toEqual({
      passed: 10,
      failed: 2,
      skipped: 3,
    });
  });
});

describe('counts that look better than the run', () => {
  it('gain a failure where the tool ended badly or ran nothing', () => {
    expect(honest({ passed: 3, failed: 0, skipped: 0 }, 1).failed).toBe(1);
    expect(honest(NONE, 0).failed).toBe(1);
  });

  it('stay as they are where they are true', () => {
    expect(honest({ passed: 3, failed: 0, skipped: 1 }, 0).failed).toBe(0);
    expect(honest({ passed: 3, failed: 2, skipped: 1 }, 1).failed).toBe(2);
  });
});
