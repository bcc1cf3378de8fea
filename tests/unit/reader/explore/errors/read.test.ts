import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fraction } from '../../../../../src/reader/explore/errors/fraction.ts';
import {
  FIELD_IDS,
  FIELDS,
  placeOf,
  readField,
} from '../../../../../src/reader/explore/errors/fields.ts';
import { readShare, readVolume } from '../../../../../src/reader/explore/errors/read.ts';

/** What people paste and type that is no number here. */
const STRANGE = [
  ...['1e9', '٣', '３', '-5', '+5', '−5', 'NaN', 'Infinity', '0x10', '1_000', '1,00', '1 0000'],
  ...['😀', '5 %%', '%', '.', '1.2.3', '1 in', 'in 5', '1 in 0', '1 in 5 in 5', '１%', '\u0000'],
  ...['\u202e123', 'مئة', 'PNG\r\n\u001a\n', '12 apples', '1,5', '½', '\ud800'],
];

describe('readVolume', () => {
  test('reads whole numbers with and without separators', () => {
    const million = ['1000000', '1,000,000', '1 000 000', ' 1\u00a0000\u202f000 '];
    expect(million.map(readVolume)).toEqual(million.map(() => ({ value: 1_000_000n })));
  });

  test('says what the limits are', () => {
    expect(readVolume('999').problem).toContain('1,000');
    expect(readVolume('1000')).toEqual({ value: 1_000n });
    expect(readVolume('100,000,000,000')).toEqual({ value: 100_000_000_000n });
    expect(readVolume('100,000,000,001').problem).toContain('hundred billion');
    expect(readVolume('9'.repeat(48)).problem).toContain('hundred billion');
  });

  test('an empty field is no fault', () => {
    expect([readVolume(''), readVolume('  ')]).toEqual([{}, {}]);
  });

  test.each([...STRANGE, '5%', '1.5'])('asks for digits in plain words: %j', (text) => {
    const { value, problem } = readVolume(text);
    expect(value).toBeUndefined();
    expect(problem).toContain('digits');
  });
});

describe('readShare', () => {
  test.each([
    ['5', fraction(1n, 20n)],
    ['5%', fraction(1n, 20n)],
    ['0.1 %', fraction(1n, 1_000n)],
    ['.5', fraction(1n, 200n)],
    ['0', fraction(0n)],
    ['100', fraction(1n)],
    ['0.0000000001%', fraction(1n, 10n ** 12n)],
    ['1 in 3', fraction(1n, 3n)],
    ['2 of 10,000', fraction(1n, 5_000n)],
    ['1/1 000 000 000 000', fraction(1n, 10n ** 12n)],
    ['1in10', fraction(1n, 10n)],
  ])('reads %j exactly', (text, value) => {
    expect(readShare(text)).toEqual({ value });
  });

  test('says what the limits are', () => {
    expect(readShare('100.1%').problem).toContain('at most 100%');
    expect(readShare('3 in 2').problem).toContain('at most 100%');
    expect(readShare('1 in 1,000,000,000,001').problem).toContain('smallest');
  });

  test.each(STRANGE)('asks for digits in plain words: %j', (text) => {
    const { value, problem } = readShare(text);
    expect(value).toBeUndefined();
    expect(problem).toContain('digits');
  });
});

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[\d., %in/e+-]{0,30}$/),
  );

  test('is a value, a plain sentence, or nothing typed', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...FIELD_IDS), (typed, id) => {
        const { value, problem } = readField(id, typed);
        expect(value && problem).toBeUndefined();
        if (!value && problem === undefined) expect(typed.trim()).toBe('');
        if (problem !== undefined) expect(problem).toMatch(/^[A-Z].+[.]$/);
        if (value && id !== 'volume') expect(value.above <= value.below).toBe(true);
        expect(placeOf(id, typed)).toBeLessThanOrEqual(FIELDS[id].steps.length);
      }),
    );
  });

  test('of a megabyte is not looked at', () => {
    const huge = '9,'.repeat(500_000);
    expect(FIELD_IDS.map((id) => readField(id, huge).problem)).toEqual(
      FIELD_IDS.map(() => 'That is too long for a number here.'),
    );
  });
});

describe.each(FIELD_IDS)('the slider of %s', (id) => {
  const { steps } = FIELDS[id];

  test('rises from step to step, and comes back to the step that it set', () => {
    expect(steps.map((step) => placeOf(id, step))).toEqual(steps.map((_, index) => index + 1));
  });

  test('stands at nothing where nothing can be read', () => {
    expect([placeOf(id, ''), placeOf(id, 'lamp')]).toEqual([0, 0]);
  });
});
