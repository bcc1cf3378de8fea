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

test('a band is solid as today; under encryption solid, half or hatched, as the author says', () => {
  for (const frame of Object.values(FRAMES)) {
    const shares = (state: string): number[] =>
      linesOfDefence
        .model(series, state, frame)
        .bands.filter(({ key }) => key.startsWith('band-'))
        .map(({ box, solid }) => solid / box.width);
    expect(shares('today')).toEqual([1, 1, 1]);
    expect(shares('users')).toEqual([0.5, 1, 1]);
    expect(shares('under-e2ee')).toEqual([0.5, 0, 1]);
  }
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

test('the words name the author and every effect; the table has both conditions', () => {
  expect(linesOfDefence.describe(series, 'under-e2ee')).toBe(
    'The report describes 3 lines of defence: users report, platforms detect and regulation. Under end-to-end encryption, as drawn here, line 3 (regulation) is as today; line 1 (users report) is restricted in part; line 2 (platforms detect) is restricted.',
  );
  expect(linesOfDefence.describe(series, 'users')).toMatch(
    /as they are today\. Users report: Not enough on their own; some tools on devices may still work\.$/,
  );
  expect(linesOfDefence.describe(series, 'today')).toContain('Each is drawn as a solid band.');
  expect(linesOfDefence.table(series).rows[2]).toEqual([
    '3 Regulation',
    'Duties set by law.',
    'Powers stay as they are.',
    'as today',
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
