import { describe, expect, test } from 'vitest';
import { readability, splitSentences } from '../../../../src/ledger/neutrality/readability.ts';
import { countSyllables } from '../../../../src/ledger/neutrality/syllables.ts';
import { countWords, lengthRatio } from '../../../../src/ledger/neutrality/words.ts';

test.each(
  Object.entries({
    a: 1,
    the: 1,
    asked: 1,
    needed: 2,
    makes: 1,
    services: 3,
    table: 2,
    people: 2,
    safely: 2,
    children: 2,
    report: 2,
    encryption: 3,
    'end-to-end': 3,
    society: 4,
    material: 4,
    sexual: 3,
    million: 2,
    billion: 2,
    period: 3,
    media: 3,
    social: 2,
    video: 3,
    science: 2,
    being: 2,
    police: 2,
    measures: 2,
    create: 2,
    statement: 2,
    organisation: 5,
    E2EE: 1,
    NSPCC: 1,
    '16,836,694': 1,
    '5%': 1,
    'it’s': 1,
    encrypted: 3,
    identified: 4,
    images: 3,
    abuse: 2,
  }),
)('"%s" has %i syllables', (word, syllables) => {
  expect(countSyllables(word)).toBe(syllables);
});

test('sentences end where readers stop', () => {
  expect(
    splitSentences('It rose by 15.8 million. Why? “No one knows.” See Apple Inc. Then e.g. this.'),
  ).toEqual([
    'It rose by 15.8 million.',
    'Why?',
    '“No one knows.”',
    'See Apple Inc. Then e.g. this.',
  ]);
  expect(splitSentences('A heading\n\nA text\nthat runs on')).toEqual([
    'A heading',
    'A text that runs on',
  ]);
});

describe('readability', () => {
  test('is the formula of Kincaid and others', () => {
    const { sentences, words, syllables, grade } = readability(
      'The cat sat on the mat. It was happy.',
    );
    expect({ sentences, words, syllables }).toEqual({ sentences: 2, words: 9, syllables: 10 });
    expect(grade).toBeCloseTo(0.39 * 4.5 + (11.8 * 10) / 9 - 15.59, 10);
  });

  test('leaves names out', () => {
    const text = 'It came from the National Center for Missing and Exploited Children.';
    const without = readability(text, ['National Center for Missing and Exploited Children']);
    expect(without).toMatchObject({ sentences: 1, words: 4, syllables: 4 });
  });

  test('of nothing is 0, not a wrong number', () => {
    expect(readability(' – ')).toEqual({ sentences: 0, words: 0, syllables: 0, grade: 0 });
  });
});

test('words are counted as readers count', () => {
  expect(countWords('End-to-end – what’s 1,204 of  it? ')).toBe(5);
  expect(countWords('')).toBe(0);
});

test('the ratio of lengths is longest to shortest', () => {
  expect(lengthRatio([20, 50, 40])).toBe(2.5);
  expect(lengthRatio([20])).toBe(1);
});
