import { describe, expect, it } from 'vitest';
import { controlPage } from '../../../scripts/bench/control.ts';
import { median, smoothness } from '../../../scripts/bench/frames.ts';
import { kB, percent, table } from '../../../scripts/lib/table.ts';

describe('smoothness', () => {
  it('gives shares of intervals, not of frames', () => {
    const times = [0, 16.7, 33.4, 66.7, 116.7];
    expect(smoothness(times)).toEqual({
      frames: 5,
      within17: 0.5,
      within33: 0.75,
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
