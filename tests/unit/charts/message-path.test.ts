import { expect, test } from 'vitest';
import { examples } from '../../../src/charts/kinds/message-path/examples.ts';
import { chartSpec, openChart } from '../../../src/charts/registry.ts';
import { FRAMES } from '../../../src/charts/core/kind.ts';

const FILE = 'content/charts/sample.yaml';

function open(changes: object) {
  return openChart(chartSpec.parse({ ...examples.two, ...changes }), undefined, FILE);
}

test('a message is drawn solid where it can be read and hatched where it cannot', () => {
  const { model } = open({}).picture('arrived', FRAMES.wide);
  if (!('seals' in model)) throw new Error('expected a message path');
  const sealed = model.seals.filter((seal) => seal.sealed && !seal.small).map((seal) => seal.key);
  expect(sealed).toEqual(['trace-transit-1', 'trace-ends-1', 'trace-ends-2']);
});

test('what the message has not reached is open', () => {
  const { model } = open({}).picture('setting-out', FRAMES.narrow);
  if (!('ahead' in model)) throw new Error('expected a message path');
  expect(model.ahead.map(({ key }) => key)).toEqual([
    'ahead-transit-3',
    'ahead-ends-0',
    'ahead-ends-1',
    'ahead-ends-2',
    'ahead-ends-3',
  ]);
});

test('the table and the words say who can read it', () => {
  const chart = open({});
  expect(chart.table().rows[2]).toEqual(['The service', 'can be read', 'sealed']);
  expect(chart.describe('arrived')).toContain(
    'End to end: the message can be read by the sender, the receiver, and is sealed elsewhere.',
  );
});

test('an unknown place, arrangement or distance stops the build', () => {
  const [arrived] = examples.two.states;
  const [transit] = examples.two.arrangements;
  expect(() => open({ arrangements: [{ ...transit, readable: ['server'] }] })).toThrow(
    `${FILE}, arrangements.transit.readable: "server" is not a place`,
  );
  expect(() => open({ states: [{ ...arrived, reached: { transit: 9, ends: 0 } }] })).toThrow(
    `${FILE}, states.arrived.reached.transit: 9 found; expected 0 to 4`,
  );
  expect(() =>
    open({ states: [{ ...arrived, reached: { transit: 1, ends: 0, both: 1 } }] }),
  ).toThrow(`${FILE}, states.arrived.reached: "both" is not an arrangement`);
});
