import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../../src/ledger/evidence/parse.ts';
import { withoutNames } from '../../../../src/ledger/neutrality/names.ts';
import { findWording, withoutQuotations } from '../../../../src/ledger/neutrality/wording.ts';
import { GAP, wordsSchema } from '../../../../src/ledger/schemas/words.ts';

const rules = parseYaml(
  wordsSchema,
  `
loaded: [{ forms: [so-called, back door], instead: name it }]
saying:
  - { forms: [notes that], afterSubject: [notes], except: [our notes that], instead: says }
terms: [{ forms: [kiddie], instead: child }]
evaluation: [{ forms: [rightly], instead: leave it out }]
attribution: [says]
subjects: [report, it]
names: [Back Door Society, The Lamp]
`,
  'words.yaml',
);

function found(text: string): string[] {
  return findWording(text, rules).map(({ rule, word }) => `${rule}: ${word}`);
}

describe('findWording', () => {
  test('says which rule, which word, where, and what to write instead', () => {
    expect(findWording('A Kiddie film', rules)).toEqual([
      { rule: 'terms', word: 'Kiddie', at: 2, instead: 'child' },
    ]);
  });

  test('finds words whatever their case, spaces and hyphens', () => {
    expect(found('The SO‑CALLED back\n  door')).toEqual([
      'loaded: SO‑CALLED',
      'loaded: back\n  door',
    ]);
  });

  test('finds whole words only, and none in ids and addresses', () => {
    expect(found('kiddies, backdoorstep')).toEqual([]);
    expect(found('nspcc-kiddie and /evidence/iwf-so-called/ and https://a.example/kiddie')).toEqual(
      [],
    );
  });

  test('finds a verb after who speaks, not the same word as a noun', () => {
    expect(found('The report notes a fall. It notes more.')).toEqual([
      'saying: notes',
      'saying: notes',
    ]);
    expect(found('Reading notes stand beside it. Three notes.')).toEqual([]);
  });

  test('lets listed phrases pass', () => {
    expect(found('See our notes that follow')).toEqual([]);
    expect(found('She notes that it fell')).toEqual(['saying: notes that']);
  });
});

test('withoutQuotations takes out what stands in curly quotes', () => {
  const text = 'It writes “so-called”, a so-called term';
  expect(withoutQuotations(text)).toBe(`It writes ${GAP}, a so-called term`);
  expect(found(withoutQuotations(text))).toEqual(['loaded: so-called']);
});

test('withoutNames takes out names as whole words, whatever their case', () => {
  const text = 'A back door society saw the lamp, not the lamps';
  expect(withoutNames(text, rules.names)).toBe(`A ${GAP} saw ${GAP}, not the lamps`);
});

test('withoutNames takes out a longer name as a whole, whichever is listed first', () => {
  const names = ['The Lamp', 'The Lamp Society', 'Lamp'];
  expect(withoutNames('The Lamp Society and the lamp', names)).toBe(`${GAP} and ${GAP}`);
  expect(withoutNames('The Lamp Society', names.toReversed())).toBe(GAP);
});

test('places stay right where a capital letter has no small one of its length', () => {
  expect(found('İİ kiddie')).toEqual(['terms: kiddie']);
});
