import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Known,
  readFind,
  readView,
  SHOWS,
  type View,
  wholeView,
  writeView,
} from '../../../../src/reader/compare/core/state.ts';

const known: Known = {
  documents: ['ash', 'birch', 'cedar', 'elm', 'fir'],
  questions: Array.from({ length: 20 }, (_, index) => index + 1),
};

/** Any view that a reader can come to. */
const views: fc.Arbitrary<View> = fc.record({
  documents: fc.subarray([...known.documents], { minLength: 2 }),
  questions: fc.subarray([...known.questions], { maxLength: 19 }),
  reversed: fc.boolean(),
  show: fc.constantFrom(...SHOWS),
  find: fc.string({ unit: 'binary', maxLength: 60 }).map((typed) => readFind(typed).find),
});

/** Addresses that are nearly right, and some that are not at all. */
const addresses = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.tuple(
        fc.constantFrom('d', 'q', 'order', 'show', 'find', 'x', ''),
        fc.oneof(
          fc.constantFrom('ash,elm', 'elm,elm', 'ash', '3,4', '0,99,3', 'reversed', 'silences', ''),
          fc.string({ unit: 'binary', maxLength: 300 }),
        ),
      ),
    )
    .map((pairs) => `?${new URLSearchParams(pairs).toString()}`),
);

describe('a view', () => {
  test('comes back from its address as it was, with nothing left out', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { view: back, leftOut } = readView(writeView(view, known), known);
        expect(back).toEqual(view);
        expect(leftOut.filter((words) => !words.startsWith('Only words'))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('is valid whatever the address holds, and its own address says the same', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const { view } = readView(address, known);
        expect(view.documents.length).toBeGreaterThanOrEqual(2);
        expect(view.documents).toEqual(known.documents.filter((id) => view.documents.includes(id)));
        expect(view.questions).toEqual(known.questions.filter((n) => view.questions.includes(n)));
        expect(view.questions.length).toBeLessThan(20);
        expect(SHOWS).toContain(view.show);
        expect(view.find.length).toBeLessThanOrEqual(200);
        expect(readView(writeView(view, known), known).view).toEqual(view);
      }),
      { numRuns: 2000 },
    );
  });

  test('with everything in it needs no words in the address', () => {
    expect(writeView(wholeView(known), known)).toBe('');
    expect(readView('', known)).toEqual({ view: wholeView(known), leftOut: [] });
  });

  test('comes back even where half a sign was typed, which no address can hold', () => {
    const view = { ...wholeView(known), find: readFind('lamp\ud800 oil').find };
    expect(view.find).toBe('lamp oil');
    expect(readView(writeView(view, known), known).view).toEqual(view);
  });

  test('is written in words that a reader can change by hand', () => {
    const view: View = {
      documents: ['ash', 'elm'],
      questions: [3, 4],
      reversed: true,
      show: 'silences',
      find: 'a device & more',
    };
    const address = '?d=ash,elm&q=3,4&order=reversed&show=silences&find=a+device+%26+more';
    expect(writeView(view, known)).toBe(address);
    expect(readView(address, known)).toEqual({
      view,
      leftOut: ['Only words are looked for: device, more.'],
    });
  });

  test('takes any order, capitals and all questions by number', () => {
    expect(readView('?d=ELM,ash&q=4,3&order=Reversed', known)).toEqual({
      view: { ...wholeView(known), documents: ['ash', 'elm'], questions: [3, 4], reversed: true },
      leftOut: [],
    });
    expect(readView(`?q=${known.questions.join(',')}`, known).view.questions).toEqual([]);
  });
});

describe('what is left out is said in plain words', () => {
  test.each([
    ['?d=oak,ash,elm', 'Not one of the five documents: “oak”.'],
    ['?d=ash,elm,elm', 'Named more than once, shown once: “elm”.'],
    ['?d=ash', 'A comparison needs two documents at least, so all five are shown.'],
    ['?q=0,3,99,x', 'Not the number of one of the 20 questions: “0”, “99”, “x”.'],
    ['?q=3,3', 'Named more than once, shown once: “3”.'],
    ['?q=1e0', 'Not the number of one of the 20 questions: “1e0”.'],
    ['?order=up', '“up” means nothing after “order”, where “reversed” can stand.'],
    [
      '?show=some',
      '“some” means nothing after “show”, where “all”, “differences” or “silences” can stand.',
    ],
    ['?q=3&q=4', 'The address has more than one “q”. The first counts.'],
    ['?find=the+of', 'Those words stand almost everywhere. Please type a rarer one.'],
    [`?find=${'x'.repeat(5000)}`, 'That is 5,000 characters long. Please search for at most 200.'],
    [
      '?find=<img src=x onerror=alert(1)>',
      'Only words are looked for: img, src, x, onerror, alert, 1.',
    ],
  ])('%s', (address, words) => {
    expect(readView(address, known).leftOut).toEqual([words]);
  });

  test('long and many wrong names are cut short', () => {
    const { leftOut } = readView(`?d=${'y'.repeat(400)},a,b,c,d`, known);
    expect(leftOut).toEqual([
      `Not one of the five documents: “${'y'.repeat(24)}…”, “a”, “b” and 2 more.`,
    ]);
    // As many as fit are kept whole: three names, and 24 letters of each.
    const names = ['z'.repeat(24), 'a', 'b'];
    expect(readView(`?d=${names.join(',')}`, known).leftOut).toEqual([
      `Not one of the five documents: ${names.map((name) => `“${name}”`).join(', ')}.`,
    ]);
  });

  test('what other sites add to an address is no fault of the reader’s', () => {
    expect(readView('?utm_source=mail&fbclid=1', known).leftOut).toEqual([]);
  });

  test('the rest is shown', () => {
    const { view } = readView('?d=oak,elm,fir&q=99,3&show=some&find=lamp', known);
    expect(view).toEqual({
      ...wholeView(known),
      documents: ['elm', 'fir'],
      questions: [3],
      find: 'lamp',
    });
  });
});
