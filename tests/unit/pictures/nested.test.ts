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
