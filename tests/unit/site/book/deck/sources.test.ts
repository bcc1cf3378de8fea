import { expect, test } from 'vitest';
import { placesOf } from '../../../../../src/site/book/deck/sources.ts';

function source(id: string, where: string) {
  return { id, short: 'Ash, 2021', where, label: `About ${id}`, outside: false };
}

test('a place that several entries rest on is named once, in the order of use', () => {
  const [one, two, three] = [source('a', 'page 1'), source('b', 'page 2'), source('c', 'page 1')];
  expect(placesOf([one, two, three])).toEqual([
    { name: 'Ash, 2021: page 1', sources: [one, three] },
    { name: 'Ash, 2021: page 2', sources: [two] },
  ]);
});
