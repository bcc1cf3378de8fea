import { describe, expect, test } from 'vitest';
import { type FramedWords, guessHeight } from '../../../../src/reader/guess/height.ts';

/** Words that take a line each in the narrowest frame, 280 px wide. */
const SHORT: FramedWords = {
  ...{ question: 'How many?', unit: 'per cent', max: 100, shown: '9 per cent' },
  ...{ after: 'In 2019.', limits: { text: 'Not all.' }, source: 'A.', outside: false },
};

describe('guessHeight', () => {
  // 14 + 23.75 + 56 + 20.3 + 12 + (22.5 + 27 + 20.3) + 4 + 44 + 16 + 22.5 + 8 + 22.5 + 12 + 18.85 + 8 = 351.7.
  test('adds up what stands in a frame, rounded up to ten', () => {
    expect(guessHeight(SHORT)).toBe(360);
  });

  test.each([
    ['the question', { question: `${'n'.repeat(14)} ${'n'.repeat(14)}?` }, 380],
    ['the words after the answer', { after: `${'n'.repeat(20)} ${'n'.repeat(20)}` }, 380],
    [
      'what the number does not say',
      { limits: { text: `${'n'.repeat(20)} ${'n'.repeat(20)}` } },
      380,
    ],
    ['the source', { source: `${'n'.repeat(30)} ${'n'.repeat(20)}` }, 390],
    ['a line on what is from outside', { outside: true }, 390],
    // Three lines of what was said and one of the answer, 108, where the words before took 69.8.
    ['what is said of a guess', { unit: `${'n'.repeat(18)} ${'n'.repeat(18)}` }, 390],
  ])('counts lines of %s in the narrowest frame', (_, words, height) => {
    expect(guessHeight({ ...SHORT, ...words })).toBe(height);
  });
});
