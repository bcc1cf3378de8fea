import { describe, expect, test } from 'vitest';
import { toAtom } from '../../../../src/ledger/cite/corrections.ts';
import { outcomeWords } from '../../../../src/ledger/cite/replies.ts';
import { parseYaml } from '../../../../src/ledger/evidence/parse.ts';
import { answeredPaths, repliesTo } from '../../../../src/ledger/evidence/replies.ts';
import { replyTable } from '../../../../src/ledger/export/replies.ts';
import { LONGEST_REPLY, replyFileSchema } from '../../../../src/ledger/schemas/reply.ts';
import { reply } from '../../../support/replies.ts';

const site = { name: 'Lamps', origin: 'https://lamps.example', updated: '2024-02-09' };
const left = { what: 'left as it is', date: '2024-03-09', why: 'The report says two.' } as const;

describe('replies', () => {
  const all = [
    reply(),
    reply({ id: 'other', to: { entries: ['outside-harbour'], positions: [] } }),
    reply({ id: 'second' }),
  ];

  test('stand beside what they answer, in the order in which they came', () => {
    const ids = (shown: Parameters<typeof repliesTo>[1]): string[] =>
      repliesTo(all, shown).map(({ id }) => id);
    expect(ids({ entry: 'nspcc-lamp-nights' })).toEqual(['lamp-oil', 'second']);
    expect(ids({ entry: 'outside-harbour' })).toEqual(['other']);
    expect(ids({ entry: 'nspcc-lamp-reach' })).toEqual([]);
    expect(ids({ question: 'oil', document: 'nspcc' })).toEqual(['lamp-oil', 'second']);
    expect(ids({ question: 'oil', document: 'crin' })).toEqual([]);
    expect(ids({ question: 'wick', document: 'nspcc' })).toEqual([]);
  });

  test('lead to all that they answer', () => {
    expect(answeredPaths(reply())).toEqual([
      '/evidence/nspcc-lamp-nights/',
      '/questions/oil/#nspcc',
    ]);
  });

  test.each([
    [{ what: 'being checked' }, 'We are reading the source again.'],
    [
      { what: 'corrected', date: '2024-03-09', correction: 'c-2024-03-09-1' },
      'Corrected on 9 March 2024.',
    ],
    [left, 'Left as it is, on 9 March 2024: The report says two.'],
  ] as const)('say what became of them: %j', (outcome, words) => {
    expect(outcomeWords(outcome)).toBe(words);
  });

  test('go out with the feed of corrections, dated by what became of them', () => {
    const correction = { page: '/charts/oil/', said: 'Two.', says: 'Three.', why: 'Misread.' };
    const feed = toAtom(
      [{ ...correction, date: '2024-03-05' }],
      [reply(), reply({ id: 'second', outcome: left })],
      site,
    );
    const entries = [...feed.matchAll(/<id>([^<]*#[^<]*)<\/id>/g)].map(([, id]) => id);
    expect(entries).toEqual([
      'https://lamps.example/replies/#second',
      'https://lamps.example/corrections/#c-2024-03-05-1',
      'https://lamps.example/replies/#lamp-oil',
    ]);
    expect(feed).toContain('Reply by The Lamp Society');
    expect(feed).toContain('We counted three nights, not two. Left as it is, on 9 March 2024');
  });

  test('are a table of the data, with every value explained', () => {
    const { sheet, values } = replyTable([reply(), reply({ id: 'b', outcome: left })], site.origin);
    const column = (name: string): unknown[] => {
      const at = sheet.columns.findIndex((one) => one.name === name);
      return sheet.rows.map((row) => row[at]);
    };
    expect(column('to')[0]).toBe(
      'https://lamps.example/evidence/nspcc-lamp-nights/; https://lamps.example/questions/oil/#nspcc',
    );
    expect(column('outcome')).toEqual(['being checked', 'left as it is']);
    expect(Object.keys(values.outcome ?? {})).toEqual(expect.arrayContaining(column('outcome')));
    expect(column('outcome_date')).toEqual([null, '2024-03-09']);
  });
});

describe('the file of replies', () => {
  const good = [
    "- id: a\n  date: '2024-03-01'\n  from: Keepers\n  to: { entries: [nspcc-lamp-nights] }",
    '  says: Three nights.\n  outcome: { what: being checked }\n',
  ].join('\n');

  test.each([
    ["'2024-03-01'", 'March', /\[0\]\.date/],
    ['entries: [nspcc-lamp-nights]', '', /\[0\]\.to.*is empty; expected at least one/],
    ['nspcc-lamp-nights', 'lamp nights', /\[0\]\.to\.entries/],
    ['what: being checked', 'what: refused', /\[0\]\.outcome/],
    ['what: being checked', 'what: left as it is, date: 2024-03-02', /outcome\.why.*missing/],
    [
      'what: being checked',
      "what: corrected, date: '2024-03-02', correction: first",
      /correction.*expected the anchor of a correction/,
    ],
    ['says: Three', `says: ${'Three '.repeat(250)}`, /says.*expected at most 1200 characters/],
    ['from: Keepers', 'form: Keepers', /unknown key "form"|from.*missing/],
  ])('with %s made %s stops the build', (from, to, message) => {
    expect(parseYaml(replyFileSchema, good, 'r.yaml')).toHaveLength(1);
    expect(() => parseYaml(replyFileSchema, good.replace(from, to), 'r.yaml')).toThrow(message);
  });

  test('takes a reply of the greatest length', () => {
    const longest = 'x'.repeat(LONGEST_REPLY);
    expect(
      parseYaml(replyFileSchema, good.replace('Three nights.', longest), 'r.yaml'),
    ).toHaveLength(1);
  });
});
