import { expect, test } from 'vitest';
import { FRAMES } from '../../../src/pictures/core/kind.ts';
import { examples } from '../../render/examples/principles.ts';
import { markOf } from '../../support/marks.ts';
import { principles } from '../../../src/pictures/kinds/principles/index.ts';

const FILE = 'content/charts/sample.yaml';
const spec = principles.spec.parse(examples.three);
const series = principles.series(spec, undefined, FILE, markOf);

/** The example with other marks at its first principle. */
function withMet(met: object[]): () => unknown {
  const [framing, substance] = examples.three.groups;
  const [first, ...others] = framing?.principles ?? [];
  const groups = [{ ...framing, principles: [{ ...first, met }, ...others] }, substance];
  return () =>
    principles.series(
      principles.spec.parse({ ...examples.three, groups }),
      undefined,
      FILE,
      markOf,
    );
}

test('numbers run on through the groups', () => {
  const numbers = series.groups.map((group) => group.principles.map(({ number }) => number));
  expect(numbers).toEqual([[1, 2], [3]]);
});

test('marks stand in the order of the documents, in one column each, only where asked for', () => {
  expect(principles.model(series, 'ten', FRAMES.wide).marks).toEqual([]);
  for (const frame of Object.values(FRAMES)) {
    const { marks } = principles.model(series, 'met', frame);
    expect(marks.map(({ key }) => key)).toEqual([
      'mark-rights-ecpat',
      'mark-rights-nspcc',
      'mark-context-iwf',
      'key-ecpat',
      'key-brown',
      'key-nspcc',
      'key-iwf',
    ]);
  }
  const { marks } = principles.model(series, 'met', FRAMES.wide);
  const x = (key: string): number =>
    Number(/^M([^,]+)/.exec(marks.find((mark) => mark.key === key)?.d ?? '')?.[1]);
  // Square and diamond start 6.16 left of, and at, their middles.
  expect(x('mark-rights-nspcc') - (x('mark-rights-ecpat') + 6.16)).toBeCloseTo(2 * 20, 1);
});

test('an opened principle has the sheet, what each document says, and hollow marks of the others', () => {
  for (const frame of Object.values(FRAMES)) {
    const { cards, marks, labels, inks } = principles.model(series, 'rights', frame);
    expect(cards.map(({ key }) => key)).toEqual([
      'tab',
      'card-heard',
      'card-context',
      'card-rights',
    ]);
    expect(inks.map(({ text }) => text)).toEqual(['1']);
    expect(marks.map(({ document, solid }) => [document, solid])).toEqual([
      ['ecpat', true],
      ['brown', false],
      ['nspcc', true],
      ['iwf', false],
    ]);
    const words = labels.map(({ text }) => text).join(' ');
    expect(words).toContain('both assured');
    expect(words.match(/nothing found to cite/g)).toHaveLength(2);
  }
});

test('who listens hears all the words of an opened principle', () => {
  const { alt } = principles.model(series, 'rights', FRAMES.wide);
  expect(alt).toBe(
    'Principle 1 of three: all rights of the child. All rights of children count. ECPAT: both assured. NSPCC: debate should stop setting one against the other. Neil Brown and IWF: nothing found to cite.',
  );
});

test('the words and the table say what every mark rests on', () => {
  expect(principles.describe(series, 'met')).toContain(
    'Marks of other documents follow. ECPAT at 1. Neil Brown at none. NSPCC at 1. IWF at 3.',
  );
  expect(principles.describe(series, 'ten')).not.toContain('Marks');
  expect(principles.table(series).rows[0]).toEqual([
    1,
    'Framing and process',
    'All rights of the child',
    'All rights of children count.',
    'privacy and protection · impact assessments',
    ...['both assured', 'ecpat-both-ensured', 'nothing found to cite', ''],
    ...[
      'debate should stop setting one against the other',
      'nspcc-beyond-polarised',
      'nothing found to cite',
      '',
    ],
  ]);
});

test.each([
  [
    [{ document: 'crin', words: 'some words', statements: ['crin-ten-principles'] }],
    '"crin"; expected one of ecpat',
  ],
  [
    [{ document: 'ecpat', words: 'some words', statements: ['nspcc-beyond-polarised'] }],
    'met.ecpat: "nspcc-beyond-polarised"; expected a statement of that document',
  ],
  [
    [{ document: 'ecpat', words: 'some words', statements: ['ecpat-prevention'] }],
    'met.ecpat: "ecpat-prevention"; expected it among "cites" as well',
  ],
  [
    [
      { document: 'iwf', words: 'some words', statements: ['iwf-balance'] },
      { document: 'iwf', words: 'some words', statements: ['iwf-balance'] },
    ],
    '"iwf" stands twice',
  ],
])('a mark that rests on nothing stops the build: %j', (met, message) => {
  expect(withMet(met)).toThrow(message);
  expect(withMet(met)).toThrow(`${FILE}, principle "rights", met`);
});

test('a state opens a principle that is there', () => {
  const states = [{ ...examples.three.states[2], focus: 'heards' }];
  const broken = principles.spec.parse({ ...examples.three, states });
  expect(() => principles.series(broken, undefined, FILE, markOf)).toThrow(
    `${FILE}, states.rights.focus: "heards" is no principle; expected one of rights, heard, context`,
  );
});

test('a mark needs a statement, and a name is short', () => {
  expect(withMet([{ document: 'iwf', words: 'some words', statements: [] }])).toThrow('statements');
  const [framing] = examples.three.groups;
  const long = { ...framing?.principles[0], name: 'one two three four five six seven' };
  expect(() =>
    principles.spec.parse({ ...examples.three, groups: [{ ...framing, principles: [long] }] }),
  ).toThrow('expected at most 6 words');
});
