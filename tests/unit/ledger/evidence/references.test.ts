import { describe, expect, test } from 'vitest';
import { splitMdx, tagsOf } from '../../../../src/ledger/evidence/mdx.ts';
import { proseOf } from '../../../../src/ledger/evidence/prose.ts';
import {
  chartsOf,
  chartUsesOf,
  citationsOf,
  questionsOf,
  quotationsOf,
} from '../../../../src/ledger/evidence/references.ts';
import { GAP } from '../../../../src/ledger/schemas/words.ts';
import { fixture } from '../../../support/fixtures.ts';

const chapter = fixture('good/chapter.mdx');

describe('what a chapter refers to', () => {
  test('citations, once each, in order of first use, none from comments', () => {
    expect(citationsOf(chapter)).toEqual([
      'nspcc-lamp-nights',
      'nspcc-lamp-reach',
      'outside-harbour',
    ]);
  });

  test('charts, and the states that steps show', () => {
    expect(chartsOf(chapter)).toEqual(['lamp-nights', 'lamp-oil']);
    expect(chartUsesOf(chapter)).toEqual([
      { chart: 'lamp-nights', state: 'all' },
      { chart: 'lamp-nights', state: 'two' },
      { chart: 'lamp-oil', state: undefined },
    ]);
  });

  test('a step takes the chart of its scene, and only of its own', () => {
    const scene = '<Scene chart="a"><Step id="x" state="one" /></Scene>';
    expect(chartUsesOf(scene)).toContainEqual({ chart: 'a', state: 'one' });
    expect(() => chartUsesOf(`${scene}\n<Scene><Step state="b" /></Scene>`, 'c.mdx')).toThrow(
      'c.mdx, line 2: <Step> has no chart; expected chart="…"',
    );
  });

  test('questions and quotations', () => {
    expect(questionsOf(chapter)).toEqual(['light']);
    expect(questionsOf('<Sheet questions="light dark" /><SideBySide question="light" />')).toEqual([
      'light',
      'dark',
    ]);
    expect(quotationsOf(chapter)).toEqual([{ of: 'nspcc', words: 'nobody had ever measured it' }]);
  });

  test('a tag without what it must name is refused, with its line', () => {
    expect(() => citationsOf('One.\n\nTwo.<S />', 'c.mdx')).toThrow(
      'c.mdx, line 3: <S> has no id; expected id="…"',
    );
    expect(() => quotationsOf('<Q>words</Q>', 'c.mdx')).toThrow('<Q> has no of');
    expect(() => quotationsOf('<Q of="iwf">words', 'c.mdx')).toThrow('never closed');
  });
});

describe('tagsOf', () => {
  test('reads attributes in every form that MDX has for strings', () => {
    const [tag] = tagsOf(`<Step id="a" title='It’s "b"' state={'c'} open chart={"d"}>`);
    expect(tag?.attributes).toEqual({ id: 'a', title: 'It’s "b"', state: 'c', chart: 'd' });
  });

  test('tells closing tags and where tags stand', () => {
    const tags = tagsOf('a<b>c</b>');
    expect(tags.map(({ name, closing, from, to }) => [name, closing, from, to])).toEqual([
      ['b', false, 1, 4],
      ['b', true, 5, 9],
    ]);
  });
});

test('splitMdx without frontmatter gives the whole as body', () => {
  expect(splitMdx('a --- b')).toEqual({ frontmatter: '', body: 'a --- b' });
});

describe('proseOf', () => {
  test('leaves our words only', () => {
    const prose = proseOf(
      '## It **says** <Q of="iwf">their words</Q> in <cite>A title</cite>.<S id="x" />',
    );
    expect(prose.replace(/ +/g, ' ')).toBe(` It says ${GAP} in ${GAP}. `);
  });

  test('keeps words that readers see in attributes and drops comments and addresses', () => {
    const prose = proseOf('<Step title="Ten rows" id="ten">[Here](/x/) {/* not this */}</Step>');
    expect(prose).toContain('Ten rows');
    expect(prose).toContain('Here');
    expect(prose).not.toMatch(/not this|\/x\/|"ten"/);
    // Two attributes make no sentence together.
    expect(proseOf('<Step title="Ten rows" spoken="Two bars" />').trim()).toBe(
      `Ten rows. ${GAP}Two bars`,
    );
  });
});
