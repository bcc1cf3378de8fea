import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcome, readAsked } from '../../../../src/reader/search/core/asked.ts';
import { excerptOf, markMatches } from '../../../../src/reader/search/core/marks.ts';
import { termOf, tokensOf } from '../../../../src/reader/search/core/words.ts';

describe('words', () => {
  test('are letters and digits, with what joins them', () => {
    expect(tokensOf('16,836,694 of Facebook’s end-to-end (E2EE)!').map(({ word }) => word)).toEqual(
      ['16,836,694', 'of', 'Facebook’s', 'end', 'to', 'end', 'E2EE'],
    );
  });

  test.each([
    ['Facebook’s', 'facebook'],
    ['16,836,694', '16836694'],
    ['naïve', 'naive'],
    ['ﬁle', 'file'],
    ['The', undefined],
  ])('%s is looked for as %s', (word, term) => {
    expect(termOf(word)).toBe(term);
  });
});

describe('marks', () => {
  test('stand on the words that match and nowhere else', () => {
    expect(markMatches('A Hash, hashes.', new Set(['hash']))).toEqual([
      { text: 'A ', marked: false },
      { text: 'Hash', marked: true },
      { text: ', hashes.', marked: false },
    ]);
  });

  test('never change a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, terms) => {
        const stretches = markMatches(text, new Set(terms));
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
      }),
    );
  });
});

describe('an excerpt', () => {
  const long = Array.from({ length: 200 }, (_, index) => `w${index}`).join(' ');

  test('of a short text is the text', () => {
    expect(excerptOf('Few words.', new Set(['words']))).toBe('Few words.');
  });

  test('stands around the match', () => {
    const excerpt = excerptOf(long, new Set(['w120']));
    expect(excerpt).toMatch(/^… w112 .* w120 .* w147 …$/);
  });

  test('stands where most matches are together', () => {
    expect(excerptOf(long, new Set(['w3', 'w150', 'w155']))).toContain('w155');
  });

  test('starts at the start where nothing matches', () => {
    expect(excerptOf(long, new Set(['none']))).toMatch(/^w0 .* w35 …$/);
  });

  test('is a part of the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 120 }), fc.nat(), (text, pick) => {
        const tokens = tokensOf(text);
        const chosen = termOf(tokens[pick % Math.max(1, tokens.length)]?.word ?? '') ?? 'none';
        const excerpt = excerptOf(text, new Set([chosen]));
        expect(text).toContain(excerpt.replace(/^… | …$/g, ''));
        expect(tokensOf(excerpt).length).toBeLessThanOrEqual(Math.max(36, 0));
        if (chosen !== 'none')
          expect(markMatches(excerpt, new Set([chosen])).some(({ marked }) => marked)).toBe(true);
      }),
    );
  });
});

describe('what a reader types', () => {
  test.each([
    ['', 'nothing'],
    ['   ', 'nothing'],
    ['🙂 🙂', 'no'],
    ['<>', 'no'],
    ['the of and', 'no'],
    ['x'.repeat(200), 'words'],
    ['x'.repeat(201), 'no'],
    ['x'.repeat(5000), 'no'],
    ['<script>alert(1)</script>', 'words'],
    ['تشفير', 'words'],
    ['  hash   match ', 'words'],
  ])('%j is %s', (typed, sort) => {
    expect(readAsked(typed).sort).toBe(sort);
  });

  test('a long question is told its length', () => {
    expect(readAsked('x'.repeat(5000))).toEqual({
      sort: 'no',
      why: 'That is 5,000 characters long. Please search for at most 200.',
    });
  });

  test('always gets an answer in plain words or terms to look for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        const asked = readAsked(typed);
        if (asked.sort === 'words') expect(asked.terms.length).toBeGreaterThan(0);
        if (asked.sort === 'no') expect(asked.why).toMatch(/^[A-Z].*\.$/);
      }),
    );
  });

  test.each([
    [0, true, 'Nothing found. Try another word, or a shorter one.'],
    [1, true, '1 result.'],
    [1200, true, '1,200 results.'],
    [3, false, 'Nothing has all these words. 3 results with some of them.'],
  ])('%i finds, all words %s: %s', (count, all, words) => {
    expect(outcome(count, all)).toBe(words);
  });
});
