import { describe, expect, it } from 'vitest';
import { controlPage } from '../../../scripts/bench/control.ts';
import { median, smoothness } from '../../../scripts/bench/frames.ts';
import { mainTasks } from '../../../scripts/bench/tasks.ts';
import { verdictOn } from '../../../scripts/bench/verdict.ts';
import { kB, percent, table } from '../../../scripts/lib/table.ts';

describe('smoothness', () => {
  it('gives shares of intervals, not of frames', () => {
    const times = [0, 16.7, 33.4, 66.7, 116.7];
    expect(smoothness(times)).toEqual({
      frames: 5,
      within17: 0.5,
      within34: 0.75,
      longestMs: expect.closeTo(50) as number,
    });
  });

  it('needs two frames', () => {
    expect(() => smoothness([4])).toThrow('frames: 1 cannot make an interval');
  });

  it('is summed up by the middle round', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });
});

describe('the control page', () => {
  it('keeps the words and nothing else', () => {
    const control = controlPage(
      '<h1>A <b>b</b></h1><script>s()</script><p>x &lt; y</p><svg></svg>',
    );
    expect(control).toContain('<p>A b</p>\n<p>x &lt; y</p>');
    expect(control).not.toMatch(/script|svg|<b>/);
  });
});

describe('tasks in a trace', () => {
  it('are those of the main threads of pages, in milliseconds', () => {
    const traceEvents = [
      { name: 'thread_name', pid: 1, tid: 1, args: { name: 'CrRendererMain' } },
      { name: 'thread_name', pid: 1, tid: 2, args: { name: 'Compositor' } },
      { name: 'RunTask', pid: 1, tid: 1, dur: 51_500 },
      { name: 'RunTask', pid: 1, tid: 2, dur: 90_000 },
      { name: 'Layout', pid: 1, tid: 1, dur: 40_000 },
    ];
    expect(mainTasks(JSON.stringify({ traceEvents }))).toEqual([51.5]);
  });
});

describe('a verdict', () => {
  it.each([
    [{ control: false, page: false }, true, 'reaches'],
    [{ control: true, page: false }, true, 'reaches'],
    [{ control: false, page: true }, false, '/a/ misses'],
    [{ control: true, page: true }, false, 'No verdict'],
  ])('on %j is good: %s', (missed, good, words) => {
    const verdict = verdictOn('/a/', missed);
    expect(verdict.good).toBe(good);
    expect(verdict.verdict).toContain(words);
  });
});

describe('tables', () => {
  it('put numbers to the right', () => {
    expect(
      table([
        ['page', 'JS'],
        ['/', kB(12_340)],
        ['/evidence/', kB(900)],
      ]),
    ).toBe(['page        JS', '/           12.3 kB', '/evidence/   0.9 kB'].join('\n'));
  });

  it('never round a share up to all', () => {
    expect(percent(0.99999)).toBe('99.9 %');
    expect(percent(1)).toBe('100.0 %');
  });
});
