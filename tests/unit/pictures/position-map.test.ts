import { describe, expect, test } from 'vitest';
import { FRAMES } from '../../../src/pictures/core/kind.ts';
import { textWidth } from '../../../src/pictures/core/text.ts';
import { examples, table } from '../../render/examples/position-map.ts';
import { positionMap } from '../../../src/pictures/kinds/position-map/index.ts';
import { kindAt } from '../../../src/pictures/kinds/position-map/shapes.ts';
import { positionMapCounts } from '../../../src/pictures/kinds/position-map/words.ts';
import { positionKind } from '../../../src/ledger/schemas/question.ts';

const FILE = 'content/charts/sample.yaml';
const spec = positionMap.spec.parse(examples.two);
const series = positionMap.series(spec, table, FILE);

describe('the map of positions', () => {
  test('has six shapes, no two alike', () => {
    const shapes = positionKind.options.map((kind) => kindAt(kind, 0, 0));
    expect(new Set(shapes).size).toBe(6);
    expect(kindAt('argues', 100, 50)).toBe('M93.5,46h13v8h-13Z');
  });

  test('draws every kind of every cell once, and each kind in the key', () => {
    const { marks } = positionMap.model(series, 'all', FRAMES.wide);
    const bricks = marks.find(({ key }) => key === 'kind-argues')?.d.match(/M/g) ?? [];
    expect(bricks).toHaveLength(3 + 1);
    const rules = marks.find(({ key }) => key === 'kind-does-not-address')?.d.match(/M/g) ?? [];
    expect(rules).toHaveLength(4 + 1);
    expect(marks.every(({ solid }) => solid)).toBe(true);
  });

  test('two shapes of one cell stand side by side, or one below the other where it is narrow', () => {
    for (const [frame, across] of [
      [FRAMES.wide, true],
      [FRAMES.narrow, false],
    ] as const) {
      const one = { ...table, rows: table.rows.slice(1) };
      const map = positionMap.series(spec, one, FILE);
      const { marks } = positionMap.model(map, 'all', frame);
      const [x, y] = ['argues', 'reports-what-others-say'].map((name) => {
        const d = marks.find(({ key }) => key === `kind-${name}`)?.d ?? '';
        return /M([^,]+),([^hAL]+)/.exec(d)?.slice(1).map(Number) ?? [];
      });
      // The chevron starts 1.5 to the right of, and 2.5 above, where the brick does.
      expect([(y?.[0] ?? 0) - (x?.[0] ?? 0) > 10, (y?.[1] ?? 0) - (x?.[1] ?? 0) > 10]).toEqual([
        across,
        !across,
      ]);
    }
  });

  test('brings one kind forward and leaves the others as outlines', () => {
    const { marks } = positionMap.model(series, 'argues', FRAMES.narrow);
    expect(marks.filter(({ solid }) => solid).map(({ key }) => key)).toEqual(['kind-argues']);
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
    expect(() => positionMap.series(spec, { ...table, rows }, FILE)).toThrow(`${FILE}, ${message}`);
  });

  test('refuses to draw without positions', () => {
    expect(() => positionMap.series(spec, undefined, FILE)).toThrow(`${FILE}: no positions`);
    expect(() => positionMap.series(spec, { ...table, rows: [] }, FILE)).toThrow('no positions');
    const fields = table.fields.filter(({ name }) => name !== 'brown');
    expect(() => positionMap.series(spec, { ...table, fields }, FILE)).toThrow('no column "brown"');
  });
});
