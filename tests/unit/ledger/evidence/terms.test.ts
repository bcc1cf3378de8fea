import { describe, expect, test } from 'vitest';
import { parseGlossary } from '../../../../src/ledger/evidence/parse.ts';
import { glossaryFaults, termFaults, termLinksOf } from '../../../../src/ledger/evidence/terms.ts';
import type { Term } from '../../../../src/ledger/schemas/glossary.ts';
import { goodLedger } from '../../../support/fixtures.ts';

const lamp: Term = {
  id: 'lamp',
  term: 'Lamp',
  forms: ['lamps'],
  means: 'It gives light.',
  link: 'always',
  ours: true,
};
const oil: Term = {
  id: 'lamp-oil',
  term: 'Lamp oil',
  means: 'It burns.',
  link: 'always',
  ours: true,
};
const wick: Term = { id: 'wick', term: 'Wick', means: 'It soaks.', link: 'optional', ours: true };
const esp: Term = { id: 'esp', term: 'ESP', means: 'A company.', link: 'always', ours: true };
const glossary = [lamp, oil, wick, esp];

function faults(body: string): string[] {
  return termFaults({ file: 'x.mdx', body }, glossary);
}

describe('links to the glossary', () => {
  test('are read with their places', () => {
    const body = 'A <Term id="lamp">lamp</Term>.';
    const [link] = termLinksOf(body);
    expect(link?.id).toBe('lamp');
    expect(body.slice(link?.from, link?.to)).toBe('<Term id="lamp">lamp');
  });

  test('at the first use are no fault', () => {
    expect(faults('A <Term id="lamp">lamp</Term>. Two lamps, and a wick.')).toEqual([]);
  });

  test('before the first use, on other words, are no fault', () => {
    expect(faults('A <Term id="lamp">light to carry</Term>, called a lamp.')).toEqual([]);
  });

  test('are missed where there is none', () => {
    expect(faults('One line.\n\nTwo lamps.')).toEqual([
      'x.mdx, line 3: "lamps" has no link; expected <Term id="lamp">lamps</Term> at its first use',
    ]);
  });

  test('are missed where they come late', () => {
    expect(faults('A lamp.\n\nA <Term id="lamp">lamp</Term>.')).toEqual([
      'x.mdx, line 1: "lamp" is linked later, in line 3; expected <Term id="lamp">lamp</Term> at its first use',
    ]);
  });

  test('are a fault when they stand twice', () => {
    expect(faults('<Term id="lamp">lamp</Term>, <Term id="lamp">lamps</Term>')).toEqual([
      'x.mdx, line 1: "lamp" is linked a second time; expected one link, at the first use',
    ]);
  });

  test('to nothing are a fault, and so are links without an id', () => {
    expect(faults('<Term id="lmap">lamp oil</Term>')).toContain(
      'x.mdx, line 1: <Term id="lmap"> is not known; expected an id of content/glossary.yaml',
    );
    expect(faults('<Term>wick</Term>')).toEqual([
      'x.mdx, line 1: <Term id=""> is not known; expected an id of content/glossary.yaml',
    ]);
  });

  test.each([
    '## The <Term id="wick">wick</Term>',
    '<Q of="nspcc">a <Term id="wick">wick</Term></Q>',
  ])('inside %s are a fault', (body) => {
    expect(faults(body)).toEqual([
      'x.mdx, line 1: "wick" is linked in a heading or a quotation; expected it in prose',
    ]);
  });
});

describe('uses of a term', () => {
  test.each([
    ['a heading', '## Lamps'],
    ['a quotation', '<Q of="nspcc">the lamp</Q>'],
    ['a title of a work', '<cite>The Lamp</cite>'],
    ['an attribute', '<Step id="a" title="The lamp"></Step>'],
    ['an address', '[there](/lamp/)'],
    ['a comment', '{/* a lamp */}'],
    ['a longer word', 'A lamplighter and a lamp-post.'],
    ['another case of an acronym', 'He has esp.'],
  ])('do not count in %s', (_, body) => {
    expect(faults(body)).toEqual([]);
  });

  test('inside a longer term count for that term only', () => {
    expect(faults('<Term id="lamp-oil">Lamp oil</Term> burns.')).toEqual([]);
  });

  test('count across a line break', () => {
    expect(faults('Some lamp\noil.')).toEqual([
      'x.mdx, line 1: "lamp\noil" has no link; expected <Term id="lamp-oil">lamp\noil</Term> at its first use',
    ]);
  });
});

describe('the glossary', () => {
  test('is sound with each id and name once, and sources that exist', () => {
    expect(glossaryFaults(glossary, goodLedger())).toEqual([]);
  });

  test('names what stands twice and what is not there', () => {
    const { ours, ...rest } = lamp;
    const broken: Term[] = [
      { ...rest, from: ['nspcc-none'] },
      { ...oil, id: 'lamp', forms: ['Lamp'] },
    ];
    expect(ours).toBe(true);
    expect(glossaryFaults(broken, goodLedger())).toEqual([
      'content/glossary.yaml, lamp: the id stands twice; expected each id once',
      'content/glossary.yaml, lamp.from: "nspcc-none" is not known; expected an id of content/statements or content/context/sources.yaml',
      'content/glossary.yaml, lamp: "Lamp" also belongs to "lamp"; expected each name once',
    ]);
  });

  test.each(['', 'ours: true, from: [nspcc-a]'])('needs a source or "ours": {%s}', (source) => {
    const yaml = `[{ id: a, term: A, means: B, link: always${source && `, ${source}`} }]`;
    expect(() => parseGlossary(yaml, 'g.yaml')).toThrow(/either "from" with ids, or "ours: true"/);
  });
});
