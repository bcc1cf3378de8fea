import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agreed,
  changed,
  type Known,
  messageIn,
  type Shared,
} from '../../../../src/reader/deck/shared.ts';

const SHARED: Shared = { slide: 1, blank: false, since: undefined, minutes: undefined };
const START: Known = { shared: SHARED, stamp: 0, by: '' };

describe('windows of one deck', () => {
  test('that change at the same moment end at the same slide', () => {
    const a = changed(START, { slide: 3 }, 'a');
    const b = changed(START, { slide: 5 }, 'b');
    expect(agreed(a, b)).toEqual(agreed(b, a));
  });

  test('agree whatever the order in which messages come', () => {
    const moves = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 9 })),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(moves, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (made, order) => {
        const windows = new Map<string, Known>();
        const sent: Known[] = made.map(([by, slide]) => {
          const next = changed(windows.get(by) ?? START, { slide }, by);
          windows.set(by, next);
          return next;
        });
        const shuffled = sent.toSorted(
          (x, y) => (order[sent.indexOf(x)] ?? 0) - (order[sent.indexOf(y)] ?? 0),
        );
        expect(sent.reduce(agreed, START)).toEqual(shuffled.reduce(agreed, START));
      }),
    );
  });

  test('a window that has just come takes what the others know', () => {
    const others = changed(START, { slide: 7, minutes: 50 }, 'a');
    expect(agreed(START, others).shared).toEqual({ ...SHARED, slide: 7, minutes: 50 });
    expect(agreed(others, START)).toBe(others);
  });
});

describe('messages', () => {
  test('are read as they were sent', () => {
    const known = changed(START, { slide: 2, blank: true, since: 5 }, 'a');
    expect(messageIn(structuredClone({ kind: 'knows', known }), 9)).toEqual({
      kind: 'knows',
      known,
    });
    expect(messageIn({ kind: 'asks' }, 9)).toEqual({ kind: 'asks' });
  });

  test('a slide that is not there in this edition is the last one', () => {
    const known = changed(START, { slide: 60 }, 'a');
    expect(messageIn({ kind: 'knows', known }, 51)).toEqual({
      kind: 'knows',
      known: { ...known, shared: { ...known.shared, slide: 51 } },
    });
  });

  test('what is none of ours is nothing', () => {
    const known = { ...START, shared: {} };
    for (const data of [
      undefined,
      null,
      3,
      'asks',
      {},
      { kind: 'knows' },
      { kind: 'knows', known },
      // Another window cannot make this one show a slide by no number, or hold against every later change.
      { kind: 'knows', known: { ...START, shared: { ...SHARED, slide: NaN } } },
      { kind: 'knows', known: { ...START, shared: { ...SHARED, slide: 1.5 } } },
      { kind: 'knows', known: { ...START, shared: { ...SHARED, slide: 0 } } },
      { kind: 'knows', known: { ...START, stamp: Infinity } },
    ])
      expect(messageIn(data, 9)).toBeUndefined();
  });
});
