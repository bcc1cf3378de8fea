import { describe, expect, test } from 'vitest';
import { countedColumn, needTable } from '../../../src/pictures/core/columns.ts';
import { parseTable } from '../../../src/pictures/core/table.ts';
import type { DatasetMeta } from '../../../src/ledger/schemas/dataset.ts';

const meta: DatasetMeta = {
  title: 'Reports',
  about: 'Reports by organisation.',
  cannotShow: 'How much abuse there is.',
  licence: 'Facts.',
  fields: [
    { name: 'name', type: 'string', label: 'Name', doc: 'Name.' },
    { name: 'joined', type: 'boolean', label: 'Joined', doc: 'Joined.' },
    { name: 'year', type: 'year', label: 'Year', doc: 'Year.', unit: 'year', cites: ['outside-a'] },
    {
      name: 'share',
      type: 'number',
      label: 'Share',
      doc: 'Share.',
      unit: 'per cent',
      cites: ['outside-a'],
      optional: true,
    },
    {
      name: 'reports',
      type: 'integer',
      label: 'Reports',
      doc: 'Reports.',
      unit: 'reports',
      cites: ['outside-a'],
    },
  ],
};
const header = 'name,joined,year,share,reports';

function read(...lines: string[]): ReturnType<typeof parseTable> {
  return parseTable(`${lines.join('\n')}\n`, meta, 'content/data/x/data.csv');
}

describe('reading a table', () => {
  test('gives every cell the type of its field', () => {
    expect(read(header, '"A, Inc",true,2019,1.5,12', 'B,false,2020,,0').rows).toEqual([
      { name: 'A, Inc', joined: true, year: 2019, share: 1.5, reports: 12 },
      { name: 'B', joined: false, year: 2020, share: null, reports: 0 },
    ]);
  });

  test('takes columns by name, not by place', () => {
    const table = read('reports,share,year,joined,name', '12,,2019,true,A');
    expect(table.rows[0]).toEqual({
      name: 'A',
      joined: true,
      year: 2019,
      share: null,
      reports: 12,
    });
  });

  test.each([
    ['A,true,2019,,"1,38O"', 'row 2, column "reports": "1,38O" is not an integer'],
    ['A,true,2019,,1.5', 'row 2, column "reports": "1.5" is not an integer'],
    ['A,true,2019,1.,1', 'row 2, column "share": "1." is not a number'],
    ['A,yes,2019,,1', 'row 2, column "joined": "yes" is not true or false'],
    ['A,true,219,,1', 'row 2, column "year": "219" is not a year'],
    ['A,true,2019,,', 'row 2, column "reports" is empty'],
    ['A,true,2019,1', 'row 2: 4 cells; expected 5'],
  ])('refuses %s', (line, message) => {
    expect(() => read(header, line)).toThrow(`content/data/x/data.csv, ${message}`);
  });

  test.each([
    ['name,joined,year,share,reports,extra', 'column "extra" is not in meta.yaml'],
    ['name,joined,year,share', 'column "reports" of meta.yaml is missing'],
    ['name,joined,year,share,reports,name', 'column "name" stands twice'],
  ])('refuses the heading %s', (line, message) => {
    expect(() => read(line)).toThrow(`content/data/x/data.csv, row 1: ${message}`);
  });
});

describe('columns that a chart asks for', () => {
  const table = read(header);

  test('must hold numbers with a unit', () => {
    expect(countedColumn(table, 'reports', 'c.yaml', 'value').unit).toBe('reports');
    expect(() => countedColumn(table, 'name', 'c.yaml', 'value')).toThrow(
      'c.yaml, field "value": column "name" holds string values; expected numbers with a unit',
    );
  });

  test('must be there', () => {
    expect(() => countedColumn(table, 'report', 'c.yaml', 'value')).toThrow(
      'c.yaml, field "value": no column "report"; expected one of name, joined',
    );
    expect(() => needTable(undefined, 'c.yaml')).toThrow('c.yaml, field "data": missing');
  });
});
