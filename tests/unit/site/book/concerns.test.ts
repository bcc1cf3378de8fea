import { expect, test } from 'vitest';
import { concernsOf } from '../../../../src/site/book/concerns.ts';

test('entries in order, each with its words and what it rests on', () => {
  expect(
    concernsOf(
      'Text.<S id="crin-a" />\n\n<SpokenOf>\n\n<About of="iwf">Old lamps<S id="iwf-a" /><S id="iwf-b" /></About>\n\n<About of="crin">Oil<S id="crin-b" /></About>\n\n<About of="nobody">Wicks</About>\n\n</SpokenOf>',
    ),
  ).toEqual([
    { document: 'iwf', text: 'Old lamps', cites: ['iwf-a', 'iwf-b'] },
    { document: 'crin', text: 'Oil', cites: ['crin-b'] },
  ]);
});
