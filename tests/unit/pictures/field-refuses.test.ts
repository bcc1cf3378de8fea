/** What a chart file of a field must not ask for. */
import { describe, expect, test } from 'vitest';
import { parseTable } from '../../../src/pictures/core/table.ts';
import { field } from '../../../src/pictures/kinds/field/index.ts';
import { examples } from '../../render/examples/field.ts';
import { csv, meta } from '../../render/examples/ranked-bars.ts';

const file = 'content/charts/x.yaml';
const table = parseTable(csv, meta, 'data.csv');
const { reports } = examples;

function open(changes: object) {
  return field.series(field.spec.parse({ ...reports, ...changes }), table, file);
}

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
      'a way to nearly all',
      { states: [{ ...whole, zoom: 'facebook' }] },
      'states.whole.zoom: "facebook" (15884 squares); expected at most half of the 16784',
    ],
    [
      'a way to nowhere',
      { states: [{ ...whole, zoom: 'aple' }] },
      'states.whole.zoom: "aple"; expected one of facebook, two, apple, others',
    ],
    [
      'regions apart that do not end the field',
      { states: [{ ...whole, focus: ['two'], apart: true }] },
      'states.whole.apart: "two" in focus; expected the last regions, and not all',
    ],
    [
      'a single square with regions',
      { states: [{ ...whole, focus: ['two'], single: true }] },
      'states.whole.focus: "two"; expected none beside single',
    ],
    [
      'two views at once',
      { states: [{ ...whole, single: true, zoom: 'two' }] },
      'states.whole.zoom: more than one view; expected one of single, apart and zoom',
    ],
    [
      'part of a square in focus, not enlarged',
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
