import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentStep, planTravel } from '../../../../src/reader/story/plan.ts';

const mark = fc.record({
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  tag: fc.constantFrom('rect', 'text'),
});
const picture = fc.uniqueArray(mark, { selector: ({ key, tag }) => `${tag} ${key}` });

test('marks with the same name and kind travel; the others appear or go', () => {
  const plan = planTravel(
    [
      { key: 'bar', tag: 'rect' },
      { key: 'old', tag: 'rect' },
      { key: 'same', tag: 'rect' },
    ],
    [
      { key: 'same', tag: 'circle' },
      { key: 'new', tag: 'text' },
      { key: 'bar', tag: 'rect' },
    ],
  );
  expect(plan.travel).toEqual([{ from: 0, to: 2 }]);
  expect(plan.enter).toEqual([0, 1]);
  expect(plan.leave).toEqual([1, 2]);
});

test('every mark of both pictures has exactly one part to play', () => {
  fc.assert(
    fc.property(picture, picture, (from, to) => {
      const { travel, enter, leave } = planTravel(from, to);
      const used = [...travel.map((pair) => pair.from), ...leave].toSorted((a, b) => a - b);
      const made = [...travel.map((pair) => pair.to), ...enter].toSorted((a, b) => a - b);
      expect(used).toEqual(from.map((_, index) => index));
      expect(made).toEqual(to.map((_, index) => index));
    }),
  );
});

test('the step to show is the last one that has begun', () => {
  expect(currentStep([false, false])).toBe(0);
  expect(currentStep([true, false, false])).toBe(0);
  expect(currentStep([true, true, false])).toBe(1);
  expect(currentStep([true, true, true])).toBe(2);
});
