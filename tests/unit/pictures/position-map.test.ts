import { describe, expect, test } from 'vitest';
import { FRAMES } from '../../../src/pictures/core/kind.ts';
import { textWidth } from '../../../src/pictures/core/text.ts';
import { examples, table } from '../../render/examples/position-map.ts';
import { markOf } from '../../support/marks.ts';
import { positionMap } from '../../../src/pictures/kinds/position-map/index.ts';
import { groupsOf } from '../../../src/pictures/kinds/position-map/order.ts';
import { kindAt, largeKindAt } from '../../../src/pictures/kinds/position-map/shapes.ts';
import { positionMapCounts } from '../../../src/pictures/kinds/position-map/words.ts';
import { positionKind } from '../../../src/ledger/schemas/question.ts';

const FILE = 'content/charts/sample.yaml';
const spec = positionMap.spec.parse(examples.two);
const series = positionMap.series(spec, table, FILE, markOf);
const inStrips = positionMap.spec.parse(examples.strips);
const strips = positionMap.series(inStrips, table, FILE, markOf);

test('questions of which most documents speak stand first', () => {
  const groups = groupsOf(series).map(({ words, rows }) => [words, rows.map(({ id }) => id)]);
  expect(groups).toEqual([
    ['four', ['data']],
    ['two', ['user-reports']],
  ]);
});

describe('the table of positions', () => {
  test('has six shapes, no two alike, in any size', () => {
    const shapes = positionKind.options.map((kind) => kindAt(kind, 0, 0));
    expect(new Set(shapes).size).toBe(6);
    expect(kindAt('argues', 100, 50)).toBe('M93.5,46h13v8h-13Z');
    expect(largeKindAt('argues', 100, 50, 2)).toBe('M87,42h26v16h-26Z');
  });

  test('draws every kind of every cell once, in the hue of its document, and each kind in the key', () => {
    const { shapes } = positionMap.model(series, 'all', FRAMES.wide);
    const argues = shapes.filter(({ key }) => key.startsWith('kind-argues-'));
    expect(argues.map(({ document, d }) => [document, d.match(/M/g)?.length])).toEqual([
      ['crin', 1],
      ['nspcc', 2],
    ]);
    const keys = shapes.filter(({ document }) => document === undefined);
    expect(keys).toHaveLength(positionKind.options.length);
    expect(shapes.every(({ look }) => look === 'solid')).toBe(true);
  });

  test('two shapes of one cell stand side by side, or one below the other where it is narrow', () => {
    for (const [frame, across] of [
      [FRAMES.wide, true],
      [FRAMES.narrow, false],
    ] as const) {
      const one = { ...table, rows: table.rows.slice(1) };
      const map = positionMap.series(spec, one, FILE, markOf);
      const { shapes } = positionMap.model(map, 'all', frame);
      const [x, y] = ['argues', 'reports-what-others-say'].map((name) => {
        const d = shapes.find(({ key }) => key === `kind-${name}-crin`)?.d ?? '';
        return /M([^,]+),([^hAL]+)/.exec(d)?.slice(1).map(Number) ?? [];
      });
      // The chevron starts a little to the right of, and above, where the brick does.
      expect([(y?.[0] ?? 0) - (x?.[0] ?? 0) > 9, (y?.[1] ?? 0) - (x?.[1] ?? 0) > 9]).toEqual([
        across,
        !across,
      ]);
    }
  });

  test('brings one kind, or one document, forward and leaves the others as outlines', () => {
    const solid = (state: string): string[] =>
      positionMap
        .model(series, state, FRAMES.narrow)
        .shapes.filter(({ look, document }) => look === 'solid' && document)
        .map(({ key }) => key);
    expect(solid('argues')).toEqual(['kind-argues-crin', 'kind-argues-nspcc']);
    expect(solid('nspcc')).toEqual([
      'kind-argues-nspcc',
      'kind-asks-nspcc',
      'kind-reports-what-others-say-nspcc',
    ]);
  });

  test('the words of a row end before the first column', () => {
    const { labels } = positionMap.model(series, 'all', FRAMES.narrow);
    const words = labels.filter(({ key }) => key.startsWith('words-user-reports'));
    expect(words.map(({ text }) => text).join(' ')).toBe('What reports from users can do');
    expect(words.length).toBeGreaterThan(1);
    for (const { x, text } of words) expect(x + textWidth(text)).toBeLessThan(320 - 5 * 29.5);
  });

  test('counts its cells in words, without a side', () => {
    expect(positionMap.describe(series, 'argues')).toBe(
      '2 questions by 5 documents make 10 cells; a cell can hold two kinds of position. We read “argues” in 3 of them: 1 for CRIN, 0 for ECPAT, 0 for Neil Brown, 2 for NSPCC and 0 for IWF.',
    );
    expect(positionMap.describe(series, 'all')).toContain('“does not address” in 4.');
    // The second kind of a cell counts as much as the first.
    expect(positionMapCounts(series, 'reports what others say')).toBe(
      '1 for CRIN, 0 for ECPAT, 0 for Neil Brown, 1 for NSPCC and 1 for IWF',
    );
    const alts = ['argues', 'all'].map((id) => positionMap.model(series, id, FRAMES.wide).alt);
    expect(alts[0]).toBe(
      'Three cells with “argues” stand out. 1 for CRIN, 0 for ECPAT, 0 for Neil Brown, 2 for NSPCC and 0 for IWF.',
    );
    expect(alts[1]).toMatch(
      /^Two questions by five documents\. CRIN treats 2 in full, touches on 0 and does not address 0\. ECPAT treats 0 in full, touches on 1 and does not address 1\. /,
    );
    expect(positionMap.table(series).rows[0]?.[5]).toBe('argues; reports what others say');
  });

  test.each([
    ['', 'question "data", "iwf": no position; expected one or two of argues'],
    ['against', 'question "data", "iwf": "against" is no kind of position'],
  ])('refuses the cell "%s"', (iwf, message) => {
    const rows = table.rows.map((row) => (row.id === 'data' ? { ...row, iwf } : row));
    expect(() => positionMap.series(spec, { ...table, rows }, FILE, markOf)).toThrow(
      `${FILE}, ${message}`,
    );
  });

  test('refuses to draw without positions', () => {
    expect(() => positionMap.series(spec, undefined, FILE, markOf)).toThrow(
      `${FILE}: no positions`,
    );
    expect(() => positionMap.series(spec, { ...table, rows: [] }, FILE, markOf)).toThrow(
      'no positions',
    );
    const fields = table.fields.filter(({ name }) => name !== 'brown');
    expect(() => positionMap.series(spec, { ...table, fields }, FILE, markOf)).toThrow(
      'no column "brown"',
    );
  });
});

describe('the strips', () => {
  /** Look and number of the places of a document. */
  function looksOf(state: string, document: string): Record<string, number> {
    const { shapes } = positionMap.model(strips, state, FRAMES.narrow);
    const those = shapes.filter(
      ({ key }) => key.endsWith(`-${document}`) && !key.startsWith('mark-'),
    );
    return Object.fromEntries(those.map(({ look, d }) => [look, d.match(/M/g)?.length ?? 0]));
  }

  test('fill a place in full, in part or not at all', () => {
    expect(looksOf('all', 'nspcc')).toEqual({ solid: 2 });
    // Touched on: an outline with its lower part filled.
    expect(looksOf('all', 'iwf')).toEqual({ outline: 1, solid: 1, silent: 1 });
    expect(looksOf('all', 'brown')).toEqual({ silent: 2 });
  });

  test('fill the places of one kind, and let the others step back', () => {
    expect(looksOf('argues', 'crin')).toEqual({ away: 1, solid: 1 });
    expect(looksOf('argues', 'iwf')).toEqual({ away: 2 });
    expect(looksOf('silent', 'ecpat')).toEqual({ away: 1, silent: 1 });
  });

  test('count what is filled beside each', () => {
    const counts = (state: string): string[] =>
      positionMap.model(strips, state, FRAMES.wide).numbers.map(({ text }) => text);
    expect(counts('all')).toEqual(['2', '1', '0', '2', '1']);
    expect(counts('argues')).toEqual(['1', '0', '0', '2', '0']);
    expect(counts('silent')).toEqual(['0', '1', '2', '0', '1']);
  });

  test('show one question large, with a sign for each kind, and tell it', () => {
    const { shapes, alt } = positionMap.model(strips, 'data', FRAMES.wide);
    expect(shapes.filter(({ key }) => key.startsWith('sign-'))).toHaveLength(7);
    expect(alt).toBe(
      'One question by five documents. Question 9: What does the data show? CRIN: sets conditions; ECPAT: touches on; Neil Brown: does not address; NSPCC: argues and reports what others say; IWF: touches on and reports what others say.',
    );
  });

  test('refuse a question that is not there', () => {
    const states = [{ ...examples.strips.states[3], question: 'date' }];
    const broken = positionMap.spec.parse({ ...examples.strips, states });
    expect(() => positionMap.series(broken, table, FILE, markOf)).toThrow(
      `${FILE}, states.data.question: "date" is no question; expected one of data, user-reports`,
    );
  });
});
