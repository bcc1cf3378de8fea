import { describe, expect, test } from 'vitest';
import { readFingerprints } from '../../scripts/read-content.ts';
import { readQuotes } from '../../scripts/read-quotes.ts';
import { copiedRuns } from '../../src/ledger/evidence/copied.ts';
import { danglingFaults } from '../../src/ledger/evidence/dangling.ts';
import { makeFingerprint } from '../../src/ledger/evidence/fingerprint.ts';
import { quoteFaults } from '../../src/ledger/evidence/quotations.ts';
import { DOCUMENT_IDS } from '../../src/ledger/schemas/ids.ts';
import { ownTexts } from '../support/own-words.ts';
import { realLedger, realSite } from '../support/site.ts';

const fingerprints = readFingerprints();
const own = ownTexts();

test('each document has its fingerprint', () => {
  const sizes = DOCUMENT_IDS.map((id) => fingerprints[id]?.grams.size ?? 0);
  expect(Math.min(...sizes)).toBeGreaterThan(500);
});

test('every id that is cited, drawn or set side by side exists', () => {
  expect(danglingFaults(realLedger(), realSite())).toEqual([]);
});

describe('quotations', () => {
  const quotes = readQuotes();

  test('stand in the document they are attributed to', () => {
    expect(quotes.length).toBeGreaterThan(50);
    expect(quoteFaults(quotes, fingerprints)).toEqual([]);
  });

  test('would be found out with a word changed', () => {
    const changed = quotes.map((quote) => ({ ...quote, words: `${quote.words} lampshade` }));
    expect(quoteFaults(changed, fingerprints)).toHaveLength(quotes.length);
  });
});

describe('copying', () => {
  test('no run of nine words of ours stands in a document', () => {
    // An origin names the reference as the document gives it: a title, not a sentence.
    const sentences = own.filter(({ at }) => !at.endsWith('.origin'));
    const runs = sentences.flatMap(({ at, text }) =>
      copiedRuns(text, fingerprints).map(({ document, words }) => `${at}: ${document}: ${words}`),
    );
    expect(runs).toEqual([]);
  });

  test('a copied run would be found out', () => {
    const [longer] = own.filter(({ text }) => text.split(' ').length > 20);
    const text = longer?.text ?? '';
    expect(copiedRuns(text, { iwf: makeFingerprint(text, []) })).not.toEqual([]);
  });
});
