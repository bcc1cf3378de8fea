import { describe, expect, test } from 'vitest';
import { danglingFaults, type Referring } from '../../../../src/ledger/evidence/dangling.ts';
import { parseQuestion } from '../../../../src/ledger/evidence/parse.ts';
import { fixture, goodLedger, goodQuestion } from '../../../support/fixtures.ts';

const site: Referring = {
  chapters: [{ file: 'c.mdx', body: fixture('good/chapter.mdx') }],
  charts: [
    { id: 'lamp-nights', file: 'n.yaml', cites: ['nspcc-lamp-nights'], states: ['all', 'two'] },
    { id: 'lamp-oil', file: 'o.yaml', cites: ['outside-harbour'], states: ['all'] },
  ],
  questions: [{ id: 'light', file: 'q.yaml', ...goodQuestion() }],
  documents: [
    {
      ...{ id: 'nspcc' as const, file: 'd.yaml', subject: 'nspcc-lamp-nights' },
      cites: { made: ['nspcc-lamp-nights'] },
    },
  ],
};

describe('danglingFaults', () => {
  test('finds nothing in a sound site', () => {
    expect(danglingFaults(goodLedger(), site)).toEqual([]);
  });

  test('names an unknown statement of a chapter', () => {
    const body = fixture('broken/dangling-statement.mdx');
    expect(danglingFaults(goodLedger(), { ...site, chapters: [{ file: 'c.mdx', body }] })).toEqual([
      expect.stringMatching(/^c\.mdx, <S id>: "nspcc-lamp-night" is not known; expected an id/),
    ]);
  });

  test('names an unknown chart and an unknown state of a chapter', () => {
    const body = fixture('broken/dangling-chart.mdx');
    expect(danglingFaults(goodLedger(), { ...site, chapters: [{ file: 'c.mdx', body }] })).toEqual([
      'c.mdx, state: "lamp-nights" has no state "too"; expected one of all, two',
      'c.mdx, chart: "lamp-oils" is not known; expected a file content/charts/lamp-oils.yaml',
    ]);
  });

  test('names what a chapter counts and nobody does', () => {
    const body = '<Count of="questions" /> of <Count of="pages" />';
    expect(
      danglingFaults(goodLedger(), { ...site, chapters: [{ file: 'c.mdx', body }] }).map((fault) =>
        fault.slice(0, 70),
      ),
    ).toEqual(['c.mdx, <Count of>: "pages" is not something counted; expected one of d']);
  });

  test('names an unknown document of a chapter', () => {
    const body = '<Q of="crim">a few words</Q>';
    expect(danglingFaults(goodLedger(), { ...site, chapters: [{ file: 'c.mdx', body }] })).toEqual([
      'c.mdx, <Q of>: "crim" is not a document; expected one of crin, ecpat, brown, nspcc, iwf',
    ]);
  });

  test('names an unknown question of a chapter', () => {
    expect(danglingFaults(goodLedger(), { ...site, questions: [] })).toEqual([
      'c.mdx, question: "light" is not known; expected a file content/questions/light.yaml',
    ]);
  });

  test('names unknown and foreign statements of a position', () => {
    const question = parseQuestion(fixture('broken/dangling-statement.yaml'), 'q.yaml');
    const questions = [{ id: 'light', file: 'q.yaml', ...question }];
    const faults = danglingFaults(goodLedger(), { ...site, questions });
    expect(faults).toHaveLength(3);
    expect(faults[0]).toContain(
      'q.yaml, positions.nspcc.statements: "nspcc-lamp-night" is not known',
    );
    expect(faults[2]).toContain('"crin-lamp" belongs to another document');
  });

  test('names unknown and foreign statements of a reading guide, and of its subject', () => {
    const documents = [
      {
        ...{ id: 'nspcc' as const, file: 'd.yaml', subject: 'iwf-lamp' },
        cites: { made: ['nspcc-lamp', 'crin-lamp'] },
      },
    ];
    expect(danglingFaults(goodLedger(), { ...site, documents })).toEqual([
      expect.stringContaining('d.yaml, cites: "nspcc-lamp" is not known'),
      expect.stringContaining('d.yaml, cites: "crin-lamp" is not known'),
      expect.stringContaining('d.yaml, cites: "crin-lamp" belongs to another document'),
      expect.stringContaining('d.yaml, subject: "iwf-lamp" is not known'),
      expect.stringContaining('d.yaml, subject: "iwf-lamp" belongs to another document'),
    ]);
  });

  test('names an unknown source of a chart', () => {
    const charts = site.charts.map((chart) => ({ ...chart, cites: ['outside-lamp'] }));
    expect(danglingFaults(goodLedger(), { ...site, charts })[0]).toContain(
      'n.yaml, cites: "outside-lamp" is not known',
    );
  });
});
