import { expect, test } from 'vitest';
import { FRAMES } from '../../../src/pictures/core/kind.ts';
import { examples } from '../../render/examples/unit-chart.ts';
import { unitChart } from '../../../src/pictures/kinds/unit-chart/index.ts';

const file = 'content/charts/x.yaml';
const [state] = examples.range.states;

function open(changes: object) {
  const spec = unitChart.spec.parse({ ...examples.range, states: [{ ...state, ...changes }] });
  return unitChart.series(spec, undefined, file);
}

test('a range fills its lower end and outlines the squares up to its upper end', () => {
  const model = unitChart.model(open({}), 'share', FRAMES.wide);
  expect(model.fills).toHaveLength(2);
  expect(model.ranged.split('M')).toHaveLength(3);
  expect(model.ranged).toContain(`M${model.cells[2]?.x} ${model.cells[2]?.y}h`);
});

test('words and table give both ends', () => {
  const series = open({});
  expect(unitChart.describe(series, 'share')).toContain(
    '2 of 100 squares filled, and an outline round those up to 4.',
  );
  const { columns, rows } = unitChart.table(series);
  const upper = columns.findIndex(({ label }) => label === 'Upper end of the range');
  expect(rows[0]?.[upper]).toBe(4);
});

test('a share without a range has no such column', () => {
  const spec = unitChart.spec.parse(examples.referrals);
  const series = unitChart.series(spec, undefined, file);
  expect(unitChart.table(series).columns.map(({ label }) => label)).not.toContain(
    'Upper end of the range',
  );
  expect(unitChart.model(series, 'messenger', FRAMES.wide).ranged).toBe('');
});

test('a range needs an upper end inside the grid, and nothing else has one', () => {
  expect(() => open({ upTo: undefined })).toThrow(`${file}, states.share.upTo: missing`);
  expect(() => open({ bound: 'about' })).toThrow('states.share.upTo: 4; expected a number where');
  expect(() => open({ upTo: 1 })).toThrow('states.share.upTo: 1; expected 2 (field "filled")');
  expect(() => open({ upTo: 101 })).toThrow('to 100 (field "cells")');
});
