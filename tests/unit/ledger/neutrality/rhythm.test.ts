import { expect, test } from 'vitest';
import { rhythmOf } from '../../../../src/ledger/neutrality/rhythm.ts';

test('lengths of sentences: their mean, and how far they lie from it', () => {
  const { sentences, mean, deviation } = rhythmOf(['One two.', 'One two three four.'], []);
  expect([sentences, mean, deviation]).toEqual([2, 3, 1]);
});

test('sentences that begin with the name of a document, with or without an article', () => {
  const named = (sentence: string) => rhythmOf([sentence], ['CRIN', 'report']).named;
  expect(named('CRIN argues so.')).toBe(1);
  expect(named('“CRIN’s submission” says so.')).toBe(1);
  expect(named('The report says so.')).toBe(1);
  expect(named('So argues CRIN.')).toBe(0);
  expect(named('Reported cases rose.')).toBe(0);
  expect(named('CRINOLINE is a word.')).toBe(0);
});

test('nothing is measured where nothing is said', () => {
  expect(rhythmOf([], ['CRIN'])).toEqual({ sentences: 0, mean: 0, deviation: 0, named: 0 });
  expect(rhythmOf(['…'], [])).toMatchObject({ mean: 0 });
});
