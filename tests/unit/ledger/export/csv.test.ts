import { describe, expect, test } from 'vitest';
import { BYTE_ORDER_MARK, toCsv } from '../../../../src/ledger/export/csv.ts';
import { filled, fits, type Sheet, sound } from '../../../../src/ledger/export/sheet.ts';

const sheet: Sheet = {
  columns: [
    { name: 'Organisation', type: 'string' },
    { name: 'Reports', type: 'integer' },
    { name: 'Share (per cent)', type: 'number' },
  ],
  rows: [
    ['Imgur, LLC', 73929, 0.5],
    ['ECPAT’s', 15884511, null],
  ],
};

describe('CSV', () => {
  test('has a mark of its bytes, quotes what must be quoted, and leaves numbers as numbers', () => {
    expect(toCsv(sheet)).toBe(
      `${BYTE_ORDER_MARK}Organisation,Reports,Share (per cent)\n"Imgur, LLC",73929,0.5\nECPAT’s,15884511,\n`,
    );
    const bytes = new TextEncoder().encode(toCsv(sheet));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test.each(['=1+1', '+44', '-2 per cent', '@all', '\tx', '=HYPERLINK("x")'])(
    'the text %j starts no formula',
    (text) => {
      const [, line = ''] = toCsv({ columns: [{ name: 'a', type: 'string' }], rows: [[text]] })
        .replaceAll('"', '')
        .split('\n');
      expect(line.startsWith("'")).toBe(true);
    },
  );

  test('a number below nought stays a number', () => {
    expect(toCsv({ columns: [{ name: 'a', type: 'integer' }], rows: [[-2]] })).toContain('\n-2\n');
  });
});

describe('a sheet', () => {
  test('knows its types', () => {
    expect(fits(null, 'integer')).toBe(true);
    expect(fits('', 'string')).toBe(false);
    expect(fits('1998', 'year')).toBe(false);
    expect(fits(1.5, 'integer')).toBe(false);
    expect(fits(1.5, 'number')).toBe(true);
    expect(fits(true, 'boolean')).toBe(true);
  });

  test('is refused where a cell is of another type, a heading stands twice, a row is short', () => {
    const [first] = sheet.rows;
    expect(() => sound({ ...sheet, rows: [['A', '205', null]] }, 'x')).toThrow(
      'x, row 1, column "Reports": "205" is not of type integer',
    );
    expect(() => sound({ ...sheet, rows: [['A']] }, 'x')).toThrow('x, row 1: 1 cells; expected 3');
    expect(() =>
      sound(
        { columns: [sheet.columns[0], sheet.columns[0]].flatMap((one) => one ?? []), rows: [] },
        'x',
      ),
    ).toThrow('x: two columns are named "Organisation"');
    expect(sound({ ...sheet, rows: [first ?? []] }, 'x').rows).toHaveLength(1);
  });

  test('loses columns that are empty in every row', () => {
    const empty = { ...sheet, rows: [['A', 1, null]] };
    expect(filled(empty).columns.map(({ name }) => name)).toEqual(['Organisation', 'Reports']);
    expect(filled(sheet)).toEqual(sheet);
  });
});
