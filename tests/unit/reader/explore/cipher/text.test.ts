import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hexOf,
  MOST_CHARACTERS,
  outcomeOf,
  problemWith,
  SHOWN_BYTES,
} from '../../../../../src/reader/explore/cipher/text.ts';

describe('what may be sent', () => {
  it.each(['', 'x'.repeat(MOST_CHARACTERS), '😀'.repeat(MOST_CHARACTERS), '\0\uD800'])(
    'is a text up to the most characters (%#)',
    (message) => expect(problemWith(message)).toBeUndefined(),
  );

  it('is no longer text, and the answer says how long it is', () => {
    expect(problemWith('😀'.repeat(MOST_CHARACTERS + 1))).toBe(
      'Up to 2,000 characters can be sent here. This message has 2,001.',
    );
    expect(problemWith('x'.repeat(3_000_000))).toContain('3,000,000');
  });
});

describe('bytes written out', () => {
  it('stand in groups of two', () => {
    expect(hexOf(new Uint8Array([1, 171, 255]))).toEqual({
      before: '01ab ff',
      changed: '',
      after: '',
      more: 0,
    });
  });

  it.each([
    [0, '', '01', 'ab ff'],
    [1, '01', 'ab', ' ff'],
    [2, '01ab ', 'ff', ''],
  ])('set the changed one apart (%d)', (at, before, changed, after) => {
    expect(hexOf(new Uint8Array([1, 171, 255]), at)).toEqual({ before, changed, after, more: 0 });
  });

  it('are all there up to a limit, and the rest is counted', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.option(fc.nat({ max: 250 })),
        (bytes, at) => {
          const { before, changed, after, more } = hexOf(bytes, at ?? undefined);
          const digits = `${before}${changed}${after}`.replaceAll(' ', '');
          expect(Buffer.from(digits, 'hex')).toEqual(Buffer.from(bytes.subarray(0, SHOWN_BYTES)));
          expect(digits.length / 2 + more).toBe(bytes.length);
        },
      ),
    );
  });
});

describe('what is said of a journey', () => {
  const views = {
    way: 'end-to-end',
    written: '',
    passing: new Uint8Array(28),
    arriving: new Uint8Array(28),
  } as const;

  it('tells an opened message from one that was not, even an empty one', () => {
    expect(outcomeOf({ ...views, receiverReads: '' })).toBe(
      'The server cannot read it. The receiver has opened it.',
    );
    expect(outcomeOf({ ...views, changedAt: 14 })).toMatch(/did not open it\.$/);
    expect(outcomeOf({ ...views, serverReads: '', receiverReads: '' })).toMatch(/can read it too/);
  });
});
