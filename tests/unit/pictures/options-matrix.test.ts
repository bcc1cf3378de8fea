import { expect, test } from 'vitest';
import { FRAMES } from '../../../src/pictures/core/kind.ts';
import { examples } from '../../render/examples/options-matrix.ts';
import { optionsMatrix } from '../../../src/pictures/kinds/options-matrix/index.ts';
import { markOf } from '../../support/marks.ts';
import { chartSpec, openChart } from '../../../src/pictures/registry.ts';

const FILE = 'content/charts/sample.yaml';
const [first, second] = examples.options.options;

function open(changes: object) {
  return openChart(chartSpec.parse({ ...examples.options, ...changes }), { file: FILE, markOf });
}

function modelOf(state: string, frame = FRAMES.narrow) {
  const spec = optionsMatrix.spec.parse(examples.options);
  return optionsMatrix.model(optionsMatrix.series(spec, undefined, FILE), state, frame);
}

test('a disc stands where the report says something, a ring where it does not', () => {
  const marks = modelOf('readiness').marks.filter(({ key }) => key.startsWith('mark-'));
  expect(marks.map(({ key, says }) => `${key} ${says}`)).toEqual([
    'mark-device true',
    'mark-server true',
    'mark-enclave false',
  ]);
});

test('what is not said is said in words too, in the quiet tone', () => {
  const words = modelOf('readiness').labels.filter(({ key }) => key === 'words-enclave-0');
  expect(words.map(({ text, tone }) => `${text} ${tone}`)).toEqual([
    'the report does not say quiet',
  ]);
});

test('rows keep their place in every state', () => {
  for (const frame of Object.values(FRAMES)) {
    expect(modelOf('safety', frame).rules).toEqual(modelOf('readiness', frame).rules);
    expect(modelOf('safety', frame).marks.map(({ y }) => y)).toEqual(
      modelOf('readiness', frame).marks.map(({ y }) => y),
    );
  }
});

test('words stand beside the name on wide frames and below it on narrow ones', () => {
  const find = (frame: (typeof FRAMES)['wide'], key: string) =>
    modelOf('safety', frame).labels.find((label) => label.key === key);
  expect(find(FRAMES.wide, 'words-device-0')?.y).toBe(find(FRAMES.wide, 'name-device-0')?.y);
  expect(find(FRAMES.narrow, 'words-device-0')?.x).toBe(find(FRAMES.narrow, 'name-device-0')?.x);
});

test('the table heads its rows as the file says, or as options', () => {
  expect(open({}).table().columns[0]?.label).toBe('Option');
  expect(open({ rows: 'Document' }).table().columns[0]?.label).toBe('Document');
});

test('table and words hold every cell', () => {
  const chart = open({});
  expect(chart.table().rows[2]).toEqual([
    'Secure enclave',
    'the same checks',
    'the report does not say',
  ]);
  expect(chart.describe('readiness')).toContain('Secure enclave: the report does not say.');
  expect(chart.describe('safety')).not.toContain('does not say');
});

test('the name of a picture says every row, and which are left open', () => {
  const { alt } = modelOf('readiness');
  for (const { name } of examples.options.options) expect(alt).toContain(name);
  expect(alt).toMatch(/Secure enclave: the report does not say\.$/);
});

test('a missing, unknown or long cell stops the build', () => {
  const bad = (cells: object) => () => open({ options: [{ ...first, cells }, second] });
  const at = `${FILE}, options.device.cells`;
  expect(bad({ safety: 'high' })).toThrow(`${at}.readiness: missing; expected words, or null`);
  expect(bad({ ...first?.cells, price: 'high' })).toThrow(
    `${at}: "price" is not an aspect; expected one of safety, readiness`,
  );
  const long = 'one two three four five six seven eight nine ten';
  expect(bad({ ...first?.cells, safety: long })).toThrow(
    `${at}.safety: "${long}" has 10 words; expected at most 9`,
  );
});

test('a state that shows an unknown aspect stops the build', () => {
  const states = [{ ...examples.options.states[0], aspect: 'price' }];
  expect(() => open({ states })).toThrow(
    `${FILE}, states.safety.aspect: "price" is not an aspect; expected one of safety, readiness`,
  );
});
