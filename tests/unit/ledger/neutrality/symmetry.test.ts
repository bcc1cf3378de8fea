/** The rules that are the same for all five, worked out by hand for small texts. */
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../../src/site/book/passages.ts';
import { byDocument, per } from '../../../../src/ledger/neutrality/balance-passages.ts';
import {
  badgesOf,
  oursAfter,
  othersOf,
  symmetryBalance,
} from '../../../../src/ledger/neutrality/balance-symmetry.ts';
import { concernFaults } from '../../../../src/ledger/neutrality/concerns.ts';
import { firstMention } from '../../../../src/ledger/neutrality/introductions.ts';
import { DOCUMENT_IDS } from '../../../../src/ledger/schemas/ids.ts';

test('a rate is part by whole, not whole by part, and nought of nothing', () => {
  expect(per(1000, 3, 600)).toBe(5);
  expect(per(100, 3, 0)).toBe(0);
});

test('badges are set against figures, not against all statements', () => {
  expect(
    badgesOf([
      { kind: 'figure', checked: 'not-verified' },
      { kind: 'figure', checked: 'exact' },
      { kind: 'figure', checked: 'differs' },
      { kind: 'figure', checked: 'not-verified' },
      { kind: 'figure', checked: 'supported' },
      { kind: 'position', checked: 'not-applicable' },
    ]),
  ).toEqual({ figures: 5, badges: 2, share: 40 });
});

describe('paragraphs of ours after one document', () => {
  const ours =
    '\n\n<Ours>\n\nNow we say a thing or two about oil lamps.\n\nAnd more.\n\n</Ours>\n\n';
  const found = (before: string) => oursAfter('crin', passagesOf(before + ours));

  test('the first is counted, by its first eight words', () => {
    expect(found('Oil.<S id="crin-a" /> Wicks.<S id="crin-b" />')).toEqual([
      'Now we say a thing or two about',
    ]);
  });

  test.each([
    ['another document', 'Oil.<S id="iwf-a" />'],
    ['two documents', 'Oil.<S id="crin-a" /> Wicks.<S id="iwf-a" />'],
    ['context from outside beside it', 'Oil.<S id="crin-a" /> Law.<S id="outside-law" />'],
    ['a heading between', 'Oil.<S id="crin-a" />\n\n## Wicks'],
    ['a picture between', 'Oil.<S id="crin-a" />\n\n<Chart id="lamps" />'],
    ['a paragraph of ours that cites it', '<Ours>\n\nOil.<S id="crin-a" />\n\n</Ours>'],
    ['nothing cited', 'Oil.'],
    ['nothing before', ''],
  ])('%s does not count', (_, before) => {
    expect(found(before)).toEqual([]);
  });
});

describe('firstMention', () => {
  const lamp = { id: 'brown' as const, short: 'Neil Brown', introduced: ['a lamp maker'] };
  const mention = (body: string) => firstMention(passagesOf(body), lamp);

  test('name and clause stand in one sentence', () => {
    expect(mention('Oil is dear. Brown, a lamp maker, sells it.')).toEqual({
      words: 'Oil is dear. Brown, a lamp maker, sells it.',
      introduced: true,
    });
    expect(mention('A lamp maker came. Brown sells oil.')?.introduced).toBe(false);
  });

  test('an introduction further down comes too late, below In brief too', () => {
    expect(mention('Brown sells oil.\n\nBrown is a lamp maker.')?.introduced).toBe(false);
    expect(
      mention('<Brief>\n\nBrown sells oil.\n\n</Brief>\n\nBrown is a lamp maker.')?.introduced,
    ).toBe(false);
  });

  test('to cite it without its name is to let it speak', () => {
    expect(mention('Oil is dear.<S id="brown-a" />\n\nBrown is a lamp maker.')).toEqual({
      words: 'Oil is dear.',
      introduced: false,
    });
  });

  test('the head of a block names it, and says nothing of who speaks', () => {
    const block = '<Voice of="brown" does="asks">\n\nIs oil dear?<S id="brown-a" />\n\n</Voice>';
    expect(mention(block)).toEqual({ words: 'Is oil dear?', introduced: false });
    expect(mention(`Brown is a lamp maker.\n\n${block}`)?.introduced).toBe(true);
  });

  test('a text without it has none; its name inside a word is not its name', () => {
    expect(mention('Oil turns brownish.<S id="iwf-a" />')).toBeUndefined();
  });
});

test('voices of others are told apart by what stands before the comma', () => {
  expect(
    othersOf([
      { voice: 'own' },
      { voice: 'reports', of: 'Lamps Ltd' },
      { voice: 'quotes', of: 'Lamps Ltd, in an interview' },
      { voice: 'reports', of: 'the keepers; the doubt is his own' },
      { voice: 'reports', of: 'not named: the report says “widely seen”' },
    ]),
  ).toEqual({ statements: 4, voices: 2 });
});

test('one document is measured over all texts and on its own statements', () => {
  const text = (body: string, index: number) => ({
    id: `t${index}`,
    title: 'T',
    passages: passagesOf(body),
  });
  const measured = symmetryBalance(
    'crin',
    {
      texts: [
        'CRIN is a lamp.<S id="crin-a" />\n\n<Ours>\n\nWe see.\n\n</Ours>',
        'CRIN glows.<S id="crin-a" />',
        'Oil.<S id="iwf-a" />\n\n<Ours>\n\nNo.\n\n</Ours>',
      ].map(text),
      statements: byDocument(() => []),
      documents: byDocument((id) => ({ short: id, introduced: ['a lamp'], subject: `${id}-a` })),
      concerns: [
        { document: 'crin', text: 'One two three', cites: ['crin-b'] },
        { document: 'crin', text: 'Four', cites: ['crin-a'] },
        { document: 'iwf', text: 'Five', cites: ['iwf-a'] },
      ],
    },
    { words: 400, quotations: 2 },
  );
  expect(measured).toEqual({
    quotations: { words: 400, count: 2, per1000: 5 },
    badges: { figures: 0, badges: 0, share: 0 },
    oursAfter: [{ text: 't0', begins: 'We see.' }],
    introductions: { texts: 2, introduced: 1 },
    others: { statements: 0, voices: 0 },
    concern: { entries: 2, words: 3, ownFirst: false },
  });
});

describe('concernFaults', () => {
  const subjects = byDocument((id) => `${id}-own`);
  const entry = (document: (typeof DOCUMENT_IDS)[number], what = 'own') => ({
    document,
    text: 'Lamps',
    cites: [`${document}-${what}`],
  });
  const sound = DOCUMENT_IDS.flatMap((id) => [entry(id), entry(id, 'other')]);

  test('two entries each, the own subject first, in the fixed order: no fault; nor without a list', () => {
    expect(concernFaults(sound, subjects, 'home.mdx')).toEqual([]);
    expect(concernFaults([], subjects, 'home.mdx')).toEqual([]);
  });

  test('something else first', () => {
    const [first, second, ...rest] = sound;
    expect(
      concernFaults(
        [second, first, ...rest].flatMap((one) => one ?? []),
        subjects,
        'home.mdx',
      ),
    ).toEqual([
      'home.mdx, <Voice of="crin">: "Lamps" stands first; expected the document’s own subject, <S id="crin-own" />',
    ]);
  });

  test('an entry less', () => {
    expect(concernFaults(sound.slice(0, -1), subjects, 'home.mdx')).toContain(
      'home.mdx, <Voice of="iwf">: 1 entries; expected 2, as for the others',
    );
  });

  test('another order', () => {
    expect(concernFaults([...sound].reverse(), subjects, 'home.mdx')).toContain(
      'home.mdx, <SpokenOf>: expected the order iwf, crin, ecpat, brown, nspcc',
    );
  });

  test('any document may begin, where the others follow in the fixed order', () => {
    expect(
      concernFaults([...sound.slice(-2), ...sound.slice(0, -2)], subjects, 'home.mdx'),
    ).toEqual([]);
  });

  test('a block much longer than another', () => {
    const long = sound.map((one, at) =>
      at === 0 ? { ...one, text: 'Lamps, oil and wicks' } : one,
    );
    expect(concernFaults(long, subjects, 'home.mdx')).toEqual([
      'home.mdx, <SpokenOf>: blocks of 5, 2, 2, 2, 2 words; expected the longest to be at most 1.25 times the shortest',
    ]);
  });
});
