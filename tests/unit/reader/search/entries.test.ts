import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collect, type Content } from '../../../../src/reader/search/core/collect.ts';
import { find, makeEngine } from '../../../../src/reader/search/core/engine.ts';
import type { Entry } from '../../../../src/reader/search/core/entry.ts';
import { plainText, sectionsOf } from '../../../../src/reader/search/core/sections.ts';
import { goodLedger, goodParts, goodQuestion } from '../../../support/fixtures.ts';

const chapter = `
<Brief>

A lamp, in brief.<S id="nspcc-a" />

</Brief>

<Prose>

## How *lamps* burn

They <Term id="burn">burn</Term> <Q of="nspcc">at night</Q>. See [oil](/oil/).

<Opens title="An account">

Hidden words.

</Opens>

## Not on the page

</Prose>

<Scene id="one" title="Scene one">

<Step id="first" title="First step" chart="c" state="s" spoken="Spoken words.">

A step. {/* a comment */}

</Step>

</Scene>
`;

describe('the parts of a chapter', () => {
  const parts = sectionsOf(chapter, (heading) =>
    heading === 'How lamps burn' ? 'how' : undefined,
  );

  test('are its headings, steps and named parts, with what readers read', () => {
    expect(parts).toEqual([
      { anchor: 'in-brief', title: 'In brief', text: 'A lamp, in brief.' },
      {
        anchor: 'how',
        title: 'How lamps burn',
        text: 'They burn “at night”. See oil. Not on the page',
      },
      { anchor: 'step-first', title: 'First step', text: 'A step.' },
    ]);
  });

  test('never hold what only opens on demand', () => {
    expect(JSON.stringify(parts)).not.toContain('Hidden');
  });

  test('have no tags, whatever the words', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.lorem(), (a, b) => {
        expect(plainText(`<S id="x" />${a} <Q of="iwf">${b}</Q>`)).not.toMatch(/[<>]/);
      }),
    );
  });
});

const ledger = goodLedger();
const content: Content = {
  chapters: [
    {
      slug: 'lamps',
      title: 'Lamps',
      standfirst: 'On lamps.',
      sections: [{ anchor: 'a', title: 'A', text: 'Part.' }],
    },
  ],
  questions: [{ ...goodQuestion(), id: 'x' }],
  charts: [{ id: 'c', title: 'Chart', text: ['Sub', 'Alt'] }],
  documents: [],
  statements: [...ledger.statements.values()],
  context: [...ledger.context.values()],
  glossary: [
    {
      id: 'wick',
      term: 'Wick',
      forms: ['back door'],
      means: 'It soaks.',
      link: 'always',
      ours: true,
    },
  ],
  help: [],
  teaching: [{ path: '/teach/oil/', title: 'Oil', of: 'Plan of a lesson', text: ['Ten minutes.'] }],
};

describe('the entries', () => {
  const entries = collect(content);

  test('are sorted by address, each once', () => {
    const ids = entries.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids).toContain('/chapters/lamps/#a');
    expect(ids).toContain('/glossary/#wick');
    expect(ids).toContain('/teach/oil/');
    expect(entries.length).toBeGreaterThan(6);
  });

  test('have the words, names and homes that readers look for', () => {
    const { nspcc } = goodParts().documents;
    const all = collect({
      ...content,
      chapters: [],
      questions: [],
      documents: [{ ...nspcc, id: 'nspcc' }],
      help: [
        {
          id: 'uk',
          place: 'United Kingdom',
          organisations: [
            {
              id: 'keepers',
              name: 'The Keepers',
              does: 'Listens.',
              helps: ['adults'],
              address: 'https://keepers.example/',
              sources: [],
              lastChecked: '2024-02-09',
            },
          ],
        },
      ],
    });
    const none = { of: '', names: '' };
    expect(Object.fromEntries(all.map(({ id, ...rest }) => [id, rest]))).toEqual({
      '/charts/c/': { kind: 'Chart', title: 'Chart', text: 'Sub Alt', ...none },
      '/documents/nspcc/': {
        kind: 'Document',
        title: 'A lamp report',
        text: 'Report, April 2021 A report. Anyone. By asking keepers. The society’s own. The sea.',
        of: 'Lamp',
        names: 'The Lamp Society',
      },
      '/evidence/nspcc-lamp-nights/': {
        kind: 'Statement',
        title: 'Nights that the lamp was watched',
        text: 'The report counts the nights and says that the lamp went out on two of them. “In 1,204 nights the lamp failed twice” Nights on which the lamp was lit. Another count differs.',
        ...{ of: 'Lamp', names: '' },
      },
      '/evidence/nspcc-lamp-reach/': {
        kind: 'Statement',
        title: 'Nobody knows the reach of the beam',
        text: 'The keeper, it says, told people that the reach was not known.',
        ...{ of: 'Lamp', names: '' },
      },
      '/evidence/outside-harbour/': {
        kind: 'Outside the five documents',
        title: 'Harbour office, nights of light',
        text: 'It counts 1,210 nights.',
        ...{ of: 'Harbour office', names: 'Nights of light' },
      },
      '/glossary/#wick': {
        kind: 'Glossary',
        title: 'Wick',
        text: 'It soaks.',
        ...{ of: '', names: 'Wick back door' },
      },
      '/teach/oil/': {
        kind: 'For teachers',
        title: 'Oil',
        text: 'Ten minutes.',
        ...{ of: 'Plan of a lesson', names: '' },
      },
      '/help/#help-keepers': {
        kind: 'Help',
        title: 'The Keepers',
        text: 'Listens.',
        ...{ of: 'United Kingdom', names: '' },
      },
    });
  });

  test('are the same whatever the order of the content', () => {
    const turned = { ...content, statements: content.statements.toReversed() };
    expect(collect(turned)).toEqual(entries);
  });

  test('of statements that need care have no words', () => {
    const [statement] = content.statements;
    if (!statement) throw new Error('no statement');
    const care = { ...statement, statement: { ...statement.statement, care: true } };
    const [entry] = collect({ ...content, statements: [care] }).filter(
      ({ kind }) => kind === 'Statement',
    );
    expect(entry).toMatchObject({ title: statement.statement.label, text: '' });
    const [plain] = collect({ ...content, statements: [statement] }).filter(
      ({ kind }) => kind === 'Statement',
    );
    expect(plain?.text).not.toBe('');
  });
});

function entry(id: string, title: string, text = ''): Entry {
  return { id, kind: 'Statement', title, of: '', text, names: '' };
}

describe('the engine', () => {
  const engine = makeEngine();
  engine.addAll([
    entry('/evidence/a/', 'Hash matching', 'Known images are found.'),
    entry('/evidence/b/', 'Metadata', 'A hash stands here once.'),
    entry('/evidence/c/', 'Oil'),
  ]);

  test('finds all words, the title first', () => {
    const { all, found } = find(engine, 'hash');
    expect(all).toBe(true);
    expect(found.map(({ id }) => id)).toEqual(['/evidence/a/', '/evidence/b/']);
  });

  test.each(['/glossary/#lamp', '/help/#help-lamp', '/chapters/lamp/', '/documents/lamp/'])(
    'puts %s before statements that are as near',
    (id) => {
      const ranked = makeEngine();
      const same = ['/evidence/a/', id, '/questions/z/'].map((one) => entry(one, 'Lamp', 'Oil.'));
      ranked.addAll(same);
      expect(find(ranked, 'lamp').found.map((found) => found.id)[0]).toBe(id);
    },
  );

  test('puts names before words, and words before where something belongs', () => {
    const ranked = makeEngine();
    const plain = entry('/evidence/a/', 'Wick', 'Oil.');
    ranked.addAll([
      { ...plain, of: 'Lamp' },
      { ...plain, id: '/evidence/b/', text: 'Lamp.' },
      { ...plain, id: '/evidence/c/', names: 'Lamp' },
    ]);
    expect(find(ranked, 'lamp').found.map(({ id }) => id)).toEqual([
      ...['/evidence/c/', '/evidence/b/', '/evidence/a/'],
    ]);
  });

  test('finds beginnings and slips of the pen', () => {
    expect(find(engine, 'metad').found).toHaveLength(1);
    expect(find(engine, 'metadate').found).toHaveLength(1);
    expect(find(engine, 'metadata').found[0]?.terms).toEqual(new Set(['metadata']));
  });

  test('says when only some of the words are found', () => {
    expect(find(engine, 'oil hash')).toMatchObject({ all: false });
    expect(find(engine, 'oil hash').found).toHaveLength(3);
  });

  test('answers anything without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
        const { found } = find(engine, words);
        expect(found.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
