import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameOf } from '../../../../src/pictures/export/letters.ts';
import { type Part, type Runs, shareRuns } from '../../../../src/pictures/export/shared-runs.ts';

/** A line in which each sign is so many units wide. */
function lineOf(text: string, width = 500): Part[] {
  return Array.from(text, (sign, at) => {
    const next = text.charAt(at + 1) === ' ' ? ' ' : '';
    return sign === ' ' ? [] : [{ name: nameOf('a', sign), x: at * width, text: sign + next }];
  }).flat();
}

/** Letters with their places, whatever runs they are in. */
function spelt(parts: readonly Part[], runs: Runs, from = 0): [string, number][] {
  return parts.flatMap(({ name, x }) => {
    const run = runs.get(name);
    return run ? spelt(run, runs, from + x) : [[name, from + x] as [string, number]];
  });
}

function partsIn(lines: readonly (readonly Part[])[], runs: Runs): number {
  return [...lines, ...runs.values()].flat().length + runs.size;
}

const words = fc.array(fc.constantFrom('the', 'other', 'report', 'reports', 'ooo', 'a'), {
  maxLength: 30,
});

describe('runs that are shared', () => {
  test('leave every letter where it was, and never make a picture longer', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (texts) => {
        const lines = texts.map((text) => lineOf(text.join(' ')));
        const shared = shareRuns(lines);
        expect(shared.lines.map((line) => spelt(line, shared.runs))).toEqual(
          lines.map((line) => line.map(({ name, x }) => [name, x])),
        );
        expect(partsIn(shared.lines, shared.runs)).toBeLessThanOrEqual(partsIn(lines, new Map()));
      }),
    );
  });

  test('are named by what they stand for', () => {
    const { lines, runs } = shareRuns([lineOf('by the way, by the sea, by the by')]);
    expect([...runs.keys()]).toContain('aby_the');
    expect(lines[0]?.length).toBeLessThan(20);
  });

  test('are not made of letters that are further apart elsewhere', () => {
    const { runs } = shareRuns([lineOf('the'), lineOf('the', 600), lineOf('the', 700)]);
    expect(runs.size).toBe(0);
  });
});

test('a name says which words it stands for, in signs that XML allows', () => {
  const texts = ['the', 'The', 'a b', 'a.b', 'a,b', 'a-b', 'ab', '“ab”', '2019'];
  const names = texts.map((text) => nameOf('a', text));
  expect(new Set(names).size).toBe(texts.length);
  for (const name of names) expect(name).toMatch(/^[A-Za-z][\w.-]*$/);
  expect(nameOf('a', 'the ')).toBe('athe');
});
