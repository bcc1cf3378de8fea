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
  const { marks } = principles.model(series, 'met', FRAMES.narrow);
  const x = (key: string): number =>
    Number(/^M([^,]+)/.exec(marks.find((mark) => mark.key === key)?.d ?? '')?.[1]);
  // Square, diamond and hexagon start 5.08 left of, at, and 3.15 left of their middles.
  expect(x('mark-rights-nspcc') - (x('mark-rights-ecpat') + 5.08)).toBeCloseTo(2 * 17, 1);
  expect(x('mark-context-iwf') + 3.15 - x('mark-rights-nspcc')).toBeCloseTo(17, 1);
});

test('the words and the table say what every mark rests on', () => {
  expect(principles.describe(series, 'met')).toContain(
    'Marks of other documents: ECPAT at 1; Neil Brown at none; NSPCC at 1; IWF at 3.',
  );
  expect(principles.describe(series, 'ten')).not.toContain('Marks');
  expect(principles.table(series).rows[0]).toEqual([
    1,
    'Framing and process',
    'All rights of the child',
    'privacy and protection · impact assessments',
    'ecpat-both-ensured',
    '',
    'nspcc-beyond-polarised',
    '',
  ]);
});

test.each([
  [[{ document: 'crin', statements: ['crin-ten-principles'] }], '"crin"; expected one of ecpat'],
  [
    [{ document: 'ecpat', statements: ['nspcc-beyond-polarised'] }],
    'met.ecpat: "nspcc-beyond-polarised"; expected a statement of that document',
  ],
  [
    [{ document: 'ecpat', statements: ['ecpat-prevention'] }],
    'met.ecpat: "ecpat-prevention"; expected it among "cites" as well',
  ],
  [
    [
      { document: 'iwf', statements: ['iwf-balance'] },
      { document: 'iwf', statements: ['iwf-balance'] },
    ],
    '"iwf" stands twice',
  ],
])('a mark that rests on nothing stops the build: %j', (met, message) => {
  expect(withMet(met)).toThrow(message);
  expect(withMet(met)).toThrow(`${FILE}, principle "rights", met`);
});

test('a mark needs a statement, and a name is short', () => {
  expect(withMet([{ document: 'iwf', statements: [] }])).toThrow('statements');
  const [framing] = examples.three.groups;
  const long = { ...framing?.principles[0], name: 'one two three four five six seven' };
  expect(() =>
    principles.spec.parse({ ...examples.three, groups: [{ ...framing, principles: [long] }] }),
  ).toThrow('expected at most six words');
});
