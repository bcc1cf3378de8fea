import { describe, expect, test } from 'vitest';
import { cite, citeAll, shortDate, shortPublisher } from '../../../../src/ledger/evidence/cite.ts';
import { goodLedger } from '../../../support/fixtures.ts';

describe('cite', () => {
  test('says who, when and where for a statement', () => {
    expect(cite(goodLedger(), 'nspcc-lamp-nights', 3, 'x')).toMatchObject({
      number: 3,
      id: 'nspcc-lamp-nights',
      short: 'Lamp, 2021',
      where: '“Nights”, paragraph 2',
      label: 'Nights that the lamp was watched',
    });
  });

  test('says who, when and where for a source from outside', () => {
    expect(cite(goodLedger(), 'outside-harbour', 1, 'x')).toMatchObject({
      short: 'Harbour office, 2020',
      where: 'Table 1',
      entry: { kind: 'context' },
    });
  });

  test('numbers a page in the order of first use', () => {
    const used = ['nspcc-lamp-reach', 'outside-harbour', 'nspcc-lamp-reach', 'nspcc-lamp-nights'];
    expect(citeAll(goodLedger(), used, 'x').map(({ number, id }) => `${number} ${id}`)).toEqual([
      '1 nspcc-lamp-reach',
      '2 outside-harbour',
      '3 nspcc-lamp-nights',
    ]);
  });

  test('refuses an unknown id', () => {
    expect(() => citeAll(goodLedger(), ['nspcc-no'], 'a.mdx')).toThrow('a.mdx: "nspcc-no"');
  });
});

test.each([
  ['April 2021', '2021'],
  ['6 March 2019', '2019'],
  ['Signed 14 July 2021, published 30 July 2021', '2021'],
  ['2015 (online 2014)', '2014–2015'],
  ['Undated; after December 2023', 'undated'],
  ['2025 and after', '2025 and after'],
  ['Article before July 2021; update between July 2021 and spring 2022', 'dates inferred'],
  ['this spring', 'this spring'],
])('a citation dates "%s" as "%s"', (shown, short) => {
  expect(shortDate(shown)).toBe(short);
});

test.each([
  ['Harbour office', 'Harbour office'],
  ['National Lamp Centre (NLC), United States', 'NLC'],
  ['A. Keeper, on figures of the Lamp Watch (LW)', 'A. Keeper'],
  ['Lamp Alliance; Quay Consulting', 'Lamp Alliance'],
])('a citation names "%s" as "%s"', (publisher, short) => {
  expect(shortPublisher(publisher)).toBe(short);
});
