import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../../../src/ledger/cite/bibtex.ts';
import { toCslJson } from '../../../../src/ledger/cite/csl.ts';
import { toPlain } from '../../../../src/ledger/cite/plain.ts';
import { toRis } from '../../../../src/ledger/cite/ris.ts';
import { oddTitle, page, post, report, undated } from './works.ts';

describe('a line of text', () => {
  test.each([
    [
      page,
      'Lamps by Night, 9 February 2024. “What ‘oil’ means”. Version 3. https://lamps.example/chapters/oil/',
    ],
    [
      report,
      'Lamp Society (LS); Keeper, Ada, April 2021. “Oil & wicks: 5% of #1”. Research report, Quay Press.',
    ],
    [
      undated,
      'Harbour office, no date. [A web page on lamps]. Undated; after 2020 (inferred by us; the text gives no date).',
    ],
    [post, 'Keeper, Ada, 2021. “On lamps”. Blog post, quayside. https://ada.example/a_b?p=1&q=%7E'],
  ])('says who, when, what and where: $key', (work, line) => {
    expect(toPlain(work)).toBe(line);
  });
});

describe('BibTeX', () => {
  test('has the entry and fields that classic styles know', () => {
    expect(toBibtex(report)).toBe(
      [
        '@techreport{lamp-report,',
        '  author = {{Lamp Society (LS)} and Keeper, Ada},',
        String.raw`  title = {{Oil \& wicks: 5\% of \#1}},`,
        '  type = {Research report},',
        '  institution = {Quay Press},',
        '  year = {2021},',
        '  month = apr',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('gives a report an institution even where nobody else published it', () => {
    expect(toBibtex({ ...report, publisher: undefined })).toContain(
      'institution = {Lamp Society (LS); Keeper, Ada}',
    );
  });

  test('makes up no year', () => {
    expect(toBibtex(undated)).not.toMatch(/year|month/);
    expect(toBibtex(undated)).toContain('title = {{[A web page on lamps]}}');
  });

  test('leaves an address as it is, but for what would end the field', () => {
    expect(toBibtex(post)).toContain('url = {https://ada.example/a_b?p=1&q=%7E}');
    const odd = { ...post, address: 'https://ada.example/{a}\\b' };
    expect(toBibtex(odd)).toContain('url = {https://ada.example/%7Ba%7D%5Cb}');
  });

  test('gives each sign of TeX its name', () => {
    const title = String.raw`\ { } $ % & # _ ~ ^ < > | " ' ` + '` ---';
    expect(toBibtex({ ...page, title })).toContain(
      String.raw`{{\textbackslash{} \textbraceleft{} \textbraceright{} \$ \% \& \# \_ \textasciitilde{} \textasciicircum{} \textless{} \textgreater{} \textbar{} \textquotedbl{} \textquotesingle{} \textasciigrave{} -{}-{}-}}`,
    );
  });

  test('keeps its braces even, whatever the title', () => {
    fc.assert(
      fc.property(oddTitle, (title) => {
        let depth = 0;
        for (const sign of toBibtex({ ...page, title })) {
          if (sign === '{') depth += 1;
          if (sign === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

describe('RIS', () => {
  test('has a tag on each line, and lines that end as the format asks', () => {
    expect(toRis(page)).toBe(
      [
        'TY  - ELEC',
        'ID  - lamps-chapter-oil',
        'AU  - Lamps by Night',
        'TI  - What “oil” means',
        'PY  - 2024',
        'DA  - 2024/02/09/',
        'N1  - Version 3',
        'UR  - https://lamps.example/chapters/oil/',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  test('leaves what is not known of a date empty, and makes up none', () => {
    expect(toRis(report)).toContain('DA  - 2021/04//\r\n');
    expect(toRis(post)).toContain('DA  - 2021///\r\n');
    expect(toRis(undated)).not.toMatch(/^(PY|DA)/m);
  });

  test('keeps a value on its line, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\r', '\n', '\u2028', '\0') }),
        (odd) => {
          const lines = toRis({ ...page, title: odd, note: odd, authors: [{ name: odd }] }).split(
            '\r\n',
          );
          expect(lines).toHaveLength(10);
          for (const line of lines.slice(0, -1))
            expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\p{Cc}\p{Zl}]*$/u);
        },
      ),
    );
  });
});

describe('CSL-JSON', () => {
  test('is a list of one item', () => {
    expect(JSON.parse(toCslJson(report))).toEqual([
      {
        id: 'lamp-report',
        type: 'report',
        author: [{ literal: 'Lamp Society (LS)' }, { family: 'Keeper', given: 'Ada' }],
        title: 'Oil & wicks: 5% of #1',
        genre: 'Research report',
        publisher: 'Quay Press',
        issued: { 'date-parts': [[2021, 4]] },
        language: 'en-GB',
      },
    ]);
  });

  test('names the blog of a post', () => {
    expect(JSON.parse(toCslJson(post))).toMatchObject([
      { type: 'post-weblog', 'container-title': 'quayside', issued: { 'date-parts': [[2021]] } },
    ]);
  });

  test('leaves a date out rather than making one up', () => {
    expect(toCslJson(undated)).not.toContain('issued');
  });

  test('gives a date as exactly as it is known', () => {
    expect(JSON.parse(toCslJson(page))).toMatchObject([
      { issued: { 'date-parts': [[2024, 2, 9]] } },
    ]);
  });
});
