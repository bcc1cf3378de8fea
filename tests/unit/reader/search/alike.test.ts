import { describe, expect, test } from 'vitest';
import { readAlike, wantedOf, writeAlike } from '../../../../src/reader/search/core/alike.ts';
import { find, makeEngine } from '../../../../src/reader/search/core/engine.ts';
import { book } from '../../../support/book.ts';

const alike = readAlike('E2EE,end-to-end encryption;lantern,oil lamp,oil');

describe('names of one thing', () => {
  test('are read as the words that they are made of', () => {
    expect(alike[0]).toEqual([['e2ee'], ['end', 'end', 'encryption']]);
    expect(readAlike('')).toEqual([]);
    expect(readAlike('alone')).toEqual([]);
    expect(readAlike(writeAlike([['a lamp', 'wick']]))).toEqual([[['lamp'], ['wick']]]);
  });

  test('stand for each other wherever one is looked for', () => {
    expect(wantedOf(['safe', 'e2ee'], alike)).toEqual([[['safe']], alike[0]]);
    expect(wantedOf(['end', 'end', 'encryption', 'safe'], alike)).toEqual([alike[0], [['safe']]]);
    expect(wantedOf(['end'], alike)).toEqual([[['end']]]);
    expect(wantedOf([], alike)).toEqual([]);
  });

  test('count as a whole: the longest that fits takes its words', () => {
    expect(wantedOf(['oil', 'lamp'], alike)).toEqual([alike[1]]);
  });
});

test('what readers may type for the terms of the debate finds the question that treats them', () => {
  const names = readAlike(
    writeAlike(book.glossary.flatMap(({ search }) => (search ? [search] : []))),
  );
  const engine = makeEngine();
  for (const { id, question, positions } of book.questions) {
    const text = Object.values(positions)
      .map((position) => position.text)
      .join(' ');
    engine.add({ id, kind: 'Question', title: question, of: '', names: '', text });
  }
  const found = (words: string) => find(engine, words, names).found.map(({ id }) => id);
  expect(found('CSS')).toContain('on-device');
  expect(found('client-side scanning')).toContain('on-device');
  expect(found('CSAM')).toContain('finding-material');
  expect(found('end to end encryption')).toContain('switching-on');
  expect(find(engine, 'CSS').found).toEqual([]);
  // One letter is wrong.
  expect(found('encripted')).toContain('finding-material');
  expect(found('metedata')[0]).toBe('metadata');
});
