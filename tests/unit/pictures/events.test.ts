import { describe, expect, test } from 'vitest';
import { FRAMES } from '../../../src/pictures/core/kind.ts';
import { textWidth } from '../../../src/pictures/core/text.ts';
import { parseTable } from '../../../src/pictures/core/table.ts';
import { dateWords, inYears, readDate } from '../../../src/pictures/kinds/events/dates.ts';
import { csv, examples, meta } from '../../render/examples/events.ts';
import { markOf } from '../../support/marks.ts';
import { raise } from '../../../src/pictures/kinds/events/flags.ts';
import { events } from '../../../src/pictures/kinds/events/index.ts';
import { readEvents } from '../../../src/pictures/kinds/events/read.ts';

const file = 'content/charts/x.yaml';

function open(changes: object = {}, text = csv) {
  const spec = events.spec.parse({ ...examples.lanes, ...changes });
  return events.series(spec, parseTable(text, meta, file), file, markOf);
}

describe('dates', () => {
  test('are as exact as their source', () => {
    expect(
      ['2016', '2024-05', '2024-05-31'].map((text) => dateWords(readDate(text, file))),
    ).toEqual(['2016', 'May 2024', '31 May 2024']);
  });

  test('without a day lie in the middle of what is known', () => {
    expect(inYears({ year: 2016 })).toBe(2016.5);
    expect(inYears({ year: 2016, month: 1 })).toBeCloseTo(2016.042, 3);
    expect(inYears({ year: 2016, month: 12, day: 31 })).toBeLessThan(2017);
  });

  test.each(['2024-13', '2024-5', 'May 2024', ''])('"%s" is none', (text) => {
    expect(() => readDate(text, 'row 2')).toThrow(`row 2: "${text}"; expected a date`);
  });
});

describe('events in lanes', () => {
  test('stand in the order of their dates, whatever the order of the file', () => {
    const [head = '', first = '', ...rest] = csv.trim().split('\n');
    const turned = open({}, `${[head, ...rest, first].join('\n')}\n`);
    expect(turned.events[0]?.id).toBe('option');
  });

  test('never meet: those on one date stand above each other', () => {
    for (const state of ['all', 'companies', 'documents']) {
      const { marks } = events.model(open(), state, FRAMES.narrow);
      const drawn = marks.filter(({ key }) => key.startsWith('event-'));
      expect(drawn).toHaveLength(14);
      drawn.forEach((mark, index) => {
        for (const other of drawn.slice(index + 1))
          expect(Math.hypot(mark.x - other.x, mark.y - other.y), mark.key).toBeGreaterThan(
            mark.r + other.r,
          );
      });
    }
  });

  test('have shapes of three kinds, and the marks of the documents', () => {
    const { marks } = events.model(open(), 'all', FRAMES.wide);
    const arcs = (id: string): number =>
      (marks.find(({ key }) => key === `event-${id}`)?.d.match(/A/g) ?? []).length;
    expect([arcs('principles'), arcs('plan'), arcs('option')]).toEqual([2, 3, 4]);
    const documents = marks.flatMap(({ document }) => document ?? []);
    expect(documents).toEqual(['ecpat', 'nspcc', 'brown', 'iwf', 'crin']);
  });

  test('without an exact date are drawn over the whole period', () => {
    const { periods, marks } = events.model(open(), 'all', FRAMES.wide);
    const period = periods.find(({ key }) => key === 'period-page');
    const mark = marks.find(({ key }) => key === 'event-page');
    expect(period?.x1).toBeLessThan(mark?.x ?? 0);
    expect(period?.x2).toBeGreaterThan(mark?.x ?? Infinity);
  });

  test('documents run through all lanes: a line where the month is known, a band where it is inferred', () => {
    for (const frame of Object.values(FRAMES)) {
      const { posts, spans, lanes, marks } = events.model(open(), 'companies', frame);
      expect(posts.map(({ document }) => document)).toEqual(['nspcc', 'brown', 'crin']);
      expect(spans.map(({ document }) => document)).toEqual(['ecpat', 'iwf']);
      const bottom = lanes.at(-1)?.y1;
      for (const { y2 } of posts) expect(y2).toBe(bottom);
      for (const { y, height } of spans) expect(y + height).toBeCloseTo(bottom ?? 0, 1);
      const report = marks.find(({ key }) => key === 'event-report');
      expect(posts[0]?.x1).toBe(report?.x);
    }
  });

  test('no mark meets the name of its lane, which stands over the first years', () => {
    for (const frame of Object.values(FRAMES)) {
      const { marks, labels } = events.model(open(), 'all', frame);
      const name = labels.find(({ key }) => key === 'name-companies');
      const first = marks.find(({ key }) => key === 'event-option');
      expect((first?.x ?? 0) - (first?.r ?? 0)).toBeGreaterThan(textWidth(name?.text ?? '', 600));
    }
  });

  test('the opened lane is the highest, and all lanes together keep their height', () => {
    const heights = ['all', 'companies'].map((state) => {
      const lines = events.model(open(), state, FRAMES.narrow).lanes.map(({ y1 }) => y1);
      return lines.map((y, index) => Math.round(y - (lines[index - 1] ?? 22)));
    });
    expect(new Set(heights[0]).size).toBe(1);
    expect(heights[1]?.[4]).toBeGreaterThan(100);
  });

  test('words and table tell every event, and where the sources end', () => {
    expect(events.table(open()).rows).toHaveLength(14);
    expect(events.table(open()).rows[4]?.[0]).toBe('November 2019 to July 2021');
    expect(events.describe(open(), 'companies')).toContain('6 March 2019: A plan.');
    expect(events.describe(open(), 'all')).toContain('where our sources end: July 2026.');
  });

  test('the name of a picture counts the events of each lane, or of the opened one', () => {
    const altOf = (state: string) => events.model(open(), state, FRAMES.wide).alt;
    const lanes = [...(/14 events: ([^.]+)\./.exec(altOf('all'))?.[1] ?? '').matchAll(/\d+/g)];
    expect(lanes).toHaveLength(6);
    expect(lanes.reduce((sum, [many]) => sum + Number(many), 0)).toBe(14);
    expect(altOf('companies')).toMatch(/ of 14 events\. At least half are from \d{4} on\.$/);
  });

  test('a file that does not fit stops the build', () => {
    expect(() => open({ from: 2017 })).toThrow(`${file}, event "option": 2016; expected a date`);
    expect(() => open({ until: '2024-05' })).toThrow('event "page": December 2023 to July 2026');
    const [, companies] = examples.lanes.states;
    const labels = [{ event: 'ipa', text: 'x' }];
    expect(() => open({ states: [{ ...companies, labels }] })).toThrow(
      `${file}, states.companies.labels: no event "ipa" in the lane "companies"`,
    );
  });

  test.each([
    ['us,law,Another', 'asia,law,Another', 'column "place": "asia"; expected one of uk'],
    ['us,law,Another', 'us,rule,Another', 'column "kind": "rule"'],
    [',excerpt,outside-report-act', ',rumour,outside-report-act', 'column "sure": "rumour"'],
    [',crin,document', ',bbc,document', 'column "document": "bbc"'],
    ['act,2024-05-07', 'post,2024-05-07', 'column "id": "post" stands twice'],
    ['2023-12,2026-07', '2023-12,2023-11', 'column "until": "2023-11"; expected no earlier date'],
  ])('a cell that does not fit stops it too: %s', (right, wrong, words) => {
    expect(csv).toContain(right);
    const table = parseTable(csv.replace(right, wrong), meta, file);
    expect(() => readEvents(table, file)).toThrow(words);
  });
});

describe('words above marks', () => {
  const marks = [
    { x: 50, y: 100, r: 4 },
    { x: 80, y: 100, r: 4 },
  ];
  const poles = marks.map((mark, index) => ({ ...mark, key: `k${index}`, text: 'A few words' }));

  test('stand on lines of their own, with no line through words', () => {
    const flags = raise(poles, { width: 300, rows: 3, first: 10, marks });
    const [a, b] = flags;
    if (!a || !b) throw new Error('expected two');
    const upper = a.row < b.row ? a : b;
    const lower = upper === a ? b : a;
    const through = upper.x > lower.left && upper.x < lower.right && a.row !== b.row;
    expect(through).toBe(false);
    expect(a.row === b.row && a.left < b.right && b.left < a.right).toBe(false);
  });

  test('stop the build where there is no room', () => {
    expect(() => raise(poles, { width: 100, rows: 1, first: 10, marks })).toThrow(
      'No room for the labels "A few words", "A few words"',
    );
    const above = [...marks, { x: 51, y: 80, r: 4 }];
    expect(() => raise(poles, { width: 300, rows: 3, first: 10, marks: above })).toThrow('No room');
  });
});
