import { expect, test } from 'vitest';
import { concernsOf } from '../../../../src/site/book/concerns.ts';

test('an entry for each paragraph of a block, with its words and what it rests on', () => {
  expect(
    concernsOf(
      '<Voice of="ecpat" does="argues">\n\nNot here.<S id="ecpat-a" />\n\n</Voice>\n\n<SpokenOf title="Lamps">\n\nText.<S id="crin-a" />\n\n<Voice of="iwf" does="argues">\n\nOld lamps<S id="iwf-a" /><S id="iwf-b" />\n\nNew lamps<S id="iwf-c" />\n\n</Voice>\n\n<Voice of="crin" does="asks">\n\nOil<S id="crin-b" />\n\n</Voice>\n\n<Voice of="nobody" does="asks">\n\nWicks\n\n</Voice>\n\n</SpokenOf>',
    ),
  ).toEqual([
    { document: 'iwf', text: 'Old lamps', cites: ['iwf-a', 'iwf-b'] },
    { document: 'iwf', text: 'New lamps', cites: ['iwf-c'] },
    { document: 'crin', text: 'Oil', cites: ['crin-b'] },
  ]);
});
