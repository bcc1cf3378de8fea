import { describe, expect, test } from 'vitest';
import { everyNth, position, ROUND_STEPS, ticks } from '../../../src/pictures/core/axis.ts';
import { inWords, keyOf, list, ordinal } from '../../../src/pictures/core/format.ts';
import { round } from '../../../src/pictures/core/round.ts';
import { stateOf } from '../../../src/pictures/core/states.ts';
import { balance, textWidth, wrap } from '../../../src/pictures/core/text.ts';

describe('numbers as words', () => {
  test.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [43, '43rd'],
    [112, '112th'],
  ])('%i is the %s', (place, words) => {
    expect(ordinal(place)).toBe(words);
  });

  test.each([
    [205, '205'],
    [449283, '449,283'],
    [999_999, '999,999'],
    [1_000_000, '1 million'],
    [1_000_000_000, '1 billion'],
    [10_000_000, '10 million'],
    [36_210_368, '36.2 million'],
    [2_500_000_000, '2.5 billion'],
  ])('%i reads %s', (value, words) => {
    expect(inWords(value)).toBe(words);
  });

  test('joins words and makes keys', () => {
    expect(list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(list(['a'])).toBe('a');
    expect(list(['a', 'b'])).toBe('a and b');
    expect(keyOf('(Apple) Inc.')).toBe('apple-inc');
    expect(keyOf('Multi Media, LLC/Zmedianow')).toBe('multi-media-llc-zmedianow');
  });

  test('rounds to two digits and knows no minus zero', () => {
    expect(round(1.005 + 1)).toBe(2.01);
    expect(Object.is(round(-0.001), 0)).toBe(true);
  });

  test('names the known states where one is missing', () => {
    expect(() => stateOf([{ id: 'a' }, { id: 'b' }], 'c')).toThrow(
      'No state "c"; expected one of a, b',
    );
  });
});

describe('room that words take', () => {
  test('all figures are equally wide, and bold words wider', () => {
    expect(textWidth('111')).toBe(textWidth('888'));
    expect(textWidth('Facebook', 600)).toBeGreaterThan(textWidth('Facebook', 400));
    expect(textWidth('Facebook', 400, 28)).toBeCloseTo(2 * textWidth('Facebook'));
  });

  test('a sign that the font lacks is refused, not guessed', () => {
    expect(() => textWidth('a → b')).toThrow('no "→" (in "a → b")');
  });

  test('lines keep within their width and lose no word', () => {
    const text = 'From 2024 reports may be bundled into one';
    const lines = wrap(text, 120);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(text);
    expect(Math.max(...lines.map((line) => textWidth(line)))).toBeLessThanOrEqual(120);
  });

  test('a word that is too long stands alone, with no empty line before it', () => {
    expect(wrap('Extraordinarily short', 40)).toEqual(['Extraordinarily', 'short']);
  });

  test('balanced lines leave no short last one', () => {
    expect(wrap('21.4 million in 2025', 110)).toEqual(['21.4 million in', '2025']);
    expect(balance('21.4 million in 2025', 110)).toEqual(['21.4 million', 'in 2025']);
  });
});

describe('lines of an axis', () => {
  test('stand at every power of ten; words where they do not crowd', () => {
    const at = position('logarithmic', [1, 15_884_511], [5, 315]);
    const lines = ticks('logarithmic', 15_884_511, at, 320);
    expect(lines.map(({ value }) => value)).toEqual([1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7]);
    expect(lines.map(({ text }) => text).filter(Boolean)).toEqual([
      '1',
      '100',
      '10,000',
      '1 million',
    ]);
  });

  test('a logarithmic axis begins at 1 and ends at its last power of ten', () => {
    for (const most of [1, 9, 10, 999, 1000, 1e6, 2e9]) {
      const at = position('logarithmic', [1, Math.max(most, 2)], [0, 640]);
      const lines = ticks('logarithmic', most, at, 640).map(({ value }) => value);
      expect(lines[0]).toBe(1);
      expect(lines.at(-1)).toBe(10 ** (String(most).length - 1));
      expect(lines).toHaveLength(String(most).length);
    }
  });

  test('words are thinned out until they stand apart', () => {
    const years = Array.from({ length: 12 }, (_, index) => ({ text: '2000', x: index * 20 }));
    const width = textWidth('2000');
    expect(everyNth(years, 60 - width)).toBe(3);
    expect(everyNth(years, 60 - width + 0.1)).toBe(4);
    expect(everyNth(years, 60 - width, ROUND_STEPS)).toBe(5);
    expect(everyNth(years.slice(0, 1))).toBe(1);
    expect(everyNth([], 5)).toBe(1);
  });

  test('words never leave the frame', () => {
    const at = position('linear', [0, 15_000_000], [0, 320]);
    for (const line of ticks('linear', 15_000_000, at, 320)) {
      expect(line.textX - textWidth(line.text) / 2).toBeGreaterThanOrEqual(-0.01);
      expect(line.textX + textWidth(line.text) / 2).toBeLessThanOrEqual(320.01);
    }
  });
});
