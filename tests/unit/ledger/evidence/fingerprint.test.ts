import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copiedRuns } from '../../../../src/ledger/evidence/copied.ts';
import {
  loadFingerprint,
  storeFingerprint,
} from '../../../../src/ledger/evidence/fingerprint-file.ts';
import {
  makeFingerprint,
  partsOf,
  phraseStands,
} from '../../../../src/ledger/evidence/fingerprint.ts';
import { hash20, hash40 } from '../../../../src/ledger/evidence/hash.ts';
import { normalise } from '../../../../src/ledger/evidence/normalise.ts';
import { GAP } from '../../../../src/ledger/schemas/words.ts';
import { fixture, goodFingerprint } from '../../../support/fixtures.ts';

const source = fixture('good/source.txt');

test.each([
  ['The children’s  END-TO-END — “test”', 'the childrens end to end test'],
  ["It's 16,836,694 reports; 15.8 m", 'its 16836694 reports 15 8 m'],
  ['ﬁve … naïve', 'five naïve'],
  ['—', ''],
])('"%s" is normalised to "%s"', (text, expected) => {
  expect(normalise(text)).toBe(expected);
});

test('the hashes are FNV-1a, folded', () => {
  // Published test vectors of FNV-1a: "a" is e40c292c in 32 and af63dc4c8601ec8c in 64 bits.
  expect(hash20('a')).toBe((0xe40c292c >>> 20) ^ 0xc292c);
  expect(hash40('a')).toBe((0xaf63dcn ^ 0x4c8601ec8cn).toString(16).padStart(10, '0'));
});

describe('phraseStands', () => {
  test('finds phrases whatever their marks and case', () => {
    expect(phraseStands('nobody had ever measured it', goodFingerprint())).toBe(true);
    expect(phraseStands('In 1204 nights, the lamp failed', goodFingerprint())).toBe(true);
    expect(phraseStands('The Oil was late', goodFingerprint())).toBe(true);
  });

  test('an ellipsis or bracket joins parts that each stand', () => {
    expect(partsOf('a … b [the] c')).toEqual(['a ', ' b ', ' c']);
    expect(phraseStands('nobody had ever measured it … the oil was late', goodFingerprint())).toBe(
      true,
    );
    expect(phraseStands('nobody had ever measured it … the oil was new', goodFingerprint())).toBe(
      false,
    );
  });

  test('misses other words, other orders, phrases not announced, and nothing at all', () => {
    const fingerprint = goodFingerprint();
    expect(phraseStands('nobody had ever measured them', fingerprint)).toBe(false);
    expect(phraseStands('nobody had ever measured it twice', fingerprint)).toBe(false);
    expect(phraseStands('had nobody ever measured it', fingerprint)).toBe(false);
    expect(phraseStands('the lamp failed', fingerprint)).toBe(false);
    expect(phraseStands('…', fingerprint)).toBe(false);
  });

  test('every run of five or more words of the text stands (property)', () => {
    const words = source.split(/\s+/);
    const run = fc.tuple(fc.nat(words.length - 5), fc.integer({ min: 5, max: 14 }));
    fc.assert(
      fc.property(run, ([from, length]) => {
        expect(phraseStands(words.slice(from, from + length).join(' '), goodFingerprint())).toBe(
          true,
        );
      }),
      { seed: 1 },
    );
  });
});

describe('makeFingerprint', () => {
  test('keeps short phrases only if they stand as whole words', () => {
    const { phrases } = makeFingerprint('Light a lamp', ['a lamp', 'ight a', 'lamp a', '']);
    expect([...phrases]).toEqual([hash40('a lamp')]);
  });

  test('comes back from its file as it was, and the file is sorted and holds no words', () => {
    const fingerprint = goodFingerprint();
    const stored = storeFingerprint(fingerprint);
    expect(loadFingerprint(stored, 'f.json')).toEqual({
      ...fingerprint,
      grams: new Set([...fingerprint.grams].sort((a, b) => a - b)),
    });
    const keys = [...stored.matchAll(/"(x[0-9a-f]{2})"/g)].map((match) => match[1]);
    expect(keys.length).toBeGreaterThan(10);
    expect(keys).toEqual([...keys].sort());
    expect(stored).not.toMatch(/lamp|oil|keeper/);
  });

  test('a damaged file is refused with its field', () => {
    expect(() =>
      loadFingerprint('{"words":5,"grams":{"x00":"12"},"phrases":[]}', 'f.json'),
    ).toThrow('f.json, grams.x00 (line 1): "12" is not valid; expected groups of three hex digits');
  });
});

describe('copiedRuns', () => {
  const fingerprints = { nspcc: goodFingerprint() };

  test('reports a run of nine words with its document', () => {
    const text = 'We read: nobody had ever measured it properly. In 1,204 nights it shone.';
    expect(copiedRuns(text, fingerprints)).toEqual([
      {
        document: 'nspcc',
        length: 9,
        words: 'nobody had ever measured it properly in 1204 nights',
      },
    ]);
  });

  test('lets eight words pass, and words parted by a quotation', () => {
    const eight = 'so nobody had ever measured it properly in 1,204 trips';
    expect(copiedRuns(eight, fingerprints)).toEqual([]);
    expect(copiedRuns(eight, fingerprints, 8)).toHaveLength(1);
    const parted = `nobody had ever measured it ${GAP} properly in 1,204 nights the lamp`;
    expect(copiedRuns(parted, fingerprints)).toEqual([]);
  });

  test('reports a run that ends the text, and each of several', () => {
    const text =
      'The harbour light was lit every evening by a keeper. Later: ' +
      'he would answer that nobody had ever measured it properly';
    expect(copiedRuns(text, fingerprints).map(({ length }) => length)).toEqual([10, 10]);
  });
});
