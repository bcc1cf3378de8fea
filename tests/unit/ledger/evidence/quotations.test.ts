import { describe, expect, test } from 'vitest';
import { parseStatements } from '../../../../src/ledger/evidence/parse.ts';
import {
  piecesOf,
  quoteFaults,
  quotesOfChapter,
  quotesOfDocument,
  quotesOfQuestion,
  quotesOfStatements,
} from '../../../../src/ledger/evidence/quotations.ts';
import { textsOf } from '../../../../src/ledger/evidence/texts.ts';
import { fixture, goodFingerprint, goodParts, goodQuestion } from '../../../support/fixtures.ts';

const fingerprints = { nspcc: goodFingerprint() };

test('piecesOf parts a text at its quotations', () => {
  expect(piecesOf('It is “late”, “very late”')).toEqual([
    { quoted: false, text: 'It is ' },
    { quoted: true, text: 'late' },
    { quoted: false, text: ', ' },
    { quoted: true, text: 'very late' },
  ]);
});

describe('quotations', () => {
  test('are found in statements, questions and chapters, and stand in their document', () => {
    const quotes = [
      ...quotesOfStatements('nspcc', goodParts().statements.nspcc, 's.yaml'),
      ...quotesOfQuestion(goodQuestion(), 'q.yaml'),
      ...quotesOfChapter(fixture('good/chapter.mdx'), 'c.mdx'),
    ];
    expect(quotes.map(({ at, words }) => `${at}: ${words}`)).toEqual([
      's.yaml, nspcc-lamp-nights.locator: Nights',
      's.yaml, nspcc-lamp-nights.quote: In 1,204 nights the lamp failed twice',
      's.yaml, nspcc-lamp-reach.locator: Nights',
      'q.yaml, positions.nspcc.text: the oil was late',
      'c.mdx, <Q of="nspcc">: nobody had ever measured it',
    ]);
    expect(quoteFaults(quotes, fingerprints)).toEqual([]);
  });

  test('one under five words may be new to the fingerprint', () => {
    const short = [{ document: 'nspcc' as const, words: 'the lamp smoked', at: 'q' }];
    expect(quoteFaults(short, fingerprints)[0]).toMatch(/exact words, or, .*npm run fingerprint/);
  });

  test('one that does not stand in its document is reported', () => {
    const broken = parseStatements(fixture('broken/misquoted.yaml'), 's.yaml');
    expect(quoteFaults(quotesOfStatements('nspcc', broken, 's.yaml'), fingerprints)).toEqual([
      's.yaml, nspcc-lamp-nights.quote: "In 1,204 nights the lamp failed thrice" does not stand in the document "nspcc"; expected its exact words',
    ]);
  });

  test('are found anywhere in a description, but for its examples of locators', () => {
    const { nspcc } = goodParts().documents;
    const quoting = {
      ...nspcc,
      ...{ locators: 'As in “item 5”.', leavesOut: ['It has no “sea”.'], places: [] },
    };
    expect(quotesOfDocument('nspcc', quoting, 'd.yaml')).toEqual([
      { document: 'nspcc', words: 'sea', at: 'd.yaml, leavesOut[0]' },
    ]);
  });

  test('one from a document without a fingerprint is reported', () => {
    expect(quoteFaults([{ document: 'crin', words: 'a', at: 'x' }], fingerprints)).toHaveLength(1);
  });

  test('one from nobody we know is refused', () => {
    expect(() => quotesOfChapter('<Q of="lamp">a</Q>', 'c.mdx')).toThrow(
      'c.mdx, <Q of="lamp">: expected one of crin, ecpat',
    );
  });
});

test('textsOf finds every text with its path and key', () => {
  expect(textsOf({ a: 'x', list: [{ b: 'y' }, 'z'], n: 1, none: null })).toEqual([
    { at: 'a', key: 'a', text: 'x' },
    { at: 'list[0].b', key: 'b', text: 'y' },
    { at: 'list[1]', key: 'list', text: 'z' },
  ]);
});
