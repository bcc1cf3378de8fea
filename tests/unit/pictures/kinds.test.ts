import { describe, expect, test } from 'vitest';
import { FRAMES } from '../../../src/pictures/core/kind.ts';
import { parseTable } from '../../../src/pictures/core/table.ts';
import * as bars from '../../render/examples/ranked-bars.ts';
import { rankedBars } from '../../../src/pictures/kinds/ranked-bars/index.ts';
import * as lines from '../../render/examples/time-line.ts';
import { courseOf } from '../../../src/pictures/kinds/time-line/course.ts';
import { timeLine } from '../../../src/pictures/kinds/time-line/index.ts';
import * as units from '../../render/examples/unit-chart.ts';
import { unitChart } from '../../../src/pictures/kinds/unit-chart/index.ts';

const file = 'content/charts/x.yaml';
const barTable = parseTable(bars.csv, bars.meta, 'data.csv');
const lineTable = parseTable(lines.csv, lines.meta, 'data.csv');

describe('ranked bars', () => {
  const spec = rankedBars.spec.parse(bars.examples.reports);
  const series = rankedBars.series(spec, barTable, file);

  test('rank every row, equal ones alike', () => {
    expect(series.rows.map(({ name, rank }) => `${rank} ${name}`).slice(0, 3)).toEqual([
      '1 Facebook companies',
      '2 Google',
      '3 Microsoft',
    ]);
    const equal = parseTable('organisation,short,reports\nA,,5\nB,,7\nC,,5\nD,,1\n', bars.meta, '');
    const states = [{ ...spec.states[0], show: { top: 2, also: [] } }];
    const tied = rankedBars.series(rankedBars.spec.parse({ ...spec, states }), equal, file);
    expect(tied.rows.map(({ rank }) => rank)).toEqual([1, 2, 2, 4]);
  });

  test('bars are in proportion to their numbers; dots stand at equal ratios', () => {
    const linear = rankedBars.model(series, 'linear', FRAMES.wide);
    const [facebook, google] = linear.bars;
    expect((google?.width ?? 0) / (facebook?.width ?? 1)).toBeCloseTo(449283 / 15884511, 3);
    const log = rankedBars.model(series, 'logarithmic', FRAMES.wide);
    const steps = log.ticks.slice(1).map(({ x }, index) => x - (log.ticks[index]?.x ?? 0));
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.05);
    expect(log.bars.every(({ width, height, rx }) => width === height && rx === width / 2)).toBe(
      true,
    );
  });

  test('a row from further down says its place', () => {
    const { labels } = rankedBars.model(series, 'apple', FRAMES.narrow);
    expect(labels.find(({ key }) => key === 'name-apple-inc')).toMatchObject({
      text: 'Apple (12th of 13)',
      tone: 'strong',
    });
    expect(labels.find(({ key }) => key === 'name-google')?.tone).toBe('quiet');
  });

  test('the whole list draws every row and counts the bracket', () => {
    const model = rankedBars.model(series, 'all-linear', FRAMES.wide);
    expect(model.bars.length + (model.others.match(/M/g) ?? []).length).toBe(13);
    expect(model.bracket?.labels.map(({ text }) => text).join(' ')).toBe(
      '6 of 13 rows: 20,000 reports or fewer',
    );
  });

  test('a row with as many as the bracket says belongs to it', () => {
    const table = parseTable('organisation,short,reports\nA,,11\nB,,10\nC,,9\n', bars.meta, '');
    const states = [{ ...spec.states[4], bracket: { atMost: 10 }, emphasis: [] }];
    const { states: read } = rankedBars.series(
      rankedBars.spec.parse({ ...spec, states }),
      table,
      file,
    );
    expect(read[0]?.bracket).toEqual({ atMost: 10, rows: 2 });
  });

  test.each([
    [{ emphasis: ['Pinterest Inc.'] }, 'states.linear.emphasis: "Pinterest Inc." is not shown'],
    [{ show: { top: 2, also: ['Nobody'] } }, 'states.linear.show.also: no row "Nobody"'],
    [{ bracket: { atMost: 3 } }, 'states.linear.bracket: expected only with "show: all"'],
  ])('refuse %o', (change, message) => {
    const states = [{ ...spec.states[0], ...change }];
    const changed = rankedBars.spec.parse({ ...spec, states });
    expect(() => rankedBars.series(changed, barTable, file)).toThrow(`${file}, ${message}`);
  });

  test('refuse a logarithmic scale for a row with nothing, and a misspelt field', () => {
    const table = parseTable('organisation,short,reports\nA,,5\nB,,0\n', bars.meta, '');
    const states = [{ ...spec.states[1], show: { top: 2 } }];
    const changed = rankedBars.spec.parse({ ...spec, states });
    expect(() => rankedBars.series(changed, table, file)).toThrow('"B" is 0');
    expect(() => rankedBars.spec.parse({ ...spec, lable: 'x' })).toThrow('lable');
  });
});

describe('lines through years', () => {
  const spec = timeLine.spec.parse(lines.examples.reports);
  const series = timeLine.series(spec, lineTable, file);

  test('break where counting changed, and only there', () => {
    const { lines: drawn, dots } = timeLine.model(series, 'all', FRAMES.wide);
    expect(drawn.map(({ key }) => key)).toEqual(['line-reports']);
    const runs = (drawn[0]?.d ?? '').split('M').slice(1);
    const years = runs.map((run) => run.split('L'));
    expect(years.map(({ length }) => length)).toEqual([26, 2]);
    const ends = years.flatMap((run) => [run[0], run.at(-1)]);
    const dotOf = (year: number): string => {
      const dot = dots.find(({ key }) => key === `dot-reports-${year}`);
      return `${dot?.x},${dot?.y}`;
    };
    expect(ends).toEqual([1998, 2023, 2024, 2025].map(dotOf));
  });

  test('stop where a year has no number, and words keep clear of what is drawn only', () => {
    const points = [2000, 2001, 2003, 2004].map((year) => ({ year, value: year, sure: true }));
    const line = { ...series.lines[0], id: 'x', draw: 'line' as const, points };
    const state = { id: 'x', alt: 'X.', from: 2000, to: 2004, lines: [], annotations: [] };
    const { d, stretches } = courseOf(
      { label: '', heading: '', unit: '', ...line },
      { ...series, breaks: [] },
      state,
      (year) => year - 2000,
      (value) => value - 2000,
    );
    expect(d).toBe('M0,0L1,1M3,3L4,4');
    expect(stretches).toEqual([
      { x1: 0, y1: 0, x2: 1, y2: 1 },
      { x1: 3, y1: 3, x2: 4, y2: 4 },
    ]);
  });

  test('mark what is less sure, and single points with a ring', () => {
    const { dots } = timeLine.model(series, 'incidents', FRAMES.narrow);
    const look = (key: string): string | undefined => dots.find((dot) => dot.key === key)?.look;
    expect(look('dot-reports-2023')).toBe('dot');
    expect(look('dot-reports-2024')).toBe('dot-hollow');
    expect(look('dot-incidents-2024')).toBe('ring');
    expect(look('hollow')).toBe('dot-hollow');
  });

  test('no sentence compares years across a break', () => {
    expect(timeLine.describe(series, 'all')).toBe(
      'Reports by year: 4,560 in 1998 to 36,210,368 in 2023; after the break, 20,512,803 in 2024 to 21,351,493 in 2025. The line breaks before 2024: From 2024 reports may be bundled.',
    );
  });

  test('a break in front of the last year shown is told, one before the first is not', () => {
    const states = [
      { ...spec.states[0], id: 'last', from: 2019, to: 2024, annotations: [] },
      { ...spec.states[0], id: 'first', from: 2024, to: 2025, annotations: [] },
    ];
    const cut = timeLine.series(timeLine.spec.parse({ ...spec, states }), lineTable, file);
    expect(timeLine.describe(cut, 'last')).toContain('; after the break, 20,512,803 in 2024.');
    expect(timeLine.describe(cut, 'last')).toContain('The line breaks before 2024');
    expect(timeLine.describe(cut, 'first')).not.toContain('break');
  });

  test('the table has the years of every line, in order', () => {
    const csv =
      'year,reports,incidents,sure\n2003,3,1,primary\n2001,1,,primary\n2002,2,9,primary\n';
    const shown = ['incidents', 'reports'];
    const states = [{ ...spec.states[1], from: 2001, to: 2003, annotations: [], lines: shown }];
    const turned = timeLine.spec.parse({ ...spec, states });
    const table = parseTable(csv, lines.meta, '');
    expect(timeLine.table(timeLine.series(turned, table, file)).rows).toEqual([
      [2001, 1, '', ''],
      [2002, 2, 9, ''],
      [2003, 3, 1, ''],
    ]);
  });

  test('refuse a note outside the years shown, and an unknown line', () => {
    const late = [{ ...spec.states[2], annotations: [{ year: 2019, text: 'x' }] }];
    expect(() =>
      timeLine.series(timeLine.spec.parse({ ...spec, states: late }), lineTable, file),
    ).toThrow(`${file}, states.early.annotations: 2019 is outside the years shown`);
    const other = [{ ...spec.states[0], lines: ['report'] }];
    expect(() =>
      timeLine.series(timeLine.spec.parse({ ...spec, states: other }), lineTable, file),
    ).toThrow('no line "report"; expected one of reports, incidents');
  });
});

describe('unit charts', () => {
  const spec = unitChart.spec.parse(units.examples.referrals);
  const series = unitChart.series(spec, undefined, file);

  test('fill as many squares as the number says', () => {
    const { cells, fills } = unitChart.model(series, 'messenger', FRAMES.wide);
    expect([cells.length, fills.length]).toEqual([100, 70]);
    expect(fills.every(({ width }, index) => width === cells[index]?.width)).toBe(true);
  });

  test('an upper bound does not fill its last square; a part fills a part', () => {
    const { cells, fills } = unitChart.model(series, 'users', FRAMES.wide);
    expect(fills).toHaveLength(1);
    expect(fills[0]?.width).toBeLessThan(cells[0]?.width ?? 0);
    const states = [{ ...spec.states[0], filled: 8.5 }];
    const half = unitChart.series(unitChart.spec.parse({ ...spec, states }), undefined, file);
    const parts = unitChart.model(half, 'messenger', FRAMES.narrow);
    expect(parts.fills).toHaveLength(9);
    expect(parts.fills[8]?.width).toBeCloseTo((parts.cells[0]?.width ?? 0) / 2, 1);
  });

  test('refuse more filled squares than there are', () => {
    const states = [{ ...spec.states[0], filled: 101 }];
    const changed = unitChart.spec.parse({ ...spec, states });
    expect(() => unitChart.series(changed, undefined, file)).toThrow(
      `${file}, states.messenger.filled: 101; expected at most 100`,
    );
  });
});
