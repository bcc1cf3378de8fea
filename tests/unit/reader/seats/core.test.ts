import { expect, test } from 'vitest';
import { speakerOf } from '../../../../src/reader/seats/core.ts';

const LINE = 400;
const crin = { of: 'crin', top: 100, bottom: 380 };
const brown = { of: 'brown', top: 410, bottom: 500 };

test('whoever is nearest to the line speaks, however short its words are', () => {
  expect(speakerOf([crin, brown], LINE)).toBe('brown');
  expect(speakerOf([brown, crin], LINE)).toBe('brown');
  expect(speakerOf([crin, brown], 370)).toBe('crin');
});

test('one that is the only one in sight speaks, wherever it stands', () => {
  expect(speakerOf([{ of: 'iwf', top: 700, bottom: 900 }], LINE)).toBe('iwf');
});

test('nobody speaks where no block is in sight', () => {
  expect(speakerOf([], LINE)).toBeUndefined();
});

test('none is set off where several stand side by side', () => {
  const row = ['crin', 'ecpat', 'brown', 'nspcc'].map((of) => ({ of, top: 420, bottom: 700 }));
  expect(speakerOf(row, LINE)).toBeUndefined();
  // Edges are fractions of a pixel.
  expect(speakerOf([...row, { of: 'iwf', top: 420.4, bottom: 650 }], LINE)).toBeUndefined();
  expect(speakerOf([...row, { of: 'iwf', top: 421.2, bottom: 650 }].slice(3), LINE)).toBe('nspcc');
});

test('two blocks of one document are one speaker', () => {
  const ecpat = { of: 'ecpat', top: 300, bottom: 500 };
  expect(speakerOf([ecpat, ecpat], LINE)).toBe('ecpat');
});
