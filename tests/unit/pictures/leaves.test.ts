import { expect, test } from 'vitest';
import { FRAMES } from '../../../src/pictures/core/kind.ts';
import { leafBoxes, leafSize } from '../../../src/pictures/core/leaves.ts';
import { leaves } from '../../../src/pictures/kinds/leaves/index.ts';
import { examples } from '../../render/examples/leaves.ts';
import { markOf } from '../../support/marks.ts';

const FILE = 'content/charts/sample.yaml';
const [crin, ...others] = examples.two.speakers;

function open(changes: object = {}) {
  const spec = leaves.spec.parse({ ...examples.two, ...changes });
  return leaves.series(spec, undefined, FILE, markOf);
}

const series = open();
const frames = Object.values(FRAMES);

test.each(frames)('closed, an empty leaf alone has no mark, on the $name frame', (frame) => {
  const { leaves: all, marks } = leaves.model(series, 'all', frame);
  const empty = all.filter(({ look }) => look === 'silent').map(({ key }) => key);
  expect(empty.sort()).toEqual(['leaf-brown-parents', 'leaf-crin-parents', 'leaf-iwf-police']);
  expect(marks.filter(({ key }) => key.startsWith('mark-'))).toHaveLength(3);
  expect(new Set(all.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
});

test.each(frames)(
  'opened leaves are of one size and one letter, empty or not, on the $name frame',
  (frame) => {
    const { leaves: all, labels } = leaves.model(series, 'police', frame);
    const opened = all.filter(({ key }) => key.endsWith('-police'));
    expect(new Set(opened.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
    const words = labels.filter(({ key }) => key.startsWith('words-'));
    expect(new Set(words.map(({ size }) => size)).size).toBe(1);
    expect(words.filter(({ tone }) => tone === 'quiet').map(({ text }) => text)).toEqual([
      'does not say',
    ]);
  },
);

test('another document comes first at each thing', () => {
  const first = (state: string) => {
    const { leaves: all } = leaves.model(series, state, FRAMES.wide);
    return all.find(({ key }) => key.endsWith(`-${state}`))?.document;
  };
  expect([first('police'), first('parents')]).toEqual(['crin', 'brown']);
});

test('a leaf keeps its key, whether it is opened or not', () => {
  const keys = (state: string) =>
    leaves
      .model(series, state, FRAMES.narrow)
      .leaves.map(({ key }) => key)
      .sort();
  expect(keys('police')).toEqual(keys('all'));
});

test('the sentence, the words and the table hold every leaf', () => {
  const heard =
    'CRIN: funding, and training. Neil Brown: asks if this should be left to them. IWF: does not say.';
  expect(leaves.model(series, 'police', FRAMES.wide).alt).toBe(`On the police. ${heard}`);
  expect(leaves.describe(series, 'police')).toBe(`Police. ${heard}`);
  expect(leaves.model(series, 'all', FRAMES.wide).alt).toBe(
    'Six places. CRIN: 1 of 2. Neil Brown: 1 of 2. IWF: 1 of 2.',
  );
  expect(leaves.describe(series, 'all')).toContain('Police: 2; Parents and carers: 1.');
  expect(leaves.table(series).rows[2]).toEqual(['IWF', 'does not say', 'matter more than ever']);
});

test('a thing that is not there, and words that are missing, stop the build', () => {
  expect(() => open({ states: [{ ...examples.two.states[1], focus: 'schools' }] })).toThrow(
    `${FILE}, states.police.focus: "schools" is not a thing; expected one of police, parents`,
  );
  expect(() => open({ speakers: [{ ...crin, words: { police: null } }, ...others] })).toThrow(
    `${FILE}, crin.words.parents: missing`,
  );
});

test('words without room stop the build', () => {
  const [box] = leafBoxes({ x: 0, y: 0, width: 320, height: 120 }, 2, FRAMES.narrow);
  if (!box) throw new Error('expected a box');
  expect(() => leafSize(['word '.repeat(40).trim()], box, FRAMES.narrow)).toThrow('no room');
  expect(() => leafSize(['administratively'.repeat(4)], box, FRAMES.narrow)).toThrow('no room');
});
