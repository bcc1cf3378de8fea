/** The numbers of the balance report, worked out by hand for small texts. */
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../../src/site/book/passages.ts';
import { ledgerBalance } from '../../../../src/ledger/neutrality/balance-ledger.ts';
import { byDocument, documentOf } from '../../../../src/ledger/neutrality/balance-passages.ts';
import {
  positionBalance,
  questionBalance,
  treatmentOf,
} from '../../../../src/ledger/neutrality/balance-questions.ts';
import { textBalance } from '../../../../src/ledger/neutrality/balance-text.ts';
import {
  countVerbs,
  plainShare,
  textsAbout,
} from '../../../../src/ledger/neutrality/balance-verbs.ts';
import {
  findInOwn,
  findInQuotations,
  wordingBalance,
} from '../../../../src/ledger/neutrality/balance-wording.ts';
import { positionKind, type Position } from '../../../../src/ledger/schemas/question.ts';
import { goodQuestion, goodParts } from '../../../support/fixtures.ts';
import { words } from '../../../support/book.ts';

const TEXT = passagesOf(`<Brief>

The lamp is old.<S id="iwf-lamp" />

</Brief>

CRIN says that it burns oil.<S id="crin-oil" /> Both like it.<S id="crin-oil" /><S id="iwf-oil" /> So be it.

<Ours>

Now we turn to wicks.

</Ours>

<Outside>

A law came.<S id="outside-law" /> Soon.

</Outside>`);

describe('textBalance', () => {
  const measured = textBalance(TEXT, []);

  test('counts paragraphs and words by their mark', () => {
    expect(measured.paragraphs).toEqual({ cited: 2, ours: 1, outside: 1 });
    expect(measured.words).toEqual({ cited: 16, ours: 5, outside: 4 });
  });

  test('counts citations, and the words that rest on each document', () => {
    expect(measured.citations).toEqual({ crin: 2, ecpat: 0, brown: 0, nspcc: 0, iwf: 2 });
    expect(measured.outsideCitations).toBe(1);
    expect(measured.citingWords).toEqual({ crin: 9, ecpat: 0, brown: 0, nspcc: 0, iwf: 7 });
    expect(measured.citingAlone).toEqual({ crin: 6, ecpat: 0, brown: 0, nspcc: 0, iwf: 4 });
    expect(measured.uncitedWords).toBe(4);
    expect([measured.first, measured.last]).toEqual(['iwf', 'iwf']);
  });

  test('counts sentences, and grades by the formula', () => {
    expect(measured.sentences).toEqual({ count: 7, long: 0, longest: 6 });
    // "The lamp is old.": 1 sentence, 4 words, 4 syllables.
    expect(measured.grade.brief).toBeCloseTo(0.39 * 4 + 11.8 - 15.59, 10);
  });

  test('a sentence of 26 words is long, one of 25 is not', () => {
    const sentence = (count: number) =>
      textBalance(passagesOf(`${'word '.repeat(count - 1)}end.`), []).sentences.long;
    expect([sentence(25), sentence(26)]).toEqual([0, 1]);
  });

  test('names and titles are left out before grading', () => {
    const passages = passagesOf('The International Organisation glows.');
    expect(textBalance(passages, ['International Organisation']).grade.body).toBeLessThan(
      textBalance(passages, []).grade.body,
    );
  });
});

describe('blocks in which one document speaks', () => {
  const passages = passagesOf(`CRIN argues that lamps are dim.<S id="crin-dim" />

<Voice of="iwf" does="asks, sets conditions">

Who trims the wick?<S id="iwf-wick" /> Nobody knows.

Oil must be clean, the CRIN page says.<S id="crin-oil" />

</Voice>

The report is old.<S id="nspcc-old" /> It is long.`);
  const measured = textBalance(passages, []);

  test('all words in it rest on its document; those that cite nothing are told all the same', () => {
    expect(measured.citingWords).toEqual({ crin: 14, ecpat: 0, brown: 0, nspcc: 4, iwf: 14 });
    expect(measured.citingAlone).toEqual({ crin: 6, ecpat: 0, brown: 0, nspcc: 4, iwf: 6 });
    expect(measured.uncitedWords).toBe(5);
  });

  test('its sentences need no name to begin with', () => {
    expect(measured.citing).toEqual({ sentences: 6, named: 2 });
  });

  test('its head counts once, as a name with its verbs', () => {
    expect(textsAbout('iwf', passages)).toEqual([
      'The document asks.',
      'The document sets conditions.',
      'Who trims the wick?',
      'Nobody knows.',
    ]);
    const { saying, other } = countVerbs(textsAbout('iwf', passages), false);
    expect(saying).toMatchObject({ asks: 1, argues: 0 });
    expect(other).toEqual([{ verb: 'sets', count: 1 }]);
  });
});

describe('sentences that begin with a name', () => {
  test.each([
    ['CRIN argues.', true],
    ['Neil Brown asks.', true],
    ['The NSPCC report states.', true],
    ['ECPAT’s article ends.', true],
    ['The reported case.', false],
    ['To CRIN it matters.', false],
    ['He asks.', false],
  ])('%j: %s', (sentence, named) => {
    const { citing } = textBalance(passagesOf(`${sentence}<S id="iwf-a" />`), []);
    expect(citing.named).toBe(named ? 1 : 0);
  });
});

describe('countVerbs', () => {
  test('counts verbs of saying after a name, and other verbs by themselves', () => {
    const { saying, other } = countVerbs(
      [
        'CRIN also argues this. The report wants oil, it says. Oil, it adds. Reports came. It glows.',
      ],
      false,
    );
    const none = { writes: 0, states: 0, asks: 0, reports: 0 };
    expect(saying).toEqual({ ...none, says: 1, argues: 1, adds: 1 });
    expect(other).toEqual([{ verb: 'wants', count: 1 }]);
  });

  test('a bare verb counts where sentences leave their subject out, and not elsewhere', () => {
    const text = 'Asks for oil. Reports that wicks are short.';
    expect(countVerbs([text], true).saying).toMatchObject({ asks: 1, reports: 1 });
    expect(countVerbs([text], false).saying).toMatchObject({ asks: 0, reports: 0 });
  });

  test('verbs inside a quotation do not count', () => {
    expect(countVerbs(['They wrote “CRIN says so”.'], false).saying.says).toBe(0);
  });

  test('the plain share is of “says” and “states”, in per cent', () => {
    const count = (verb: string, times: number) => `CRIN ${verb} so. `.repeat(times);
    const rest = ['writes', 'argues', 'asks', 'reports', 'adds'].map((verb) => count(verb, 1));
    const text = [count('says', 2), count('states', 3), ...rest].join('');
    expect(plainShare(countVerbs([text], false))).toBe(50);
    expect(plainShare(countVerbs([count('says', 1), count('adds', 3)], false))).toBe(25);
    expect(plainShare(countVerbs([count('states', 1), count('argues', 4)], false))).toBe(20);
    expect(plainShare(countVerbs([], false))).toBe(0);
  });

  test('only words that rest on one document alone are read', () => {
    expect(textsAbout('crin', TEXT)).toEqual(['CRIN says that it burns oil.']);
    expect(textsAbout('iwf', TEXT)).toEqual(['The lamp is old.']);
  });
});

/** A question in which every document but the ones given is silent. */
function questionWith(given: Record<string, Position>, number: number) {
  const silent: Position = { kinds: ['does not address'], text: 'Says nothing.', statements: [] };
  return { ...goodQuestion(), id: 'q', number, positions: byDocument((id) => given[id] ?? silent) };
}
const full: Position = {
  kinds: ['argues', 'asks'],
  answer: 'One or two',
  text: 'One two three.',
  statements: ['a', 'b'],
};
const longer: Position = { kinds: ['argues'], text: 'One two three four.', statements: ['c'] };
const touching: Position = { kinds: ['touches on'], text: 'One.', statements: ['d'] };

describe('questions', () => {
  test('a position is full, touches on the question or is silent', () => {
    expect(positionKind.options.map((kind) => treatmentOf({ kinds: [kind] }))).toEqual([
      'full',
      'full',
      'full',
      'full',
      'touches',
      'silent',
    ]);
    expect(treatmentOf({ kinds: ['argues', 'touches on'] })).toBe('touches');
  });

  test('the ratio is of the texts of full positions only', () => {
    const measured = questionBalance(questionWith({ crin: full, iwf: longer, nspcc: touching }, 2));
    expect(measured.ratio).toBe(4 / 3);
    expect(measured.words).toEqual({ crin: 3, ecpat: 2, brown: 2, nspcc: 1, iwf: 4 });
    expect(measured.order[0]).toBe('ecpat');
    expect('weightReason' in measured).toBe(false);
  });

  test('positions of a document and their first lines are added up over the questions', () => {
    const questions = [
      questionWith({ crin: full }, 1),
      questionWith({ crin: touching }, 2),
      questionWith({}, 3),
    ];
    expect(positionBalance('crin', questions, [])).toMatchObject({
      count: { full: 1, touches: 1, silent: 1 },
      words: { full: 6, touches: 1, silent: 2 },
      kinds: { argues: 1, asks: 1, 'touches on': 1, 'does not address': 1, 'sets conditions': 0 },
      citations: 3,
      firstPlaces: 1,
      lastPlaces: 1,
    });
  });
});

describe('ledgerBalance', () => {
  test('counts statements, notes and what was checked', () => {
    const statements = goodParts().statements.nspcc;
    const bare = statements.find(({ note }) => note === undefined);
    if (!bare) throw new Error('expected a statement without a note');
    const noted = { ...bare, note: { text: 'A note.', basis: 'our-inference' as const } };
    const measured = ledgerBalance([
      { ...bare, checked: 'exact', voice: 'own', care: true },
      { ...bare, checked: 'differs', voice: 'reports' },
      { ...noted, checked: 'differs', voice: 'own' },
    ]);
    expect(measured).toMatchObject({ statements: 3, notes: 1, care: 1 });
    expect(measured.notesPer100).toBe(100 / 3);
    expect(measured.checked).toMatchObject({ exact: 1, differs: 2, supported: 0 });
    expect(measured.voices.reports).toBe(1);
  });

  test('no statements give no share', () => {
    expect(ledgerBalance([]).notesPer100).toBe(0);
  });
});

describe('wording', () => {
  test('a listed word in a quotation is shown with every place, once', () => {
    const quotation = { document: 'iwf' as const, words: 'a backdoor' };
    expect(
      findInQuotations(
        [
          { ...quotation, at: 'a' },
          { ...quotation, words: 'a door', at: 'b' },
          { ...quotation, at: 'c' },
        ],
        words,
      ),
    ).toEqual([
      {
        document: 'iwf',
        quotation: 'a backdoor',
        finds: [{ list: 'loaded', word: 'backdoor' }],
        at: ['a', 'c'],
      },
    ]);
  });

  test('texts of three words count as searched; shorter ones are searched all the same', () => {
    const own = ['Oil and wicks', 'insist \uFFFC here', 'Oil'].map((text) => ({ at: 'a', text }));
    const quotations = [
      { document: 'iwf' as const, words: 'a backdoor', at: 'a' },
      { document: 'iwf' as const, words: 'the backdoor', at: 'b' },
      { document: 'crin' as const, words: 'a door', at: 'c' },
    ];
    const measured = wordingBalance(own, quotations, words);
    expect(measured.textsSearched).toBe(1);
    expect(measured.own).toHaveLength(1);
    expect(measured.quotedByDocument).toEqual({ crin: 0, ecpat: 0, brown: 0, nspcc: 0, iwf: 2 });
  });

  test('a listed word of ours is found with its place', () => {
    expect(findInOwn([{ at: 'a.yaml, x', text: 'They insist.' }], words)).toEqual([
      { at: 'a.yaml, x', list: 'saying', word: 'insist' },
    ]);
  });
});

test('ids lead to their documents, context to none', () => {
  expect(['brown-a', 'outside-a', 'crin-a'].map(documentOf)).toEqual(['brown', undefined, 'crin']);
});
