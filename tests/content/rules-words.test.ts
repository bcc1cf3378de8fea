/** Rules about tags and sentences, edge by edge: texts in place of the chapters of the real book. */
import { describe, expect, test } from 'vitest';
import { openBook } from '../../src/site/book/open.ts';
import { ruleFaults } from '../../src/site/book/rules.ts';
import { proseOf } from '../../src/site/book/views.ts';
import { book, files } from '../support/book.ts';
import { text, the, told } from '../support/told.ts';

const [known = ''] = book.ledger.statements.keys();

describe('tags', () => {
  test.each([
    ['One.\n\n<S id="a" id="b" />', 'line 6: <S id> stands twice; expected it once'],
    ['<S id="" />', 'line 4: <S id> holds no words; expected id="…"'],
    ['<S id={a} />', 'line 4: <S id> holds no words; expected id="…"'],
    ['<S />', 'line 4: <S> has no id; expected id="…"'],
    ['<S of="a" id="b" />', 'line 4: <S of> is not known; expected only id'],
    ['<Ours of="a">B.</Ours>', 'line 4: <Ours of> is not known; expected none'],
    ['import a from "b"', 'line 4: "import a from "b"" is code; expected words and tags only'],
  ])('%j', (body, fault) => {
    expect(told('tags', {}, text(body))).toEqual([`content/chapters/x.mdx, ${fault}`]);
  });

  test('comments are none, nor are titles of works', () => {
    expect(told('tags', {}, text('{/* a note */}\n\n<cite>A title</cite> <S id="a" />'))).toEqual(
      [],
    );
  });

  test('a text that does not parse is told alone, in its own line', () => {
    const file = 'content/chapters/harm.mdx';
    const before = files.get(file) ?? '';
    const at = before.slice(0, before.indexOf('<Prose>')).split('\n').length;
    const broken = new Map(files).set(
      file,
      before.replace('<Prose>', '<Ourz />\n\nBare.\n\n<Prose>'),
    );
    expect(ruleFaults(book, broken, ['tags', 'paragraphs'])).toEqual([
      expect.stringMatching(new RegExp(`^${file}, line ${at}: <Ourz> is not known; `)),
    ]);
    const open = new Map(files).set(file, before.replace('<Prose>', '<Prose>\n\n<Ours>'));
    for (const fault of ruleFaults(book, open, ['tags', 'paragraphs']))
      expect(fault).toMatch(/; expected Markdown with tags that close$/);
  });
});

describe('paragraphs', () => {
  const cites = `<S id="${known}" />`;

  test.each([
    ['One.', 1],
    [`One.${cites}`, 0],
    ['## A heading', 0],
    ['- One.\n- Two.', 2],
    [`- One.${cites}\n- Two.`, 1],
    ['<Ours>\n\nOne.\n\n</Ours>', 0],
    ['<NotHere>\n\nOne.\n\n</NotHere>', 0],
    ['<Outside>\n\nOne.\n\n</Outside>', 1],
    [`<Outside>\n\nOne.${cites}\n\n</Outside>`, 0],
    ['<Ours>\n\n<Outside>\n\nOne.\n\n</Outside>\n\n</Ours>', 1],
    ['<Says of="iwf">One.</Says>', 1],
    [`<Says of="iwf">One.${cites}</Says>`, 0],
    ['<Chart id="a" />', 0],
  ])('%j: %d without a source', (body, faults) => {
    expect(told('paragraphs', {}, text(body))).toHaveLength(faults);
  });
});

describe('voices', () => {
  const says = 'One.<S id="iwf-a" />';
  const block = (inside: string, head = 'of="iwf" does="argues"') =>
    `<Voice ${head}>\n\n${inside}\n\n</Voice>`;

  test.each<[string, string | undefined]>([
    [block(says), undefined],
    [`<Prose>\n\n${block(`- ${says} <Q of="iwf">two</Q>\n- ${says}`)}\n\n</Prose>`, undefined],
    [block(says, 'of="iwf" does="asks,sets conditions"'), undefined],
    [block(says, 'of="iwf" does="does not address"'), '<Voice does> has "does not address"'],
    [block(says, 'of="iwf" does="argues,"'), '<Voice does> has ""'],
    [block('One.'), '<Voice of="iwf"> cites nothing'],
    [block(`### Two\n\n${says}`), 'a heading stands where only "iwf" speaks'],
    [block(`${says}\n\n<Ours>\n\nTwo.\n\n</Ours>`), '<Ours> stands where only "iwf" speaks'],
    [block(block(says)), '<Voice> stands where only "iwf" speaks'],
    [`<Ours>\n\n${block(says)}\n\n</Ours>`, '<Voice of="iwf"> stands in <Ours>; expected it in'],
    ['<Silent of="iwf ecpat" />', undefined],
    ['<Silent of="iwf who" />', '<Silent of> has "who"; expected of crin'],
    ['<Silent of="iwf iwf" />', '<Silent of> has "iwf" twice; expected it once'],
    [`## A\n\n${block(says)}\n\n## B\n\n<Silent of="iwf" />`, undefined],
    [`<Silent of="iwf" />\n\n${says}`, '<Silent of> has "iwf", which is cited'],
    [`${block(says)}\n\n<Silent of="iwf" />`, '<Silent of> has "iwf", which is cited'],
  ])('%j: %s', (body, fault) => {
    const faults = told('voices', {}, text(body));
    if (fault === undefined) expect(faults).toEqual([]);
    else expect(faults.join('\n')).toContain(fault);
    for (const one of faults) expect(one).toMatch(/^content\/chapters\/x\.mdx, line \d+: /);
  });

  test('a fault has its own line', () => {
    expect(told('voices', {}, text(block('One.<S id="crin-a" />')))).toEqual([
      'content/chapters/x.mdx, line 6: "crin-a" is cited where only "iwf" speaks; expected an id that starts with "iwf-"',
    ]);
  });
});

describe('counts', () => {
  test.each([
    ...[
      'two',
      'nine',
      'twelve',
      'nineteen',
      'twenty-two',
      'thirty',
      'a hundred',
      '25',
      'all the six',
    ],
  ])('"%s questions" is typed', (number) => {
    expect(told('counts', {}, text(`Here are ${number} questions.`))).toHaveLength(1);
  });

  test.each([
    'One question.',
    'Nine other questions.',
    'The first three charts.',
    'These\ntwo questions.',
    'Nine lamps.',
  ])('"%s" is not', (words) => {
    expect(told('counts', {}, text(words))).toEqual([]);
  });
});

describe('conclusions', () => {
  const { id, notRead, ...rest } = the(
    book.context.find(({ kind }) => kind === 'paper'),
    'a paper',
  );
  const thin = (words: number) =>
    told(
      'conclusions',
      {
        context: [{ ...rest, id, conclusion: 'word '.repeat(words).trim(), told: undefined }],
      },
      [],
    );

  test('have eight words at least, or say what was not read', () => {
    expect(thin(8)).toEqual([]);
    expect(thin(7)).toHaveLength(1);
    expect(notRead === undefined || notRead.length > 0).toBe(true);
  });

  test('are told where they are cited, and need not be told where nobody cites', () => {
    const context = [{ ...rest, id, conclusion: 'word '.repeat(8), told: 'it ends well' }];
    const cited = (words: string) =>
      told('conclusions', { context }, text(`${words}.<S id="${id}" />`));
    expect(cited('We read that it ends well')).toEqual([]);
    expect(cited('We read it')).toHaveLength(1);
    expect(cited('It ends\nwell, says nobody: it ends well')).toEqual([]);
    expect(told('conclusions', { context }, text('It ends.'))).toEqual([]);
  });
});

test('every text is looked at: all chapters, and the pages that are none', () => {
  expect(
    proseOf(book, files)
      .map(({ file }) => file)
      .toSorted(),
  ).toEqual([...files.keys()].filter((file) => file.endsWith('.mdx')).toSorted());
});

test('rules are asked only of a book that could be read whole', () => {
  const file = 'content/chapters/harm.mdx';
  const chapter = (files.get(file) ?? '').replace(/order: \d+/, 'order: 90');
  const broken = new Map(files).set(file, chapter).set('content/chapters/Harm.txt', 'a');
  expect(openBook(broken, ['order']).faults).toEqual([
    'content/chapters/Harm.txt: "Harm.txt" is read by nothing here; expected lower-case words joined by hyphens, then .mdx',
  ]);
});
