import { describe, expect, test } from 'vitest';
import { type Frame } from '../../../../src/pictures/core/kind.ts';
import { textWidth } from '../../../../src/pictures/core/text.ts';
import { buttonRows, embedHeight } from '../../../../src/pictures/embed/height.ts';
import { chartSpec, openChart } from '../../../../src/pictures/registry.ts';
import { examples } from '../../../render/examples/unit-chart.ts';
import { markOf } from '../../../support/marks.ts';

const { referrals } = examples;
const chart = openChart(chartSpec.parse(referrals), { file: 'x.yaml', markOf });
/** Words that take a line each. */
const SHORT = { title: 'T', subtitle: 'S', caveat: 'C', source: 'Q' };

/**
 * Height of a frame with pictures of some heights, each a share of its picture's width.
 * @param choice whether readers choose between them
 */
function heightOf(pictures: readonly number[], choice: boolean, words: object = {}): number {
  const states = pictures.map((_, index) => ({
    ...{ ...referrals.states[0], id: `s${index}`, label: 'Label', choice },
  }));
  function picture(id: string, frame: Frame) {
    const drawn = chart.picture('messenger', frame);
    if (drawn.kind !== 'unit-chart') throw new Error('expected a unit chart');
    const height = (pictures[Number(id.slice(1))] ?? 0) * drawn.model.width;
    return { ...drawn, model: { ...drawn.model, height } };
  }
  return embedHeight({
    spec: chartSpec.parse({ ...referrals, ...SHORT, states, ...words }),
    picture,
  });
}

describe('embedHeight', () => {
  // One line of each text: 13 + 23.4 + 22 + 16 + 20.3 + 40 + 19 + 56 = 209.7.
  test('adds up what stands in a frame, rounded up to ten', () => {
    expect(heightOf([0], false)).toBe(210);
  });

  test('counts lines in the narrowest frame, 280 px wide', () => {
    // Two words that stand side by side in 320 px, but not in 280.
    expect(heightOf([0], false, { title: `${'n'.repeat(14)} ${'n'.repeat(14)}` })).toBe(240);
  });

  test('counts pictures in the widest frame, 800 px wide', () => {
    // As high as wide, 792 px: 209.7 + 792 = 1,001.7.
    expect(heightOf([1], false)).toBe(1010);
  });

  test('is that of the highest picture that readers can choose', () => {
    // Buttons take 40 + 33.4, the higher picture 792: 1,075.1.
    expect(heightOf([0.2, 1], true)).toBe(1080);
    expect(heightOf([1, 0.2], true)).toBe(1080);
  });

  test('is that of the first picture where readers choose nothing', () => {
    expect(heightOf([1, 3], false)).toBe(1010);
  });

  test('adds the words of a state to its own picture', () => {
    // One line more, 22: 1,023.7.
    const state = { ...referrals.states[0], id: 's0', subtitle: 'Own words' };
    expect(heightOf([1], false, { states: [state] })).toBe(1030);
  });
});

describe('buttonRows', () => {
  test('no button takes no row, one takes one', () => {
    expect(buttonRows([], 300)).toBe(0);
    expect(buttonRows(['All'], 300)).toBe(1);
  });

  test('starts a row where the next does not fit', () => {
    const labels = ['In transit only', 'End to end', 'On-device match'];
    expect(buttonRows(labels, 1000)).toBe(1);
    expect(buttonRows(labels, 260)).toBe(2);
    expect(buttonRows(labels, 130)).toBe(3);
  });

  test('a button that just fits stays in its row', () => {
    const width = textWidth('All', 400, 14) + 28.2;
    expect(buttonRows(['All', 'All'], 2 * width)).toBe(1);
    expect(buttonRows(['All', 'All'], 2 * width - 0.1)).toBe(2);
  });

  test('a button wider than the room has a row of its own', () => {
    expect(buttonRows(['a', 'a label that is wider than the room there is', 'b'], 100)).toBe(3);
  });
});
