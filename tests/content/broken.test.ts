/* eslint-disable max-lines -- one table: a mistake a row, so that none is forgotten */
/** One mistake at a time in the real content: each is named with file, field, value and what was expected. */
import { describe, expect, test } from 'vitest';
import { openBook } from '../../src/site/book/open.ts';
import type { Files } from '../../src/site/book/reading.ts';
import { RULES } from '../../src/site/book/rules.ts';
import { proseOf } from '../../src/site/book/views.ts';
import { files } from '../support/book.ts';

/** The content with one file changed, or added where `find` is empty. */
function changed(file: string, find: string | RegExp, put: string): Files {
  const before = files.get(file) ?? '';
  const after = find === '' ? put : before.replace(find, put);
  if (after === before) throw new Error(`${file} has no ${String(find)} to change`);
  return new Map(files).set(file, after);
}

const CRIN = 'content/statements/crin.yaml';
const NSPCC = 'content/statements/nspcc.yaml';
const CHECKING = 'content/chapters/checking.mdx';
const HARM = 'content/chapters/harm.mdx';
const SURVIVORS = 'content/questions/survivors.yaml';
const ANSWER = /answer: .*/;
const GUESSES = 'content/guesses.yaml';
const COMPUTED = /\n {2}statement: .*\n {2}computed: .*/;
const UNIT = 'content/charts/messenger-share.yaml';
const FIELD = 'content/charts/reports-field.yaml';
const YEARS = 'content/data/ncmec-by-year/data.csv';

/** [what, file, find, put, words of the fault] */
const UNREADABLE: [string, string, string | RegExp, string, RegExp][] = [
  ['a misspelt key', CRIN, 'label:', 'lable:', /crin\.yaml, .*unknown key "lable"; expected only/],
  ['a missing key', CRIN, /\n {2}label: .*/, '', /crin\.yaml, \[0\]\.label.*is missing; expected/],
  ['an id twice', CRIN, /id: crin-date/, 'id: crin-about', /"crin-about" is there twice; expected/],
  [
    'a tag in plain words',
    CRIN,
    'says: >-\n    ',
    'says: >-\n    <b>Now</b> ',
    /says.*expected plain words/,
  ],
  [
    'letters in a column of numbers',
    YEARS,
    '4560',
    '4S60',
    /row 2, column "reports": "4S60" is not an integer/,
  ],
  [
    'a document nobody knows',
    'content/statements/who.yaml',
    '',
    '[]',
    /who\.yaml: "who\.yaml" is read by nothing here; expected a document/,
  ],
  [
    'a misspelt folder',
    'content/chart/a.yaml',
    '',
    'a: 1',
    /content\/chart\/a\.yaml: .*expected a folder/,
  ],
  [
    'a misspelt key of a guess',
    GUESSES,
    'limits:',
    'limit:',
    /guesses\.yaml, .*unknown key "limit"; expected only/,
  ],
  [
    'a guess without the statement of its answer',
    GUESSES,
    /\n {2}statement: .*/,
    '',
    /guesses\.yaml, \[0\]\.statement.*is missing; expected/,
  ],
  [
    'a guess whose words name no time',
    GUESSES,
    'its table for 2019',
    'a table',
    /guesses\.yaml, \[0\]\.after.*expected the year of the count/,
  ],
  [
    'a chart with 60 words for a title',
    UNIT,
    /title: .*/,
    `title: ${'long '.repeat(60).trim()}`,
    /title.*expected.*120 characters/,
  ],
  [
    'a term of 300 letters',
    'content/glossary.yaml',
    /term: .*/,
    `term: ${'x'.repeat(300)}`,
    /term.*60 characters/,
  ],
  [
    'data that is not there',
    'content/charts/reports-by-year.yaml',
    'data: ncmec-by-year',
    'data: ncmec',
    /data: "ncmec" is no dataset; expected one of ncmec-2019/,
  ],
  [
    'regions that do not add up',
    FIELD,
    'total: 16836694',
    'total: 16836649',
    /reports-field\.yaml, total: 16836649; expected 16836694, the sum of all regions/,
  ],
  [
    'a region of a row that nobody knows',
    FIELD,
    'value: [Google]',
    'value: [Gogle]',
    /regions\.google\.value: "Gogle"; expected a row of the data/,
  ],
];

describe('what cannot be read', () => {
  test.each(UNREADABLE)('%s', (_, file, find, put, words) => {
    const { faults } = openBook(changed(file, find, put));
    expect(faults.join('\n')).toMatch(words);
    for (const fault of faults) expect(fault).toMatch(/^content\//);
  });
});

test('all faults are told at once', () => {
  const broken = new Map(changed(CRIN, 'label:', 'lable:')).set('content/site.yaml', 'name: 1');
  const { book, faults } = openBook(broken);
  expect(book).toBeUndefined();
  expect(new Set(faults.map((fault) => fault.split(/[,:]/)[0]))).toEqual(
    new Set([CRIN, 'content/site.yaml']),
  );
});

/** [rule, what, file, find, put, words of the fault] */
const WRONG: [string, string, string, string | RegExp, string, RegExp][] = [
  [
    'tags',
    'a misspelt attribute',
    HARM,
    'spoken="',
    'spokn="',
    /harm\.mdx, line \d+: <Step spokn> is not known; expected only id, title/,
  ],
  [
    'tags',
    'a missing attribute',
    HARM,
    / spoken="[^"]*"/,
    '',
    /harm\.mdx, line \d+: <Step> has no spoken; expected spoken="…"/,
  ],
  ['tags', 'a tag in lower case', HARM, '<Ours>', '<ours>', /harm\.mdx, line \d+: .*(ours|Ours)/],
  [
    'tags',
    'an unknown tag',
    HARM,
    /<Prose>/,
    '<Ourz />\n\n<Prose>',
    /line \d+: <Ourz> is not known; expected one of Argue/,
  ],
  [
    'tags',
    'a fold without a heading',
    HARM,
    '</Brief>',
    '</Brief>\n\n<Closer>\n\nMore.\n\n</Closer>',
    /line \d+: <Closer> .*title/,
  ],
  [
    'tags',
    'a fold with a blank heading',
    HARM,
    '</Brief>',
    '</Brief>\n\n<Closer title=" ">\n\nMore.\n\n</Closer>',
    /line \d+: <Closer title> holds no words/,
  ],
  [
    'told',
    'an end with one thing to take along',
    HARM,
    '</Brief>',
    '</Brief>\n\n<TakeAlong>\n\n- One.\n\n</TakeAlong>',
    /harm\.mdx, TakeAlong: 1 items; expected 3/,
  ],
  [
    'tags',
    'code',
    HARM,
    '<Prose>',
    '{1 + 1}\n\n<Prose>',
    /line \d+: "\{1 \+ 1\}" is code; expected words/,
  ],
  [
    'ids',
    'an unknown statement',
    HARM,
    /<S id="nspcc-[^"]*"/,
    '<S id="nspcc-nothing"',
    /harm\.mdx.*"nspcc-nothing" is not known; expected an id/,
  ],
  [
    'ids',
    'an unknown state',
    HARM,
    / state="[^"]*"/,
    ' state="no-state"',
    /harm\.mdx, state: .* has no state "no-state"; expected one of/,
  ],
  [
    'ids',
    'a position on another document',
    'content/questions/survivors.yaml',
    '- crin-e2ee-benefits',
    '- iwf-survivors-link',
    /survivors\.yaml, positions\.crin\.statements: "iwf-survivors-link" belongs to another document; expected/,
  ],
  [
    'order',
    'a place taken twice',
    HARM,
    /order: \d/,
    'order: 1',
    /mdx, order: 1 is the order of content\/chapters\/.* too; expected one of its own/,
  ],
  [
    'order',
    'a number left out',
    'content/questions/survivors.yaml',
    /number: \d+/,
    'number: 90',
    /survivors\.yaml, number: 90; expected the numbers 1 to/,
  ],
  [
    'statements',
    'a figure without its kind',
    NSPCC,
    /kind: figure/,
    'kind: position',
    /nspcc-april-2021, figure: given for kind "position"; expected/,
  ],
  [
    'locators',
    'a paragraph beyond the end',
    CRIN,
    /locator: paragraph 2$/m,
    'locator: paragraph 99',
    /crin\.yaml, crin-.*locator: "paragraph 99"; expected paragraph 1 to 12/,
  ],
  [
    'locators',
    'a list item of a part that has none',
    NSPCC,
    '“Introduction”, paragraph 4',
    '“Introduction”, list item 4',
    /expected no list item there/,
  ],
  [
    'locators',
    'a locator that fits no place',
    CRIN,
    /locator: principle 4$/m,
    'locator: near the end',
    /crin\.yaml, crin-.*locator: "near the end"; expected a place of content\/documents\/crin\.yaml/,
  ],
  [
    'locators',
    'two places with one address',
    'content/documents/crin.yaml',
    'id: paragraph-2,',
    'id: paragraph-1,',
    /crin\.yaml, places: "paragraph-1" is there twice; expected each id once/,
  ],
  [
    'amounts',
    'a value that its words deny',
    NSPCC,
    'value: 16\n',
    'value: 166\n',
    /nspcc-16-organisations\.figure\.value: 166; expected a number that stands in "16 organisations"/,
  ],
  [
    'amounts',
    'a bound that its words deny',
    NSPCC,
    /(shown: over 10,000\n(?:.*\n)*?\s+bound: )at-least/,
    '$1exact',
    /bound: "exact"; expected "at-least", as in "over 10,000"/,
  ],
  [
    'sums',
    'a total beside its parts',
    YEARS,
    '16987361',
    '19687361',
    /row 23, column "reports": 19687361; expected 16987361, the sum of from-providers and from-public/,
  ],
  [
    'sums',
    'a column beside its printed total',
    'content/data/ncmec-2019/data.csv',
    '449283',
    '449284',
    /add up to 16836695; expected 16836694/,
  ],
  [
    'sums',
    'a count in a note',
    'content/data/ncmec-by-year/meta.yaml',
    '150,667 of',
    '150,676 of',
    /meta\.yaml, notes: 150,676 stands in no data/,
  ],
  [
    'sources',
    'a chart that cites another document',
    UNIT,
    '- nspcc-messenger-70-percent',
    '- crin-about',
    /cites: "crin-about" is of a document that the chart’s words do not name; expected statements of NSPCC/,
  ],
  [
    'choices',
    'a title that is too long once its state stands alone',
    'content/charts/who-should-act.yaml',
    'label: Police',
    `label: ${'Police '.repeat(16)}`,
    /states\.police: "Six actors.*has 141 characters; expected a "title" of at most 120/,
  ],
  [
    'drawn',
    'a picture beside its words',
    UNIT,
    'filled: 70',
    'filled: 7',
    /states\.share\.words: "70 of every 100"; expected the number that is drawn, 7 /,
  ],
  [
    'drawn',
    'an alt beside its picture',
    UNIT,
    'NCMEC, 70 of',
    'NCMEC, 90 of',
    /states\.share\.alt: .*expected the number that is drawn, 70/,
  ],
  [
    'drawn',
    'a count that stands nowhere',
    'content/charts/reports-2019-by-organisation.yaml',
    '449,283',
    '449,238',
    /alt: 449,238 stands in no data/,
  ],
  [
    'drawn',
    'bands beside their words',
    FIELD,
    /(focus: )\[facebook\]/,
    '$1[google]',
    /states\.facebook\.alt: .*expected the number that is drawn, 449283/,
  ],
  [
    'events',
    'an event surer than its source',
    'content/data/timeline/data.csv',
    /^caid,(.*),excerpt,/m,
    'caid,$1,primary,',
    /caid\.sure: "primary"; expected "excerpt"/,
  ],
  [
    'steps',
    'a step over its words below a picture',
    'content/home.mdx',
    'Who else can read it?',
    `Who else can read it? ${'A line passes many computers. '.repeat(8)}`,
    /home\.mdx, step "it-is-sent": \d+ words with its title; expected at most 45 below a picture/,
  ],
  [
    'steps',
    'a home that is longer than five minutes',
    'content/home.mdx',
    '## One question, five documents',
    `## One question, five documents\n\n<Ours>\n\n${'A line passes many computers. '.repeat(60)}\n\n</Ours>`,
    /home\.mdx: \d+ running words; expected 700 to 900/,
  ],
  [
    'guesses',
    'an answer on an unknown statement',
    GUESSES,
    'statement: outside-ncmec-2019',
    'statement: outside-nothing',
    /facebook-share-2019\.statement: "outside-nothing" is not known; expected an id/,
  ],
  [
    'guesses',
    'limits on an unknown statement',
    GUESSES,
    'outside-ncmec-not-prevalence',
    'nspcc-nothing',
    /facebook-share-2019\.limits\.cites: "nspcc-nothing" is not known; expected an id/,
  ],
  [
    'guesses',
    'a range that leaves the answer out',
    GUESSES,
    'max: 100',
    'max: 90',
    /facebook-share-2019\.answer: 94; expected a step of 1 from 0 to 90/,
  ],
  [
    'guesses',
    'a range that is none',
    GUESSES,
    'max: 100',
    'max: 0',
    /facebook-share-2019\.max: 0; expected more than min, 0/,
  ],
  [
    'guesses',
    'an answer between two steps',
    GUESSES,
    'step: 1\n',
    'step: 5\n',
    /facebook-share-2019\.answer: 94; expected a step of 5/,
  ],
  [
    'guesses',
    'a start that suggests something',
    GUESSES,
    'start: 50',
    'start: 10',
    /facebook-share-2019\.start: 10; expected the middle, 50/,
  ],
  [
    'guesses',
    'an answer beside the data',
    GUESSES,
    'answer: 94',
    'answer: 93',
    /facebook-share-2019\.answer: 93; expected 94\.34 to the nearest step, 15884511 of 16836694/,
  ],
  [
    'guesses',
    'an answer beside its words',
    GUESSES,
    'shown: about 94',
    'shown: about 49',
    /facebook-share-2019\.shown: "about 49 per cent"; expected words with the answer, 94/,
  ],
  [
    'guesses',
    'a count beside the data',
    GUESSES,
    '15,884,511',
    '15,884,151',
    /facebook-share-2019\.after: 15884151; expected one of 15884511, 16836694/,
  ],
  [
    'guesses',
    'a row that the data does not have',
    GUESSES,
    'row: Facebook',
    'row: Facebok',
    /computed: "ncmec-2019" has no number .* where organisation is "Facebok"; expected one/,
  ],
  [
    'guesses',
    'an answer beside the figure of its statement',
    GUESSES,
    COMPUTED,
    '\n  statement: nspcc-messenger-70-percent',
    /facebook-share-2019\.answer: 94; expected 70, as in "nspcc-messenger-70-percent"/,
  ],
  [
    'guesses',
    'a statement whose figure is not exact',
    GUESSES,
    COMPUTED,
    '\n  statement: nspcc-facebook-15-8m',
    /statement: "nspcc-facebook-15-8m"; expected one with an exact figure, or computed/,
  ],
  [
    'guesses',
    'a guess at what was done to somebody',
    GUESSES,
    COMPUTED,
    '\n  statement: nspcc-94-percent',
    /facebook-share-2019\.statement: "nspcc-94-percent" needs care; expected one/,
  ],
  [
    'guesses',
    'a guess that there is not',
    'content/chapters/counting-reports.mdx',
    '<Guess id="facebook',
    '<Guess id="facebok',
    /counting-reports\.mdx, <Guess id>: "facebok-share-2019" is not known; expected one of/,
  ],
  [
    'guesses',
    'a guess twice on a page',
    'content/chapters/counting-reports.mdx',
    '<Guess id="facebook-share-2019" />',
    '<Guess id="facebook-share-2019" />\n\n<Guess id="facebook-share-2019" />',
    /counting-reports\.mdx, <Guess id>: "facebook-share-2019" stands twice; expected it once/,
  ],
  [
    'guesses',
    'an id twice',
    GUESSES,
    /(- id: [\s\S]*)/,
    '$1\n$1',
    /guesses\.yaml, id: "facebook-share-2019" stands twice; expected each id once/,
  ],
  [
    'guesses',
    'a guess that no text shows',
    GUESSES,
    '- id: facebook-share-2019',
    '- id: facebook-share-2020',
    /guesses\.yaml, id: "facebook-share-2020" stands nowhere; expected <Guess id="facebook-share-2020" \/>/,
  ],
  [
    'help',
    'a number nobody read',
    'content/help.yaml',
    /with the number/,
    'with the name',
    /numbers: .*expected a source whose basis says/,
  ],
  [
    'counts',
    'a number that the files decide',
    HARM,
    '<Ours>\n\n',
    '<Ours>\n\nThere are nine chapters. ',
    /harm\.mdx, line \d+: "nine chapters" is typed; expected <Count of="chapters" \/>/,
  ],
  [
    'symmetry',
    'a document that nobody has introduced',
    HARM,
    'NSPCC, a UK children’s charity that campaigns on this',
    'NSPCC',
    /harm\.mdx: "Around the UK’s .*does not introduce it; expected "a UK children’s charity/,
  ],
  [
    'symmetry',
    'another subject first',
    'content/home.mdx',
    '<S id="crin-p1-full-range" />',
    '<S id="crin-e2ee-benefits" />',
    /home\.mdx, <Voice of="crin">: "All of children’s rights.* expected the document’s own subject, <S id="crin-p1/,
  ],
  [
    'ids',
    'a subject of another document',
    'content/documents/crin.yaml',
    /subject: crin-.*/,
    'subject: iwf-privacy-vital',
    /crin\.yaml, subject: "iwf-privacy-vital" belongs to another document/,
  ],
  [
    'paragraphs',
    'a paragraph without a source',
    HARM,
    '<Prose>\n\n',
    '<Prose>\n\nThis is how it is.\n\n',
    /harm\.mdx, line \d+: "This is how it is\." cites nothing; expected <S id/,
  ],
  [
    'voices',
    'a statement of another document in a block',
    CHECKING,
    '<S id="iwf-advocates-not-possible" />',
    '<S id="crin-about" />',
    /checking\.mdx, line \d+: "crin-about" is cited where only "iwf" speaks; expected an id that starts with "iwf-"/,
  ],
  [
    'voices',
    'context from outside in a block',
    CHECKING,
    '<S id="iwf-advocates-not-possible" />',
    '<S id="outside-dsa" />',
    /checking\.mdx, line \d+: "outside-dsa" is cited where only "iwf" speaks; expected/,
  ],
  [
    'voices',
    'a quotation of another document in a block',
    CHECKING,
    '<Q of="iwf">could',
    '<Q of="crin">could',
    /checking\.mdx, line \d+: <Q of="crin"> stands where only "iwf" speaks; expected <Q of="iwf">/,
  ],
  [
    'voices',
    'a block of a document nobody knows',
    CHECKING,
    '<Voice of="iwf"',
    '<Voice of="who"',
    /checking\.mdx, line \d+: <Voice of> has "who"; expected of crin, ecpat/,
  ],
  [
    'voices',
    'a kind nobody knows',
    CHECKING,
    'does="reports what others say, argues"',
    'does="claims, argues"',
    /checking\.mdx, line \d+: <Voice does> has "claims"; expected of argues, sets conditions/,
  ],
  [
    'voices',
    'an empty block',
    CHECKING,
    '<Voice of="iwf"',
    '<Voice of="nspcc" does="argues">\n\n</Voice>\n\n<Voice of="iwf"',
    /checking\.mdx, line \d+: <Voice of="nspcc"> cites nothing; expected sentences with <S id="nspcc-…"/,
  ],
  [
    'voices',
    'a document called silent that is heard',
    'content/chapters/who-acts.mdx',
    '<Silent of="brown" />',
    '<Silent of="brown nspcc" />',
    /who-acts\.mdx, line \d+: <Silent of> has "nspcc", which is cited under the same heading; expected/,
  ],
  [
    'positions',
    'a position of 90 words',
    'content/questions/survivors.yaml',
    /(crin:\n(?:.*\n){2}\s+text: >-\n\s+)/,
    `$1${'more '.repeat(90)}`,
    /positions\.crin\.text: \d+ words; expected at most 60/,
  ],
  [
    'answers',
    'a position without its first line',
    SURVIVORS,
    /\n {4}answer: .*/,
    '',
    /survivors\.yaml, positions\.crin\.answer: missing under "argues"; expected a first line/,
  ],
  [
    'answers',
    'a first line of a document that does not speak',
    SURVIVORS,
    'kinds: [does not address]',
    'kinds: [does not address]\n    answer: Leaves this to others',
    /positions\.ecpat\.answer: "Leaves this to others" under "does not address"; expected none/,
  ],
  [
    'answers',
    'a first line of two words',
    SURVIVORS,
    ANSWER,
    'answer: Seeking help',
    /positions\.crin\.answer: "Seeking help" has 2 words; expected 3 to 8/,
  ],
  [
    'answers',
    'a first line of nine words',
    SURVIVORS,
    ANSWER,
    'answer: A way to get help and to keep proof',
    /positions\.crin\.answer: .* has 9 words; expected 3 to 8/,
  ],
  [
    'answers',
    'a first line of many characters',
    SURVIVORS,
    ANSWER,
    'answer: Confidential communication channels requesting assistance',
    /positions\.crin\.answer: .* has 57 characters; expected at most 52/,
  ],
  [
    'answers',
    'a first line with a full stop',
    SURVIVORS,
    ANSWER,
    'answer: Secure ways to seek help.',
    /positions\.crin\.answer: .*; expected no mark at its end, and no exclamation/,
  ],
  [
    'answers',
    'a first line that exclaims',
    SURVIVORS,
    ANSWER,
    'answer: Help! Secure ways to seek it',
    /positions\.crin\.answer: .*; expected no mark at its end, and no exclamation/,
  ],
  [
    'answers',
    'a first line much shorter than another',
    SURVIVORS,
    ANSWER,
    'answer: Ways to seek help',
    /survivors\.yaml, positions: longest\/shortest answer is 2\.76 \(characters: crin 17, .*expected at most 2/,
  ],
  [
    'answers',
    'a quotation that its text does not hold',
    SURVIVORS,
    ANSWER,
    'answer: Secure ways to “ask for help”',
    /positions\.crin\.answer: "ask for help" is not quoted in the position; expected words/,
  ],
  [
    'quotations',
    'a first line with a word of a quotation changed',
    'content/questions/limiting-privacy.yaml',
    'it “Article 8 compliant”',
    'it “Article 9 compliant”',
    /positions\.brown\.answer: "Article 9 compliant" does not stand in the document "brown"/,
  ],
  [
    'wording',
    'a loaded word in a first line',
    SURVIVORS,
    ANSWER,
    'answer: Secure ways to stop snooping',
    /survivors\.yaml, positions\.crin\.answer: "snooping" \(loaded\)/,
  ],
  [
    'coverage',
    'a statement that no row carries',
    'content/coverage.yaml',
    'statements: [crin-date]',
    'statements: [crin-about]',
    /coverage\.yaml, rows: no row carries "crin-date"/,
  ],
  [
    'glossary',
    'a term that stands twice',
    'content/glossary.yaml',
    /id: csam/,
    'id: hash',
    /glossary\.yaml, hash: the id stands twice/,
  ],
  [
    'considerations',
    'a consideration on another document',
    'content/considerations.yaml',
    /crin: \[crin-/,
    'crin: [iwf-',
    /considerations\.yaml, .*expected/,
  ],
  [
    'plain',
    'a term used before its link',
    HARM,
    /<Term id="csam">([^<]*)<\/Term>/,
    '$1',
    /harm\.mdx, line \d+: .*expected <Term id="csam">/,
  ],
  [
    'quotations',
    'a quotation with a word changed',
    HARM,
    /<Q of="nspcc">/,
    '<Q of="nspcc">lampshade ',
    /does not stand in the document "nspcc"; expected its exact words/,
  ],
  [
    'wording',
    'a loaded word',
    HARM,
    '<Ours>\n\n',
    '<Ours>\n\nThis is a backdoor. ',
    /harm\.mdx: "backdoor" \(loaded\); expected: say what the access is/,
  ],
];

describe('what can be read and is wrong', () => {
  test.each(WRONG)('%s: %s', (rule, _, file, find, put, words) => {
    const broken = changed(file, find, put);
    const { book } = openBook(broken, [rule]);
    if (!book) throw new Error('the book cannot be read');
    const found = RULES[rule]?.({ book, prose: proseOf(book, broken), files: broken }) ?? [];
    expect(found.join('\n')).toMatch(words);
    for (const fault of found) expect(fault).toMatch(/^content\//);
  });

  test('every rule has a mistake that it finds', () => {
    const tried = new Set(WRONG.map(([rule]) => rule));
    // Copying needs a document's text, which is not here (tests/unit/ledger/evidence/fingerprint);
    // each conclusion is taken away in conclusions.test.ts.
    expect(Object.keys(RULES).filter((rule) => !tried.has(rule))).toEqual([
      'conclusions',
      'copying',
    ]);
  });
});
