import { describe, expect, test } from 'vitest';
import { inlineRules, withoutComments } from '../../../src/pictures/export/inline.ts';
import { readRules } from '../../../src/pictures/export/rules.ts';

const css = `
/* Words { } */
@layer charts {
  .c-chart { font-size: 14px; font-variant-numeric: tabular-nums; }
  .c-chart text { fill: var(--ink); }
  .c-a, .c-b { stroke: var(--rule); stroke-width: 1.5px; }
  .c-chart .c-quiet { fill: var(--ink-2); }
  .c-d { fill: color-mix(in srgb, var(--ink) 25%, var(--paper)); }
  .c-of { fill: var(--mark); }
  [data-of='iwf'] { --mark: var(--iwf); }
  @media print { .c-a { stroke: #999; } }
}`;

describe('the sheet as attributes', () => {
  const rules = readRules(css);

  test('values are those of the light theme; print and other media are left out', () => {
    expect(inlineRules('<line class="c-a" x1="1"></line>', rules)).toBe(
      '<line x1="1" stroke="#d5d0c8" stroke-width="1.5"></line>',
    );
  });

  test('a mark has the colour of its document', () => {
    expect(inlineRules('<path class="c-of" data-of="iwf" d="M0,0"></path>', rules)).toBe(
      '<path d="M0,0" fill="#028380"></path>',
    );
  });

  test('mixed colours are worked out', () => {
    expect(inlineRules('<rect class="c-d" />', rules)).toBe('<rect fill="#c5c1bd"/>');
  });

  test('the more exact rule wins, as in a browser', () => {
    expect(inlineRules('<text class="c-quiet">a &gt; b</text>', rules)).toBe(
      '<text fill="#554e49">a &gt; b</text>',
    );
  });

  test('a fill that no rule sets stays, such as a pattern', () => {
    expect(inlineRules('<rect class="c-b" fill="url(#x-hatch)" />', rules)).toContain(
      'fill="url(#x-hatch)"',
    );
  });

  test('what exports could not follow is refused', () => {
    expect(() => readRules('.c-a > .c-b { fill: none }')).toThrow('".c-a > .c-b"');
    expect(() => readRules('.c-a { fill: var(--inc) }')).toThrow('no token "--inc"');
  });

  test('comments for the browser go', () => {
    expect(withoutComments('<!--[--><svg><!----></svg><!--]-->')).toBe('<svg></svg>');
  });
});
