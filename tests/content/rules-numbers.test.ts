/** Rules about numbers, edge by edge: the real book with one thing changed in it, so nothing is read anew. */
import { describe, expect, test } from 'vitest';
import type { Statement } from '../../src/ledger/schemas/statement.ts';
import type { Chart } from '../../src/site/book/book.ts';
import { book } from '../support/book.ts';
import { the, told } from '../support/told.ts';

const figured = the(
  book.statements.nspcc.find((one) => one.figure !== undefined),
  'a figure',
);

/** The statements with one in place of those of CRIN. */
function statement(changes: Partial<Statement>) {
  return { statements: { ...book.statements, crin: [{ ...figured, id: 'crin-x', ...changes }] } };
}

function figure(changes: Partial<NonNullable<Statement['figure']>>): string[] {
  const own = the(figured.figure, 'a figure');
  return told('amounts', statement({ figure: { ...own, ...changes } }));
}

describe('amounts', () => {
  test.each([
    ['under 10', 'less-than'],
    ['fewer than 10', 'less-than'],
    ['more than 10', 'at-least'],
    ['at least 10', 'at-least'],
    ['10+', 'at-least'],
    ['nearly 10', 'about'],
    ['around 10', 'about'],
    ['between 10 and 12', 'range'],
    ['10–12 per cent', 'range'],
  ] as const)('"%s" is %s', (shown, bound) => {
    expect(figure({ shown, value: 10, bound })).toEqual([]);
    expect(figure({ shown, value: 10, bound: 'in-words' })).toEqual([]);
    expect(figure({ shown, value: 10, bound: 'exact' })).toEqual([
      `content/statements/crin.yaml, crin-x.figure.bound: "exact"; expected "${bound}", as in "${shown}"`,
    ]);
    expect(figure({ shown, value: 11, bound })).toHaveLength(1);
  });
});

describe('locators', () => {
  test.each([
    ['paragraph 1', 0],
    ['paragraph 12', 0],
    ['paragraph 0', 1],
    ['paragraph 13', 1],
    ['paragraphs 2 and 13', 1],
    ['paragraphs 13 and 2', 1],
    ['paragraphs 2 to 12', 0],
    ['paragraph 2; paragraph 13', 1],
  ])('"%s" of a document with twelve', (locator, faults) => {
    expect(told('locators', statement({ locator }))).toHaveLength(faults);
  });
});

/** A chart of the book as a rule sees it, with other words or numbers in its file. */
function changed(id: string, change: (spec: Chart['spec']) => object): { charts: Chart[] } {
  const chart = book.charts.find((one) => one.id === id);
  if (!chart) throw new Error(`no chart ${id}`);
  return {
    charts: [{ ...chart, spec: { ...chart.spec, ...change(chart.spec) } }],
  };
}

describe('drawn', () => {
  const nested = book.charts.flatMap(({ id, spec }) =>
    spec.kind === 'nested' ? [{ id, spec }] : [],
  );

  test.each(nested)('the numbers of $id are those of its words', ({ id, spec }) => {
    for (const { id: row, to, part } of spec.rows) {
      const at = `content/charts/${id}.yaml, rows.${row}`;
      const faultsOf = (change: (one: (typeof spec.rows)[number]) => object) =>
        told(
          'drawn',
          changed(id, () => ({
            rows: spec.rows.map((one) => (one.id === row ? { ...one, ...change(one) } : one)),
          })),
        ).map((fault) => fault.split(':')[0]);
      expect(faultsOf(({ value }) => ({ value: value * 3 }))).toContain(`${at}.words`);
      if (to !== undefined) expect(faultsOf(() => ({ to: to * 3 }))).toEqual([`${at}.words`]);
      if (part)
        expect(faultsOf(() => ({ part: { ...part, value: part.value * 3 } }))).toEqual([
          `${at}.part.words`,
        ]);
    }
  });

  test.each([
    [8.6, 0],
    [9.4, 0],
    [9.6, 1],
    [8.4, 1],
  ])('%d squares are nine where words round: %d faults', (filled, faults) => {
    const words = 'About 9 of every 100';
    const change = changed('messenger-share', (spec) =>
      spec.kind === 'unit-chart'
        ? { states: spec.states.map((state) => ({ ...state, filled, words, alt: `${filled}` })) }
        : {},
    );
    const states = change.charts[0]?.spec.states.length ?? 0;
    expect(told('drawn', change)).toHaveLength(faults * states);
  });

  test('both ends of a range of squares are said', () => {
    const ranged = book.charts.filter(
      ({ spec }) =>
        spec.kind === 'unit-chart' && spec.states.some(({ upTo }) => upTo !== undefined),
    );
    expect(ranged.length).toBeGreaterThan(0);
    for (const { id } of ranged) {
      const change = changed(id, (spec) =>
        spec.kind === 'unit-chart'
          ? { states: spec.states.map((one) => ({ ...one, upTo: (one.upTo ?? one.filled) + 1.2 })) }
          : {},
      );
      expect(told('drawn', change).length, id).toBeGreaterThan(0);
    }
  });
});

test('numbers that put things in order stand once and leave none out; so do marks', () => {
  const [first, second, ...rest] = book.documents;
  if (!first || !second) throw new Error('expected documents');
  expect(told('order', { documents: [first, { ...second, mark: first.mark }, ...rest] })).toEqual([
    `content/documents/${second.id}.yaml, mark: "${first.mark}" is the mark of ${first.id} too; expected one of its own`,
  ]);
  expect(told('order', { documents: [first, { ...second, order: 6 }, ...rest] })).toEqual([
    `content/documents/${second.id}.yaml, order: 6; expected the numbers 1 to 5, none left out`,
  ]);
});

describe('plain', () => {
  const [term] = book.glossary;
  const [place] = book.helpPlaces;
  if (!term || !place) throw new Error('expected a term and a place');
  const means = (text: string) =>
    told('plain', { glossary: [{ ...term, means: text }] }, []).map(
      (fault) => /: (words|sentences|grade) /.exec(fault)?.[1],
    );

  test('a term is explained in 45 words and three sentences, of which none is hard', () => {
    const short = `${'The cat sat on the mat. '.repeat(2)}It sat.`;
    expect(means(short)).toEqual([]);
    expect(means(`${short} It sat.`)).toEqual(['sentences']);
    const long = (words: number) => ['a', ...Array.from({ length: words - 1 }, () => 'cat')];
    expect(means(`${long(45).join(' ')}.`)).not.toContain('words');
    expect(means(`${long(46).join(' ')}.`)).toContain('words');
    expect(means('Organisational responsibility necessitates consideration.')).toEqual(['grade']);
  });

  test('what an organisation does is said plainly', () => {
    const [one] = place.organisations;
    const hard = 'Organisational responsibility necessitates consideration.';
    const organisations = one ? [{ ...one, does: hard }] : [];
    expect(told('plain', { helpPlaces: [{ ...place, organisations }] }, [])).toEqual([
      expect.stringMatching(/^content\/help\.yaml, .*\.does: grade .*; expected at most 9$/),
    ]);
  });
});
