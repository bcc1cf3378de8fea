import { expect, test } from 'vitest';
import { FRAMES } from '../../../src/pictures/core/kind.ts';
import { examples } from '../../render/examples/lines-of-defence.ts';
import { linesOfDefence } from '../../../src/pictures/kinds/lines-of-defence/index.ts';

const FILE = 'content/charts/sample.yaml';
const spec = linesOfDefence.spec.parse(examples.three);
const series = linesOfDefence.series(spec, undefined, FILE);

function open(changes: object) {
  return linesOfDefence.series(
    linesOfDefence.spec.parse({ ...examples.three, ...changes }),
    undefined,
    FILE,
  );
}

test('a sign says what kind of change the author names; all signs are equally large', () => {
  for (const frame of Object.values(FRAMES)) {
    const looks = (state: string): string[] =>
      linesOfDefence.model(series, state, frame).signs.map(({ look }) => look);
    expect(looks('today')).toEqual(['in-place', 'in-place', 'expected']);
    expect(looks('users')).toEqual(['either-way', 'in-place', 'expected']);
    expect(looks('under-e2ee')).toEqual(['either-way', 'ends', 'stays']);
    const { signs } = linesOfDefence.model(series, 'under-e2ee', frame);
    expect(signs.every((sign) => !('width' in sign))).toBe(true);
  }
});

test('words say beside each sign what it means: below the name, or at the edge if there is room', () => {
  const [first, ...others] = examples.three.lines;
  const brief = open({ lines: [{ ...first, effect: 'restricted' }, ...others] });
  const find = (frame: (typeof FRAMES)['wide'], key: string, of = brief) =>
    linesOfDefence.model(of, 'under-e2ee', frame).labels.find((label) => label.key === key);
  expect(find(FRAMES.wide, 'standing-platforms-0')).toMatchObject({
    text: 'likely eradicated',
    x: find(FRAMES.wide, 'name-platforms-0')?.x,
  });
  expect(find(FRAMES.narrow, 'standing-platforms-0')).toMatchObject({
    anchor: 'end',
    y: find(FRAMES.narrow, 'name-platforms-0')?.y,
  });
  // The longest sign has no room beside a name: then all stand below.
  expect(find(FRAMES.narrow, 'standing-platforms-0', series)).toMatchObject({ anchor: 'start' });
});

test('only the line in focus stands out, and its words are those of its condition', () => {
  const { labels } = linesOfDefence.model(series, 'users', FRAMES.wide);
  const tones = labels.filter(({ key }) => key.startsWith('name-')).map(({ tone }) => tone);
  expect(tones).toEqual(['strong', 'quiet', 'quiet']);
  const text = labels.filter(({ key }) => key.startsWith('words-users')).map((label) => label.text);
  expect(text.join(' ')).toBe(examples.three.lines[0]?.under);
  const other = labels.find(({ key }) => key === 'words-rules-0');
  expect(other).toMatchObject({ text: 'Duties set by law.', tone: 'quiet' });
});

test('the words name the author and every sign; the table has both conditions', () => {
  expect(linesOfDefence.describe(series, 'under-e2ee')).toBe(
    'The report describes 3 lines of defence. Under end-to-end encryption: 1 (users report) likely fundamentally insufficient either way; 2 (platforms detect) likely eradicated; 3 (regulation) stays.',
  );
  expect(linesOfDefence.describe(series, 'users')).toBe(
    'The report describes 3 lines of defence. As described: 2 (platforms detect) in place; 3 (regulation) still to come. Under end-to-end encryption: 1 (users report) likely fundamentally insufficient either way. Users report: Not enough on their own; some tools on devices may still work.',
  );
  expect(linesOfDefence.describe(series, 'today')).not.toContain('Under');
  expect(linesOfDefence.table(series).rows[2]).toEqual([
    '3 Regulation',
    'Duties set by law.',
    'still to come',
    'Powers stay as they are.',
    'stays',
  ]);
});

test('a state that names no line, a line twice, or too many words stop the build', () => {
  const [today] = examples.three.states;
  const [first] = examples.three.lines;
  expect(() => open({ states: [{ ...today, under: ['user'] }] })).toThrow(
    `${FILE}, states.today.under: "user" is not a line; expected one of users, platforms, rules`,
  );
  expect(() => open({ states: [{ ...today, focus: 'law' }] })).toThrow(
    `${FILE}, states.today.focus: "law" is not a line`,
  );
  expect(() => open({ lines: [first, first] })).toThrow(`${FILE}, lines: "users" stands twice`);
  const long = { ...first, now: 'word '.repeat(15).trim() };
  expect(() => open({ lines: [long, first] })).toThrow('expected at most 14 words');
});
