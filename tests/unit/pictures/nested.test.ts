import { describe, expect, test } from 'vitest';
import { FRAMES } from '../../../src/pictures/core/kind.ts';
import { examples } from '../../render/examples/nested.ts';
import { nested } from '../../../src/pictures/kinds/nested/index.ts';

const file = 'content/charts/x.yaml';

function open(changes: object, which: keyof typeof examples = 'hotline') {
  return nested.series(nested.spec.parse({ ...examples[which], ...changes }), undefined, file);
}

function row(changes: object) {
  return { rows: [{ ...examples.hotline.rows[0], ...changes }, examples.hotline.rows[1]] };
}

type Squares = ReturnType<typeof nested.model>['squares'][number];

/** Squares of a group: its boxes end in the gap after their last square. */
function marksIn({ shapes }: Squares): number {
  const boxes = shapes.flatMap((shape) => shape.boxes);
  return boxes.reduce((all, { width, height }) => all + Math.ceil(width) * Math.ceil(height), 0);
}

function rightOf(group: Squares | undefined): number {
  const boxes = group?.shapes.flatMap((shape) => shape.boxes) ?? [];
  return (
    (group?.x ?? 0) + (group?.scale ?? 0) * Math.max(...boxes.map(({ x, width }) => x + width))
  );
}

test('bars and the parts inside share one scale', () => {
  const { outlines, solids } = nested.model(open({}), 'confirmed', FRAMES.wide);
  const [first, second] = outlines;
  expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(29698 / 44809, 3);
  expect((solids[1]?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(5367 / 44809, 3);
  expect([first?.x, solids[0]?.x]).toEqual([1, 1]);
});

test('a part is drawn only where the state asks for it', () => {
  expect(nested.model(open({}), 'reports', FRAMES.narrow).solids).toEqual([]);
});

test('a minimum goes on in dashes, a range is outlined from its lower end', () => {
  const { more, outlines, solids } = nested.model(open({}, 'estimates'), 'later', FRAMES.wide);
  expect(more.map(({ key }) => key)).toEqual(['more-minimum']);
  expect(more[0]?.x1).toBeGreaterThan(solids[0]?.width ?? 0);
  expect(outlines.map(({ key }) => key)).toEqual(['whole-later']);
  expect((solids[1]?.width ?? 0) / (outlines[0]?.width ?? 1)).toBeCloseTo(550 / 850, 3);
});

test('dashes of the longest bar stay inside the frame', () => {
  const [minimum] = examples.estimates.rows;
  const [, report] = examples.estimates.states;
  const alone = open({ rows: [minimum], states: [report] }, 'estimates');
  const { more } = nested.model(alone, 'report', FRAMES.narrow);
  expect(more[0]?.x2).toBeLessThanOrEqual(FRAMES.narrow.width);
});

test('what is not like-for-like is said in the picture, in words and in the table', () => {
  const series = open({}, 'estimates');
  const both = nested.model(series, 'later', FRAMES.wide);
  expect(both.labels.map(({ text }) => text)).toContain(
    'Made by a new method: the two do not compare',
  );
  expect(both.rules.map(({ key }) => key)).toEqual(['rule-later']);
  expect(nested.describe(series, 'later')).toContain('the two do not compare.');
  expect(nested.table(series).rows[1]).toContain('Made by a new method: the two do not compare');
  // Nothing stands above the first row of a state.
  const states = [{ ...examples.estimates.states[0], show: ['later'] }];
  expect(nested.describe(open({ states }, 'estimates'), 'later')).not.toContain('compare');
  expect(nested.describe(series, 'report')).not.toContain('share one scale');
});

describe('bars made of squares', () => {
  const counted = open({ each: 10 });

  test('have a square for each ten, in columns of one length and on one scale', () => {
    const { squares, outlines, solids } = nested.model(counted, 'reports', FRAMES.wide);
    expect([outlines, solids]).toEqual([[], []]);
    const [first, second] = squares;
    expect(first?.scale).toBe(second?.scale);
    expect(squares.map(marksIn)).toEqual([2970, 4481]);
    expect(rightOf(second)).toBeLessThanOrEqual(FRAMES.wide.width);
  });

  test('show the part first, and the others stepping back', () => {
    const { squares, patterns } = nested.model(counted, 'confirmed', FRAMES.narrow);
    expect(squares.map(({ shapes }) => shapes.map(({ key, look }) => [key, look]))).toEqual([
      [
        ['part', 'dark'],
        ['rest', 'away'],
      ],
      [
        ['part', 'dark'],
        ['rest', 'away'],
      ],
    ]);
    expect(patterns).toEqual(['away', 'dark']);
    expect(squares.map(marksIn)).toEqual([2970, 4481]);
  });

  test('say what a square stands for, in the picture and in words', () => {
    for (const frame of Object.values(FRAMES)) {
      const { labels } = nested.model(counted, 'reports', frame);
      expect(labels.map(({ text }) => text)).toContain('1 square = 10 reports');
    }
    expect(nested.describe(counted, 'reports')).toContain('One square stands for 10 reports.');
  });

  test('do not draw a range, which is an estimate', () => {
    expect(() => open({ each: 1000 }, 'estimates')).toThrow(
      'rows.later.bound: "range"; expected one number where bars are made of squares',
    );
  });
});

describe('a chart file that does not fit stops the build', () => {
  test.each([
    [
      row({ part: { value: 30000, words: 'x' } }),
      'rows.in-2019.part.value: 30000; expected at most 29698',
    ],
    [row({ bound: 'range' }), 'rows.in-2019.to: missing; expected a number'],
    [row({ to: 40000 }), 'rows.in-2019.to: 40000; expected a number where bound is "range"'],
    [row({ bound: 'range', to: 3 }), 'rows.in-2019.to: 3; expected at least 29698'],
    [row({ id: 'in-2020' }), 'rows: "in-2020" stands twice'],
    [
      { states: [{ ...examples.hotline.states[0], show: ['in-2021'] }] },
      'states.reports.show: no row "in-2021"; expected one of in-2019, in-2020',
    ],
  ])('%#', (changes, words) => {
    expect(() => open(changes)).toThrow(`${file}, ${words}`);
  });
});
