import { expect, test } from 'vitest';
import { FRAMES } from '../../../src/pictures/core/kind.ts';
import { examples } from '../../render/examples/lines-of-defence.ts';
import type { Label } from '../../../src/pictures/core/marks.ts';
import { linesOfDefence } from '../../../src/pictures/kinds/lines-of-defence/index.ts';
import type { LinesOfDefenceModel } from '../../../src/pictures/kinds/lines-of-defence/parts.ts';
import { book } from '../../support/book.ts';
import { markOf } from '../../support/marks.ts';

const FILE = 'content/charts/sample.yaml';
const spec = linesOfDefence.spec.parse(examples.three);
const series = linesOfDefence.series(spec, undefined, FILE, markOf);

function open(changes: object) {
  return linesOfDefence.series(
    linesOfDefence.spec.parse({ ...examples.three, ...changes }),
    undefined,
    FILE,
    markOf,
  );
}

const frames = Object.values(FRAMES);
const real = book.charts.find(({ spec: { kind } }) => kind === 'lines-of-defence');

test.each(frames)('the ground says whether a line is there, on the $name frame', (frame) => {
  const looks = (state: string): string[] =>
    linesOfDefence
      .model(series, state, frame)
      .bands.flatMap(({ key, look }) => (key === 'sheet' ? [] : [look]));
  expect(looks('today')).toEqual(['in-place', 'in-place', 'expected']);
  expect(looks('users')).toEqual(['either-way', 'in-place', 'expected']);
  expect(looks('under-e2ee')).toEqual(['either-way', 'ends', 'stays']);
});

test.each(frames)('a sign says what becomes of it; none is larger, on the $name frame', (frame) => {
  const { signs, bands } = linesOfDefence.model(series, 'under-e2ee', frame);
  expect(signs.map(({ key, look }) => `${key} ${look}`)).toEqual([
    'sign-users either-way',
    'sign-platforms ends',
  ]);
  expect(signs.every((sign) => !('width' in sign))).toBe(true);
  expect(new Set(bands.map(({ width, height }) => `${width} ${Math.round(height)}`)).size).toBe(1);
});

test.each(frames)(
  'words of a solid band are light, of another dark, on the $name frame',
  (frame) => {
    const { inks, labels } = linesOfDefence.model(series, 'users', frame);
    const names = (of: Label[]): string[] =>
      of.filter(({ key }) => key.startsWith('name-')).map(({ text }) => text);
    expect(names(inks)).toEqual(['Platforms detect']);
    expect(names(labels)).toEqual(['Users report', 'Regulation']);
  },
);

test('where no line is opened, each tells its standing', () => {
  for (const frame of frames) {
    const { labels, inks } = linesOfDefence.model(series, 'today', frame);
    const told = [...inks, ...labels].filter(({ key }) => key.startsWith('standing-'));
    expect(told.map(({ text }) => text)).toEqual(['in place', 'in place', 'still to come']);
  }
});

test.each(frames)(
  'the opened line alone tells all, inside its ground, on the $name frame',
  (frame) => {
    const { labels, inks, bands } = linesOfDefence.model(series, 'users', frame);
    const said = [...labels, ...inks].filter(({ key }) => /^(standing|words|before)-/.test(key));
    const join = (start: string): string =>
      said
        .filter(({ key }) => key.startsWith(start))
        .map(({ text }) => text)
        .join(' ');
    expect(join('standing-users')).toBe(
      'Expected under E2EE: likely fundamentally insufficient either way',
    );
    expect(join('words-users')).toBe(examples.three.lines[0]?.under);
    expect(join('before-users')).toBe('Today: in place. To platforms or to police.');
    expect(said.every(({ key }) => /-users-\d$/.test(key))).toBe(true);
    const ground = bands.find(
      ({ key }) => key === (frame.name === 'wide' ? 'sheet' : 'band-users'),
    );
    const from = ground?.y ?? 0;
    expect(said.every(({ y }) => y > from && y < from + (ground?.height ?? 0))).toBe(true);
  },
);

test('a line that is opened as described has nothing before it', () => {
  const [, users] = examples.three.states;
  const as = open({ states: [{ ...users, under: [] }] });
  const { inks, joint } = linesOfDefence.model(as, 'users', FRAMES.wide);
  const said = inks.filter(({ key }) => key.includes('-users-')).map(({ text }) => text);
  expect(said).toEqual(['1', 'Users report', 'Today: in place', 'To platforms or to police.']);
  // Solid goes over into solid.
  expect(joint).toBeUndefined();
});

test('on a page bands keep their place and breadth, whichever is opened', () => {
  const across = (state: string): string[] =>
    linesOfDefence
      .model(series, state, FRAMES.wide)
      .bands.flatMap(({ key, x, width }) => (key === 'sheet' ? [] : [`${key} ${x} ${width}`]));
  expect(across('users')).toEqual(across('today'));
});

test.each(frames)(
  'no letters are smaller than 13 units, and all lines’ are alike, on the $name frame',
  (frame) => {
    if (!real) throw new Error('expected a chart of five lines');
    const sizes = real.spec.states.map(({ id }) => {
      const { model } = real.picture(id, frame);
      const { labels, inks } = model as LinesOfDefenceModel;
      const all = [...labels, ...inks];
      expect(Math.min(...all.map(({ size = 14 }) => size))).toBeGreaterThanOrEqual(13);
      // Words in leaves have five documents’ room, and a size of their own.
      return all.find(({ key }) => key.startsWith('words-') && !id.startsWith('beside-'))?.size;
    });
    const opened = new Set(sizes.filter((size) => size !== undefined));
    expect(opened.size).toBe(1);
    expect([...opened][0]).toBeGreaterThanOrEqual(18);
  },
);

test.each(frames)(
  'beside a line stand the words of all, the author’s among them, in leaves of one size, on the $name frame',
  (frame) => {
    const { leaves, signs, bands, labels } = linesOfDefence.model(series, 'beside', frame);
    expect(leaves.map(({ document, look }) => `${document} ${look}`)).toEqual([
      'crin said',
      'nspcc said',
      'iwf silent',
    ]);
    expect(new Set(leaves.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
    expect(signs.map(({ key }) => key)).toEqual(['sign-users']);
    expect(bands.map(({ key }) => key)).toContain('here');
    const words = labels.filter(({ key }) => key.startsWith('words-nspcc'));
    expect(words.map(({ text }) => text).join(' ')).toBe(examples.three.lines[0]?.under);
  },
);

test('what is said beside a line is heard, and another document comes first at the next', () => {
  const [, users] = examples.three.states;
  const second = { ...users, focus: 'platforms', beside: true };
  const { leaves, alt } = linesOfDefence.model(open({ states: [second] }), 'users', FRAMES.wide);
  expect(leaves.map(({ document }) => document)).toEqual(['nspcc', 'iwf', 'crin']);
  expect(alt).toContain('IWF: New tools should find abuse. CRIN: Tools can be turned');
  expect(linesOfDefence.describe(series, 'beside')).toContain(
    'Users report. CRIN: Ways to report should be safe. NSPCC report: Not enough on their own',
  );
});

test('words beside that are missing, or without a line in focus, stop the build', () => {
  const [today] = examples.three.states;
  const [first, ...others] = examples.three.lines;
  expect(() => open({ lines: [{ ...first, others: { crin: null } }, ...others] })).toThrow(
    `${FILE}, lines.users.others.iwf: missing`,
  );
  expect(() => open({ states: [{ ...today, beside: true }] })).toThrow(
    `${FILE}, states.today.beside: expected a focus, and speakers`,
  );
});

test('words without room stop the build', () => {
  const [first, ...others] = examples.three.lines;
  const long = {
    ...first,
    now: 'administratively '.repeat(14).trim(),
    under: 'administratively '.repeat(14).trim(),
  };
  const many = [long, ...others, ...['a', 'b', 'c'].map((id) => ({ ...long, id }))];
  expect(() => linesOfDefence.model(open({ lines: many }), 'users', FRAMES.narrow)).toThrow(
    'no room for the words of a line',
  );
});

test('the words name the author and every sign; the table has both conditions', () => {
  expect(linesOfDefence.describe(series, 'under-e2ee')).toBe(
    'The report describes 3 lines of defence. Under end-to-end encryption: 1 (users report) likely fundamentally insufficient either way; 2 (platforms detect) likely eradicated; 3 (regulation) stays.',
  );
  expect(linesOfDefence.describe(series, 'users')).toBe(
    'The report describes 3 lines of defence. As described: 2 (platforms detect) in place; 3 (regulation) still to come. Under end-to-end encryption: 1 (users report) likely fundamentally insufficient either way. Users report: Not enough on their own; some tools on devices may still work. Today: in place. To platforms or to police.',
  );
  expect(linesOfDefence.describe(series, 'today')).not.toContain('Under');
  expect(linesOfDefence.table(series).rows[2]).toEqual([
    '3 Regulation',
    'Duties set by law.',
    'still to come',
    'Powers stay as they are.',
    'stays',
    'No general ban for children.',
    'One approach is a model.',
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
