/** What a spreadsheet makes of a table, and what each place does to a line that was copied. */
import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../../scripts/audit/journalist/office-table.ts';
import { leftOfFrame, PLACES } from '../../../scripts/audit/journalist/places.ts';
import { cellTroubles } from '../../../scripts/audit/journalist/tables.ts';

/** As LibreOffice writes it. */
const FODS = `<table:table table:name="x"><table:table-column/>
<table:table-row table:style-name="ro1"><table:table-cell office:value-type="string"><text:p>Year</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>A &amp; “é”</text:p><text:p>two</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="float" office:value="1998" calcext:value-type="float"><text:p>1998</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="string"><text:p>last</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16000"/></table:table-row>
<table:table-row table:number-rows-repeated="1000"><table:table-cell table:number-columns-repeated="16000"/></table:table-row></table:table>`;

describe('a table in a spreadsheet', () => {
  test('is read cell by cell, numbers as numbers, without its empty ends', () => {
    expect(cellsOf(FODS)).toEqual([
      ['Year', 'A & “é”\ntwo'],
      [1998, '', '', 'last'],
    ]);
  });

  const rows = [
    ['Year', 'Words'],
    ['1998', 'né 1/2'],
  ];
  const types = ['gYear', 'string'];

  test('that came whole has no fault', () => {
    expect(
      cellTroubles(rows, types, [
        ['Year', 'Words'],
        [1998, 'né 1/2'],
      ]),
    ).toEqual([]);
  });

  test.each([
    ['a number that became text', '1998', 'né 1/2', 'row 2, column 1: “1998” became “1998”'],
    ['a text that became a number', 1998, 0.5, 'row 2, column 2: “né 1/2” became the number 0.5'],
    ['an accent that became two letters', 1998, 'nÃ© 1/2', 'became “nÃ© 1/2”'],
    ['a cell that was lost', 1998, '', 'became “”'],
  ])('%s is told', (_what, year, words, fault) => {
    const [only = '', ...others] = cellTroubles(rows, types, [
      ['Year', 'Words'],
      [year, words],
    ]);
    expect(only).toContain(fault);
    expect(others).toEqual([]);
  });
});

describe('a place for a chart', () => {
  const lines = {
    frame:
      '<div style="font:medium"><iframe src="https://a.example/embed/x/"><a href="https://a.example/charts/x/">X</a></iframe></div>',
    listening:
      '<div><iframe src="https://a.example/embed/x/auto/"></iframe><script async src="https://a.example/l.js"></script></div>',
    picture:
      '<figure><a href="https://a.example/charts/x/"><img src="https://a.example/x.png" alt="A chart" width="704" height="500" style="max-width:100%;height:auto"></a><figcaption>Words.</figcaption></figure>',
  };

  test('shows what is left of a line there', () => {
    const htmls = PLACES.map(({ html }) => html(lines));
    for (const [at, html] of htmls.entries()) {
      expect(html).not.toContain('<script');
      expect(html.includes('<iframe')).toBe(PLACES[at]?.shows === 'frame');
      expect(html.includes('<img')).toBe(PLACES[at]?.shows === 'picture');
    }
  });

  test('without frames keeps the link', () => {
    expect(leftOfFrame(lines)).toBe('<div><a href="https://a.example/charts/x/">X</a></div>');
  });
});
