import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FRAMES } from '../../../src/pictures/core/kind.ts';
import { parseTable } from '../../../src/pictures/core/table.ts';
import { apportion } from '../../../src/pictures/kinds/field/apportion.ts';
import { field } from '../../../src/pictures/kinds/field/index.ts';
import { examples } from '../../render/examples/field.ts';
import { csv, meta } from '../../render/examples/ranked-bars.ts';

const file = 'content/charts/x.yaml';
const table = parseTable(csv, meta, 'data.csv');
const { reports, messages } = examples;

function open(changes: object = {}, base: object = reports) {
  return field.series(field.spec.parse({ ...base, ...changes }), table, file);
}

/** Marks that the boxes of a region hold. */
function marksIn(series: ReturnType<typeof open>, id: string, name: 'narrow' | 'wide'): number {
  const { marks, pitch } = field.model(series, 'whole', FRAMES[name]);
  return marks
    .filter(({ key }) => key === `rows-${id}` || key === `rest-${id}`)
    .reduce((all, { width, height }) => all + Math.round((width * height) / pitch ** 2), 0);
}

describe('marks', () => {
  test('are shared out by the largest remainder', () => {
    expect(apportion([4160, 3380, 2460], 1000)).toEqual([4, 3, 3]);
    // The first of two equal fractions.
    expect(apportion([1500, 1500], 1000)).toEqual([2, 1]);
    // The reports of 2019: 16,837 in all, one of them for 205 reports.
    expect(apportion([15884511, 449283, 123839, 378856, 205], 1000)).toEqual([
      15884, 449, 124, 379, 1,
    ]);
  });

  test('add up, and leave no region without one', () => {
    const values = fc.array(fc.integer({ min: 1, max: 9_000_000 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 2000 }), (amounts, amount) => {
        const all = Math.round(amounts.reduce((a, b) => a + b) / amount);
        fc.pre(all >= amounts.length);
        const marks = apportion(amounts, amount);
        expect(marks.reduce((a, b) => a + b)).toBe(all);
        expect(Math.min(...marks)).toBeGreaterThanOrEqual(1);
        marks.forEach((mark, index) => {
          if ((amounts[index] ?? 0) < amount) expect(mark).toBe(1);
        });
      }),
    );
  });

  test('a region that falls under one mark because of small ones keeps one', () => {
    expect(apportion([1000, 3400, 100, 100], 1000)).toEqual([1, 2, 1, 1]);
    expect(() => apportion([400, 500], 1000)).toThrow('1 marks for 2 regions');
  });
});

describe('a field', () => {
  test('takes its numbers from rows, and the rest from all others', () => {
    expect(open().regions.map(({ value, marks }) => [value, marks])).toEqual([
      [15884511, 15884],
      [573122, 573],
      [205, 1],
      [326552, 326],
    ]);
  });

  test.each(['narrow', 'wide'] as const)('draws as many squares as it says, %s', (frame) => {
    const series = open();
    for (const { id, marks, share } of series.regions)
      expect(marksIn(series, id, frame)).toBe(share < 1 ? 0 : marks);
  });

  test('has fewer columns and more rows on a phone', () => {
    const [narrow, wide] = [FRAMES.narrow, FRAMES.wide].map((frame) => {
      const { marks, pitch } = field.model(open(), 'whole', frame);
      return { columns: (marks[0]?.width ?? 0) / pitch, rows: (marks[0]?.height ?? 0) / pitch };
    });
    expect(narrow?.columns).toBeLessThan(wide?.columns ?? 0);
    expect(narrow?.rows).toBeGreaterThan(wide?.rows ?? 0);
  });

  test('a region under one mark fills its exact share, in the lens too', () => {
    const { marks, side, lens, outlines, leaders } = field.model(open(), 'apple', FRAMES.wide);
    const part = marks.find(({ key }) => key === 'part-apple');
    expect((part?.width ?? 0) / side).toBeCloseTo(0.205, 2);
    expect(lens.width / lens.height).toBeCloseTo(0.205, 4);
    expect(outlines.map(({ key }) => key)).toEqual(['lens', 'square-apple']);
    expect(leaders).toHaveLength(1);
    expect(field.model(open(), 'whole', FRAMES.wide).leaders).toEqual([]);
  });

  test('nothing but the lens moves from state to state', () => {
    for (const frame of Object.values(FRAMES)) {
      const [first, ...others] = reports.states.map(({ id }) =>
        field
          .model(open(), id, frame)
          .marks.map(({ key, x, y, width, height }) => [key, x, y, width, height]),
      );
      for (const other of others) expect(other).toEqual(first);
    }
  });

  test('what is not in focus steps back', () => {
    const { patterns } = field.model(open(), 'small', FRAMES.wide);
    expect(patterns.map(({ look }) => look)).toEqual(['away', 'middle', 'dark']);
  });

  test('a number without room beside its name stands below it', () => {
    const { labels } = field.model(open({}, messages), 'all', FRAMES.narrow);
    const at = (key: string) => labels.find((label) => label.key === key);
    expect(at('number-most')?.x).toBe(0);
    expect(at('number-most')?.y).toBe((at('name-most')?.y ?? 0) + 18);
  });
});

describe('a field refuses', () => {
  const [facebook, two, apple, others] = reports.regions;
  const [whole] = reports.states;

  test.each<[string, object, string]>([
    ['a total beside its parts', { total: 5 }, 'total: 5; expected 16784390, the sum'],
    [
      'a name twice',
      { regions: [facebook, two, apple, { ...others, id: 'apple' }] },
      'regions: "apple"; expected once',
    ],
    [
      'an unknown row',
      { regions: [{ ...facebook, value: ['Facebok'] }, two, apple, others] },
      'regions.facebook.value: "Facebok"; expected a row of the data',
    ],
    [
      'a row in two regions',
      { regions: [facebook, two, { ...apple, value: ['Google'] }, others] },
      'regions.apple.value: "Google"; expected in one region only',
    ],
    ['no column', { column: undefined }, 'field "column": no column ""; expected one of'],
    [
      'marks too many to be seen',
      { each: { amount: 1, unit: 'reports' } },
      'each.amount: 1 makes 16,784,390 marks; expected 4 (one a region) to 20,000',
    ],
    [
      'marks fewer than regions',
      { each: { amount: 9_000_000, unit: 'reports' } },
      'each.amount: 9000000 makes 2 marks; expected 4',
    ],
    [
      'an unknown region in focus',
      { states: [{ ...whole, focus: ['aple'] }] },
      'states.whole.focus: "aple"; expected one of facebook, two, apple, others',
    ],
    [
      'a lens on many marks',
      { states: [{ ...whole, zoom: 'two' }] },
      'states.whole.zoom: "two" (573,122 reports); expected a region under one mark',
    ],
    [
      'part of a mark in focus without its lens',
      { states: [{ ...whole, focus: ['apple'] }] },
      'states.whole.zoom: "missing"; expected "apple", which is in focus and under one mark',
    ],
  ])('%s', (_, changes, words) => {
    expect(() => open(changes)).toThrow(`${file}, ${words}`);
  });

  test('a region with nothing left', () => {
    const all = parseTable('organisation,short,reports\nFacebook,,15884511\n', meta, '');
    const regions = [facebook, { ...others, value: 'rest' }];
    const spec = field.spec.parse({ ...reports, regions, states: [whole] });
    expect(() => field.series(spec, all, file)).toThrow(
      `${file}, regions.others.value: 0; expected more than 0`,
    );
  });
});
